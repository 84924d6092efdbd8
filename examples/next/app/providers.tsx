'use client'

import { OpenRouterCore } from '@openrouter-sdk/core'
import { OpenRouterProvider } from '@openrouter-sdk/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { createQueryClient } from './query-client'

/** Gives the components below it a cache and a client without a key: its calls go through this app's own route. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const [queryClient] = useState(createQueryClient)
  const [client] = useState(createBrowserClient)
  return (
    <QueryClientProvider client={queryClient}>
      <OpenRouterProvider client={client}>{children}</OpenRouterProvider>
    </QueryClientProvider>
  )
}

/**
 * Client components render on the server as well: there is no page to resolve a path against there, and the key in the
 * environment must not be picked up.
 */
function createBrowserClient(): OpenRouterCore {
  const origin = typeof window === 'undefined' ? 'http://localhost' : window.location.origin
  return new OpenRouterCore({ serverURL: `${origin}/api/openrouter`, apiKey: '' })
}
