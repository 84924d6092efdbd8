/**
 * Builds examples/next with the built packages, starts it against a mock of the API and reads its page: the server must
 * render the keys, send them along for the browser, and keep the credential to itself.
 *
 * Usage: pnpm check:next (builds the packages first)
 */
import { isDeepStrictEqual } from 'node:util'
import { Report } from './lib/report.ts'
import { type KeysApi, startKeysApi } from './next/keys-api.ts'
import { buildNextApp, type NextApp, startNextApp } from './next/next-app.ts'

const credential = 'sk-or-v1-check-next'
const report = new Report()

await report.check('next build', buildNextApp)
if (report.ok) await withApp(checkApp)

async function checkApp(app: NextApp, api: KeysApi): Promise<void> {
  let html = ''
  await report.check('the page responds', async () => {
    html = await text(app.url)
  })
  await report.check('the server renders the keys', async () => {
    for (const { name } of api.keys)
      expect(html.includes(`<li>${name}</li>`), `There is no item "${name}" in:\n${html}`)
  })
  await report.check('the server asks the API once', async () => {
    expect(isDeepStrictEqual(api.received, ['GET /keys']), `The API received: ${api.received.join(', ')}`)
  })
  await report.check('the page carries the data for the browser', async () => {
    // A hash is shown nowhere, so it can only be part of the data.
    for (const { hash } of api.keys) expect(html.includes(hash), `The key ${hash} is not part of:\n${html}`)
  })
  await report.check('the client component is in the scripts of the page', async () => {
    const paths = [...new Set(html.match(/\/_next\/static\/[^"'\\]+\.js/g))]
    const scripts = await Promise.all(paths.map((path) => text(`${app.url}${path}`)))
    expect(
      scripts.some((script) => script.includes('Refresh')),
      `None of these contains the component: ${paths.join(', ')}`,
    )
    expect(![html, ...scripts].join('').includes(credential), 'The credential of the server is sent to the browser.')
  })
  await report.check('the route of the browser responds', async () => {
    const body: unknown = JSON.parse(await text(`${app.url}/api/openrouter/keys`))
    expect(isDeepStrictEqual(body, { data: api.keys }), `Got ${JSON.stringify(body)}`)
  })
  if (!report.ok) console.error(`The app printed:\n${app.output()}`)
}

/** Starts both servers, and stops them whatever happens. */
async function withApp(use: (app: NextApp, api: KeysApi) => Promise<void>): Promise<void> {
  const api = await startKeysApi(credential)
  let app: NextApp | undefined
  try {
    await report.check('next start', async () => {
      app = await startNextApp({ OPENROUTER_API_KEY: credential, OPENROUTER_SERVER_URL: api.url })
    })
    if (app !== undefined) await use(app, api)
  } finally {
    await app?.stop()
    await api.close()
  }
}

async function text(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(20_000) })
  const body = await response.text()
  if (!response.ok) throw new Error(`GET ${url} responded ${response.status}:\n${body}`)
  return body
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise)
}
