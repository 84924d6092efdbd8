import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createServer, type Plugin } from 'vite'
import type { ServedPage } from '../server/served-page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const PAGE = `<!doctype html>
<html lang="en">
  <head><title>Snippet</title><link rel="icon" href="data:," /></head>
  <body><div id="root"></div><script type="module" src="/snippet-main.js"></script></body>
</html>`

const MAIN = `
import { createElement, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '/snippet.tsx'
createRoot(document.querySelector('#root')).render(createElement(StrictMode, null, createElement(App)))
`

/** The first block of code below a heading of a Markdown file. Throws where there is none. */
export async function snippetOf(file: URL, heading: string): Promise<string> {
  const [, section = ''] = (await readFile(file, 'utf8')).split(`\n## ${heading}\n`)
  const code = /^```tsx\n(.*?)^```$/ms.exec(section)?.[1]
  if (code === undefined) throw new Error(`${file.pathname} has no code below "${heading}".`)
  return code
}

/** Serves a page that shows the `App` of a snippet; `/api/proxy` of the page is the API, with a key. */
export async function serveSnippet(code: string, apiURL: string): Promise<ServedPage> {
  const server = await createServer({
    root,
    logLevel: 'error',
    cacheDir: '../../.cache/vite-snippet',
    plugins: [snippetPlugin(code)],
    server: {
      port: 0,
      hmr: false,
      watch: null,
      proxy: {
        '/api/proxy': {
          target: apiURL,
          rewrite: (path) => path.replace('/api/proxy', '/api/v1'),
          headers: { authorization: 'Bearer sk-or-v1-of-a-server' },
        },
      },
    },
  })
  await server.listen()
  const [url] = server.resolvedUrls?.local ?? []
  if (url === undefined) throw new Error('The page has no address. Is 127.0.0.1 available?')
  return { url, close: () => server.close() }
}

/** A page and its files, which are on no disk. */
function snippetPlugin(code: string): Plugin {
  const files = new Map([
    ['/snippet-main.js', MAIN],
    ['/snippet.tsx', code],
  ])
  const prefix = root.replace(/\/$/, '')
  return {
    name: 'snippet',
    resolveId: (id) => (files.has(id) ? prefix + id : undefined),
    load: (id) => files.get(id.replace(prefix, '')),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url === '/snippet') response.setHeader('content-type', 'text/html').end(PAGE)
        else next()
      })
    },
  }
}
