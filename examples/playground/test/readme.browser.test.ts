import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Playground } from '../server/playground.ts'
import { serveSnippet, snippetOf } from './serve-snippet.ts'
import { openBrowser } from './visitor.ts'

const visit = openBrowser()
const readme = new URL('../../../packages/react-query/README.md', import.meta.url)

let served: Playground
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
