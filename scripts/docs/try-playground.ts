import { createServer, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { withBrowser, withPage } from './browse.ts'

/**
 * Sends requests from the playground of the site to a server of its own: one that gets a response, and one that Escape stops.
 *
 * @throws Error where the request or its response is not what a visitor entered or the server sent
 */
export async function tryPlayground(url: string): Promise<void> {
  await using api = await startApi()
  await withBrowser((browser) =>
    withPage(browser, {}, async (page) => {
      await page.goto(`${url}/reference/operations/modelsList`, { waitUntil: 'networkidle' })
      await page.getByRole('link', { name: 'Open in playground' }).click()
      await page.getByRole('textbox', { name: 'GET' }).waitFor()
      await page.getByLabel('Server', { exact: true }).fill(api.url)
      await page.getByLabel('apiKey', { exact: true }).fill('sk-test')
      await page.getByRole('textbox', { name: 'GET' }).fill('/models?limit=2')
      await page.getByRole('button', { name: 'Send' }).click()
      await page.getByLabel('Response').getByText('GET /models?limit=2 Bearer sk-test').waitFor()
      await page.getByRole('status').getByText('200 OK').waitFor()

      await page.locator('.playground select').selectOption('chatSend')
      await page.getByRole('button', { name: 'Send' }).click()
      await page.getByLabel('Response').getByText('data: 3').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Send' }).waitFor()
      await page.getByRole('status').getByText('Stopped.').waitFor()
      await api.stopped
    }),
  )
}

/** Reports each request; a chat is a stream without an end. */
async function startApi() {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>()
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('access-control-allow-headers', '*, authorization')
    if (method === 'OPTIONS') response.end()
    else if (url.startsWith('/chat')) void stream(response).then(stop)
    else {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ asked: `${method} ${url} ${headers.authorization}` }))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    /** Settles when the visitor has stopped the stream. */
    stopped,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function stream(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (let event = 1; !response.destroyed; event++) {
    response.write(`data: ${event}\n\n`)
    await wait(50)
  }
}
