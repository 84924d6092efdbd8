import { beforeAll, afterEach, expect, test, vi } from 'vitest'
import { mockedApi } from './mocked-api.ts'
import { runSnippet } from './run-snippet.ts'
import { snippetsOf } from './snippets.ts'

let respond: typeof fetch
beforeAll(async () => {
  respond = (await mockedApi('tools-mocks'))('responds')
}, 120_000)
afterEach(() => vi.unstubAllGlobals())

test('the loop of the guide to tool calling answers each call of both tools, then shows the reply', async () => {
  const [loop] = snippetsOf('packages/docs/guides/tools.md')
  const bodies: { readonly messages: readonly { readonly role: string; readonly content: string }[] }[] = []
  const run =
    loop &&
    (await runSnippet(loop, async (input, init) => {
      bodies.push(await new Request(input, init).json())
      return respond(input, init)
    }))
  expect(run?.error).toBeUndefined()
  const [first, second, ...more] = bodies
  expect(more).toEqual([])
  expect(first?.messages.map(({ role }) => role)).toEqual(['user'])
  expect(second?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'tool'])
  const contents = second?.messages.slice(2).map(({ content }) => JSON.parse(content))
  expect(contents).toEqual([
    { city: 'Rome', celsius: 21 },
    { city: 'Rome', time: '14:30' },
  ])
  expect(run?.printed).not.toBe('')
})
