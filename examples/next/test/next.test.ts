import { afterAll, beforeAll, expect, test } from 'vitest'
import { type KeysApi, startKeysApi } from './keys-api.ts'
import { buildNextApp, type NextApp, startNextApp } from './next-app.ts'

const credential = 'sk-or-v1-next'
let api: KeysApi
let app: NextApp
let html: string

beforeAll(async () => {
  await buildNextApp()
  api = await startKeysApi(credential)
  app = await startNextApp({ OPENROUTER_API_KEY: credential, OPENROUTER_SERVER_URL: api.url })
  html = await text(app.url)
}, 240_000)

afterAll(async () => {
  await app?.stop()
  await api?.close()
})

test('the server renders the keys, and asks the API once', () => {
  for (const { name } of api.keys) expect(html, app.output()).toContain(`<li>${name}</li>`)
  expect(api.received).toEqual(['GET /keys'])
})

test('the page carries the data for the browser', () => {
  // A hash is shown nowhere, so it can only be part of the data.
  for (const { hash } of api.keys) expect(html).toContain(hash)
})

test('the client component is in the scripts of the page, and the credential of the server is not', async () => {
  const paths = [...new Set(html.match(/\/_next\/static\/[^"'\\]+\.js/g))]
  const scripts = await Promise.all(paths.map((path) => text(`${app.url}${path}`)))
  expect(scripts.some((script) => script.includes('Refresh'))).toBe(true)
  expect([html, ...scripts].join('')).not.toContain(credential)
})

test('the route of the browser responds', async () => {
  expect(JSON.parse(await text(`${app.url}/api/openrouter/keys`))).toEqual({ data: api.keys })
})

async function text(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(20_000) })
  const body = await response.text()
  if (!response.ok) throw new Error(`GET ${url} responded ${response.status}:\n${body}`)
  return body
}
