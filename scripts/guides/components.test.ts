// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render } from '@testing-library/react'
import { createElement, type FunctionComponent, isValidElement, type ReactNode, Suspense } from 'react'
import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { OpenRouterCore } from '../../packages/core/src/index.ts'
import { OpenRouterProvider } from '../../packages/react-query/src/index.ts'
import { type ApiState, apiStates, mockedApi } from './mocked-api.ts'
import { runSnippet } from './run-snippet.ts'
import { snippetsToRun } from './run-pages.ts'

let fetchOf: (state: ApiState) => typeof fetch
beforeAll(async () => {
  fetchOf = await mockedApi('component-mocks')
}, 120_000)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Renders a component under the providers, presses its first button, and waits for its requests. */
async function use(component: FunctionComponent<object>): Promise<void> {
  const client = new OpenRouterCore({ apiKey: 'sk-or-v1-test' })
  const queryClient = new QueryClient()
  const element = await elementOf(component, props(client))
  const { container, unmount } = render(
    createElement(
      QueryClientProvider,
      { client: queryClient },
      createElement(OpenRouterProvider, { client }, createElement(Suspense, null, element)),
    ),
  )
  const idle = () => vi.waitFor(() => expect(queryClient.isFetching() + queryClient.isMutating()).toBe(0))
  await idle()
  const button = container.querySelector('button')
  if (button !== null) fireEvent.click(button)
  await new Promise((resolve) => setTimeout(resolve, 50))
  await idle()
  unmount()
}

function isComponent(value: unknown): value is FunctionComponent<object> {
  return typeof value === 'function' && /^[A-Z]/.test(value.name)
}

/** Members that components of the guides take. */
function props(client: OpenRouterCore): object {
  return { children: createElement('p', null, 'Child'), client, home: client, work: client, values: ['a'], hash: 'a' }
}

/** Server components are asynchronous functions. */
async function elementOf(component: FunctionComponent<object>, given: object): Promise<ReactNode> {
  if (component.constructor.name !== 'AsyncFunction') return createElement(component, given)
  const element = await component(given)
  return isValidElement(element) ? element : undefined
}

describe.each(apiStates)('the API %s', (state) => {
  test.each(snippetsToRun('tsx').map((snippet) => [snippet.file, snippet] as const))('%s', async (_file, snippet) => {
    const { error, exports } = await runSnippet(snippet, fetchOf(state))
    expect(error).toBeUndefined()
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => logged.mockRestore())
    for (const component of Object.values(exports).filter(isComponent)) await use(component)
    const messages = logged.mock.calls.map(String)
    if (state === 'responds') expect(messages).toEqual([])
    // React formats what it reports, such as an error while rendering.
    else expect(messages.filter((message) => message.includes('%'))).toEqual([])
  })
})
