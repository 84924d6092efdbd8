import { isObject, type JsonValue } from '../../lib/json.ts'
import type { Body } from '../../model/operations/bodies.ts'
import type { Api, Operation } from '../../model/api.ts'
import type { Parameter } from '../../model/operations/parameters.ts'
import type { SecurityScheme } from '../../model/security.ts'

/** The example request of an operation as it travels, without credentials. */
export interface HttpRequest {
  readonly verb: string
  /** Path and query below the URL of the server. */
  readonly target: string
  readonly headers: readonly Pair[]
  readonly body: HttpBody | undefined
}

type Pair = readonly [name: string, value: string]

export type HttpBody =
  | { readonly kind: 'text'; readonly text: string }
  /** The bytes of a file. */
  | { readonly kind: 'file' }
  | { readonly kind: 'form'; readonly fields: readonly Pair[] }
  /** Fields without a value are files. */
  | { readonly kind: 'multipart'; readonly fields: readonly (readonly [name: string, value: string | undefined])[] }

/**
 * Absent where no request is known, and where a value has no plain form: an object outside of JSON, or a style other than the
 * usual one of its place.
 */
export function httpRequest(operation: Operation): HttpRequest | undefined {
  const { examples, request: shape } = operation
  // A request that is text or bytes is its body.
  const isWhole = shape.kind === 'body' && (shape.body.encoding === 'binary' || typeof examples.body === 'string')
  const request = isWhole ? (examples.body ?? '') : examples.request
  if (request === undefined) return undefined
  try {
    return build(operation, request)
  } catch (error) {
    if (error instanceof NoPlainForm) return undefined
    throw error
  }
}

/** Credentials of a request: those of the first alternative. */
export function neededSchemes(operation: Operation, api: Api): readonly SecurityScheme[] {
  const needed = (operation.security ?? api.security)[0] ?? []
  return api.securitySchemes.filter(({ name }) => needed.includes(name))
}

class NoPlainForm extends Error {}

function build({ verb, path, request: shape }: Operation, request: JsonValue): HttpRequest {
  const parameters = shape.kind === 'parameters' || shape.kind === 'mixed' ? shape.parameters : []
  const given = parameters.flatMap((parameter) => {
    const value = isObject(request) ? request[parameter.property] : undefined
    return value === undefined ? [] : [{ parameter, texts: texts(parameter, value) }]
  })
  const pairs = (place: Parameter['in']) =>
    given
      .filter(({ parameter }) => parameter.in === place)
      .flatMap(({ parameter, texts: values }) => values.map((value): Pair => [parameter.wireName, value]))
  const inPath = new Map(pairs('path'))
  const filled = path.replace(/\{([^{}]+)\}/g, (_all, name: string) => encodeURIComponent(inPath.get(name) ?? name))
  const cookies = pairs('cookie').map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  const query = pairs('query').map((pair) => pair.map(encodeURIComponent).join('='))
  const body =
    shape.kind === 'body' ? request : shape.kind === 'mixed' && isObject(request) ? request['body'] : undefined
  const content = 'body' in shape && body !== undefined ? shape.body : undefined
  return {
    verb,
    target: filled + (query.length === 0 ? '' : `${filled.includes('?') ? '&' : '?'}${query.join('&')}`),
    headers: [
      ...pairs('header'),
      ...(cookies.length === 0 ? [] : [['cookie', cookies.join('; ')] as const]),
      // The boundary of a multipart body is in its content type.
      ...(content === undefined || content.encoding === 'multipart'
        ? []
        : [['content-type', content.mediaType] as const]),
    ],
    body: content === undefined || body === undefined ? undefined : httpBody(content, body),
  }
}

/** The values of a parameter: several where its name is repeated. */
function texts({ style, explode, in: place }: Parameter, value: JsonValue): readonly string[] {
  if (style === 'json') return [JSON.stringify(value)]
  const isList = Array.isArray(value)
  if (style !== 'text' && style !== 'simple' && style !== 'form') throw new NoPlainForm()
  const values = isList ? value.map(flat) : [flat(value)]
  return place === 'query' && explode ? values : [values.join(',')]
}

function flat(value: JsonValue): string {
  if (typeof value === 'object' && value !== null) throw new NoPlainForm()
  return String(value)
}

function httpBody({ encoding, multipart, fields }: Body, body: JsonValue): HttpBody {
  if (encoding === 'json') return { kind: 'text', text: JSON.stringify(body, null, 2) }
  if (encoding === 'text' && typeof body === 'string') return { kind: 'text', text: body }
  if (encoding === 'binary') return { kind: 'file' }
  if (!isObject(body) || fields.length > 0 || encoding === 'records') throw new NoPlainForm()
  const files = new Set(multipart?.files)
  const entries = Object.entries(body).flatMap(([name, value = null]) =>
    (Array.isArray(value) ? value : [value]).map((each) => [name, files.has(name) ? undefined : flat(each)] as const),
  )
  if (encoding === 'multipart') return { kind: 'multipart', fields: entries }
  return { kind: 'form', fields: entries.map(([name, value = '']) => [name, value] as const) }
}
