import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves files at a free port of this machine, and pages without their `.html`. */
export async function serveFolder(folder: string): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((request, response) => {
    void respond(folder, request.url ?? '/', response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function respond(folder: string, url: string, response: ServerResponse): Promise<void> {
  const path = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname))
  const file = await firstOf([path, `${path}.html`, join(path, 'index.html')])
  const type = types[extname(file?.path ?? '')] ?? 'text/plain; charset=utf-8'
  response.writeHead(file === undefined ? 404 : 200, { 'content-type': type }).end(file?.content)
}

async function firstOf(
  paths: readonly string[],
): Promise<{ readonly path: string; readonly content: Buffer } | undefined> {
  for (const path of paths) {
    const content = await readFile(path).catch(() => undefined)
    if (content !== undefined) return { path, content }
  }
  return undefined
}
