import { dehydrate, HydrationBoundary, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OpenRouterProvider, prefetchModelsList, useModelsList } from '../src/index.js'
import { fakeApi, json } from './fake-api.js'

function List() {
  const { data, isError } = useModelsList()
  return createElement('p', null, isError ? 'failed' : (data?.data.length ?? 'loading'))
}

/** The page of the recipe in the guide, as a server renders it. */
async function render(status: number): Promise<string> {
  const { client } = fakeApi(() => json({ data: [{ id: 'a' }, { id: 'b' }] }, status), { maxRetries: 0 })
  const onServer = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })
  await prefetchModelsList(onServer, client)
  const state = JSON.parse(JSON.stringify(dehydrate(onServer)))
  const page = createElement(HydrationBoundary, { state }, createElement(List))
  const provided = createElement(OpenRouterProvider, { client }, page)
  return renderToString(createElement(QueryClientProvider, { client: new QueryClient() }, provided))
}

test.each([
  [200, '<p>2</p>'],
  [500, '<p>loading</p>'],
])('a page is rendered whose prefetch is answered with %i', async (status, want) => {
  expect(await render(status)).toBe(want)
})
