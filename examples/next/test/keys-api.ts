import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { root } from '../../../scripts/lib/paths.ts'

export interface KeysApi {
  readonly url: string
  /** Hash and name of each key that it lists. */
  readonly keys: readonly { readonly hash: string; readonly name: string }[]
  /** Requests so far, as `METHOD path`. */
  readonly received: readonly string[]
  close(): Promise<void>
}

/** A server on a free port of 127.0.0.1 that responds to `GET /keys` with the document's example, if the credential is right. */
export async function startKeysApi(credential: string): Promise<KeysApi> {
  const example = await exampleOf('/keys')
  const received: string[] = []
  const server = createServer(({ method, url, headers }, response) => {
    received.push(`${method} ${url}`)
    const allowed = headers.authorization === `Bearer ${credential}`
    const status = !allowed ? 401 : method === 'GET' && url === '/keys' ? 200 : 404
    const body = status === 200 ? example : { error: { code: status, message: 'Not this request.' } }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The mock of the API has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    keys: example.data,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface KeysExample {
  readonly data: readonly { readonly hash: string; readonly name: string }[]
}

async function exampleOf(path: string): Promise<KeysExample> {
  const document: unknown = load(await readFile(join(root, 'spec/openapi.yaml'), 'utf8'))
  const place = ['paths', path, 'get', 'responses', '200', 'content', 'application/json', 'example']
  const example = place.reduce(member, document)
  if (!isKeysExample(example)) throw new Error(`spec/openapi.yaml has no list of keys at ${place.join(' > ')}.`)
  return example
}

function isKeysExample(value: unknown): value is KeysExample {
  const data = member(value, 'data')
  const isText = (text: unknown) => typeof text === 'string' && text !== ''
  return Array.isArray(data) && data.length > 0 && data.every((key) => isText(key?.hash) && isText(key?.name))
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
