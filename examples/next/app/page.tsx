import { prefetchApiKeysList } from '@openrouter-sdk/react-query/apiKeysList'
import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import { connection } from 'next/server'
import { Suspense } from 'react'
import { ApiKeys } from './api-keys'
import { createQueryClient } from './query-client'
import { createServerClient } from './server-client'

export default async function Page() {
  // The keys are read for each visit, not while building.
  await connection()
  const queryClient = createQueryClient()
  // Not awaited: the page is sent at once, and the list follows in the same response.
  void prefetchApiKeysList(queryClient, createServerClient())
  return (
    <main>
      <h1>API keys</h1>
      <HydrationBoundary state={dehydrate(queryClient)}>
        <Suspense fallback={<p>Loading …</p>}>
          <ApiKeys />
        </Suspense>
      </HydrationBoundary>
    </main>
  )
}
