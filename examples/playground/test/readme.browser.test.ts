import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { ServedPage } from '../server/served-page.ts'
import { serveSnippet, snippetOf } from './serve-snippet.ts'
import { openBrowser } from './visitor.ts'

const visit = openBrowser()
const readme = new URL('../../../packages/react-query/README.md', import.meta.url)

let served: ServedPage
beforeAll(async () => {
  served = await serveSnippet(await snippetOf(readme, 'Quick start'), inject('apiURL'))
})
afterAll(() => served.close())

test('the quick start of the React package shows data', async () => {
  const { page } = await visit({ baseURL: served.url })
  const asked = page.waitForRequest(/\/api\/proxy\//)
  await page.goto('/snippet')
  expect(await (await asked).headerValue('authorization')).toBeNull()
  const shown = await page.locator('pre').textContent()
  const models: readonly { id: string }[] = JSON.parse(shown ?? '').data
  expect(models.map(({ id }) => id)).toContain('openai/gpt-5-mini')
})

test('a chat without a stream gets a complete response', async () => {
  const question = 'Why is the sky blue?'
  const response = await fetch(`${inject('apiURL')}/api/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk-or-v1-of-a-script', 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'openai/gpt-5-mini', messages: [{ role: 'user', content: question }] }),
  })
  expect(await response.json()).toMatchObject({
    object: 'chat.completion',
    choices: [{ finish_reason: 'stop', message: { role: 'assistant', content: expect.stringContaining(question) } }],
    usage: { cost: expect.any(Number) },
  })
})
