/**
 * Imports the packages of a compiled SDK and calls one operation against a stub that responds to every request with an empty
 * object. Prints the request that arrived.
 *
 * Usage: node scripts/corpus/call-operation.ts FOLDER
 */
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { javaScript } from './compile-sdk.ts'

/** An operation as its file describes it. */
interface Operation {
  readonly name: string
  readonly method: string
  readonly path: string
  /** Arguments of the call besides path parameters. */
  readonly extra: unknown
  /** How much a call needs besides parameters of the path; the least is called. */
  readonly needs: number
}

interface Core {
  readonly CorpusCore: new (options: object) => object
  readonly [operation: string]: unknown
}

const packages = join(process.argv[2] ?? '', javaScript, 'packages')
const core: Core = await import(pathToFileURL(join(packages, 'core/src/index.js')).href)
await import(pathToFileURL(join(packages, 'types/src/index.js')).href)
await import(pathToFileURL(join(packages, 'react-query/src/index.js')).href)

const operation = (await readOperations()).toSorted((a, b) => a.needs - b.needs)[0]
console.log(operation === undefined ? 'nothing to call' : await callOperation(operation))

async function readOperations(): Promise<readonly Operation[]> {
  const folder = join(packages, 'core/src/generated/operations')
  const files = await readdir(folder).catch((): string[] => [])
  const found = await Promise.all(
    files.map(async (file): Promise<readonly Operation[]> => {
      const text = await readFile(join(folder, file), 'utf8')
      const method = /\bmethod: '([^']+)'/.exec(text)?.[1]
      const path = /\bpath: '((?:[^'\\]|\\.)*)'/.exec(text)?.[1]
      if (method === undefined || path === undefined) return []
      const special = ['request:', 'Body', 'serverURL:', 'stream:', 'response:', 'accept:']
      const needs = special.filter((key) => text.includes(key)).length + (method === 'GET' ? 0 : 1)
      return [{ name: file.replace(/\.js$/, ''), method, path, extra: extraOf(text), needs }]
    }),
  )
  return found.flat()
}

/** A body, where the operation takes one: nothing in it is checked. */
function extraOf(text: string): unknown {
  const request = /\brequest: (.+)/.exec(text)?.[1] ?? ''
  const body = /\b(?:binaryBody|textBody)\b/.test(request) ? 'text' : {}
  if (/^\w+Body\b/.test(request)) return body
  return request.startsWith('parametersAndBody') ? { body } : {}
}

async function callOperation({ name, method, path, extra }: Operation): Promise<string> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    response.setHeader('content-type', 'application/json').end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port }: Pick<AddressInfo, 'port'> = Object(server.address())
    const client = new core.CorpusCore({ serverURL: `http://127.0.0.1:${port}`, maxRetries: 0 })
    const call = core[name]
    if (typeof call !== 'function') throw new Error(`${name} is not exported`)
    const keys = [...path.matchAll(/\{([^}]+)\}/g)].map(([, key]) => [key ?? '', '1'])
    const given = typeof extra === 'object' ? { ...extra, ...Object.fromEntries(keys) } : extra
    const result: { ok: boolean; error?: unknown } = await call(client, given)
    if (!result.ok) throw new Error(`${name} failed: ${String(result.error)}`)
    const [request = 'nothing'] = requests
    if (!isFor(request, method, path)) throw new Error(`${request} arrived for ${method} ${path}`)
    return request
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** Whether a request is for a path template: a parameter may be any text, and fragments are not sent. */
function isFor(request: string, method: string, template: string): boolean {
  const [path = ''] = request.slice(method.length + 1).split('?')
  const [wanted = ''] = template.split(/[?#]/)
  const segments = path.split('/')
  const expected = wanted.split('/')
  return (
    request.startsWith(`${method} `) &&
    segments.length === expected.length &&
    expected.every((segment, index) => segment.includes('{') || segment === decodeURIComponent(segments[index] ?? ''))
  )
}
