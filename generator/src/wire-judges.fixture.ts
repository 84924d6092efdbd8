import { createRequire } from 'node:module'
import { parseCookie } from 'cookie'
import qs from 'qs'
import type { JsonObject } from './lib/json.ts'

/** The request of a call, its URL without the start that all cases share. */
export interface Wire {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Who reads back what was sent, where Prism crashes or does not know the style: another project's code, which has to find the
 * values of the call; all of them as text.
 */
export type Reader = keyof typeof readers

// Its declarations say nothing.
type Enforcer = (document: object, options: object) => Promise<readonly [EnforcedApi | undefined, unknown]>
interface EnforcedApi {
  request(request: object): readonly [Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined, unknown]
}

const readers = {
  /** A validator of OpenAPI 3.0. */
  'openapi-enforcer': enforce,
  /** The reader of bracketed queries that Express has used for ten years. */
  qs: async ({ url }: Wire) => qs.parse(url.slice('/?'.length))['p'],
  /** A form as the URL Standard has it. */
  URLSearchParams: async ({ url }: Wire) => {
    const pairs = new URLSearchParams(url.slice('/?'.length))
    const all = [...pairs.keys()].map((name) => [name, pairs.getAll(name)] as const)
    return Object.fromEntries(all.map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
  },
  /** A cookie whose one value is the whole. */
  cookie: async (wire: Wire, parameter: JsonObject) => cookiesOf(wire, parameter)['p'],
  /** A cookie per member. */
  cookies: async (wire: Wire, parameter: JsonObject) => ({ ...cookiesOf(wire, parameter) }),
} satisfies Record<string, (wire: Wire, parameter: JsonObject) => Promise<unknown>>

export async function readBack(reader: Reader, wire: Wire, parameter: JsonObject): Promise<unknown> {
  return asText(await readers[reader](wire, parameter))
}

/** Every reader but the validators takes values for text. */
export function asText(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === 'number' || typeof each === 'boolean' ? String(each) : each,
  )
}

async function enforce({ url, headers }: Wire, parameter: JsonObject): Promise<unknown> {
  const require = createRequire(import.meta.url)
  const read: Enforcer = require('openapi-enforcer')
  const isPath = parameter['in'] === 'path'
  // It is of the time before `style: cookie`, whose lists and objects in one value look as those of `form` do.
  const style = parameter['style'] === 'cookie' ? 'form' : parameter['style']
  const get = { parameters: [{ ...parameter, style, required: true }], responses: { 204: { description: 'OK' } } }
  const paths = { [isPath ? '/case/{p}' : '/case']: { get } }
  const [api, problem] = await read(
    { openapi: '3.0.3', info: { title: 'Wire', version: '1' }, paths },
    { fullResult: true },
  )
  if (api === undefined) throw new Error(String(problem))
  // It decodes a path before it takes it apart, so this decodes what it finds.
  const path = isPath ? `/case${url.replaceAll('%', '%25')}` : `/case${url.slice(1)}`
  const [request, violation] = api.request({ method: 'get', path, headers })
  if (request === undefined) throw new Error(String(violation))
  const found = request[parameter['in'] === 'header' ? 'headers' : String(parameter['in'])]?.['p']
  return isPath ? decoded(found) : found
}

/** Only those of style `form` are encoded. */
function cookiesOf({ headers }: Wire, { style }: JsonObject): Readonly<Record<string, string | undefined>> {
  return parseCookie(headers['cookie'] ?? '', style === 'form' ? {} : { decode: (text) => text })
}

function decoded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === 'string' ? decodeURIComponent(each) : each,
  )
}
