import { baseURL, inBrowser } from './base-url.js'

import type { CallContext } from './call-context.js'
import { addCookie, setHeader } from './headers.js'
import type { HttpRequest } from './http-request.js'
import { jsonBody } from './json-body.js'
import type { ParameterSpec, StreamDecoder } from './operation.js'
import { addQuery, formExplode, headerSimple, present, simple } from './serialize.js'

/** A path value that would vanish or climb (RFC 3986 section 5.2.4), encoded dots included. */
const EMPTY_OR_DOTS = /^(\.|%2e){0,2}$/i

/** How each place writes a value, unless the operation says otherwise. */
const DEFAULTS = { path: simple, query: formExplode, header: headerSimple, cookie: formExplode }

/**
 * The request of an operation, before credentials. `stream` is given when the answer is to be one. Throws plain errors that say
 * what cannot be sent.
 */
export async function buildRequest(context: CallContext, input: unknown, stream?: StreamDecoder): Promise<HttpRequest> {
  const { definition, operation, settings } = context
  const { method, shape, parameters = {} } = operation
  const headers = new Headers({ Accept: operation.accept ?? 'application/json' })
  const values: Record<string, unknown> = shape === 'body' ? { body: input } : { ...Object(input) }
  const content = shape && values.body
  if (shape) delete values.body

  if (stream) headers.set('Accept', `${stream.mediaType}, application/json`)
  if (!inBrowser()) {
    setHeader(headers, 'User-Agent', `${definition.name}/${definition.version}`)
    const name = definition.idempotencyHeader ?? 'Idempotency-Key'
    if (method === 'POST' && name) headers.set(name, crypto.randomUUID())
  }
  const request: HttpRequest = { url: '', method, headers, signal: context.lifetime.signal }
  if (content !== undefined) {
    const { body, contentType } = await (operation.body ?? jsonBody)(content)
    request.body = body
    if (contentType) headers.set('Content-Type', contentType)
    // Browsers and Node want to be told that a stream is sent before the answer is read.
    if (body instanceof ReadableStream) Object.assign(request, { duplex: 'half' })
  }

  const segments = new Map<string, string>()
  const base = baseURL(settings.serverURL ?? operation.serverURL ?? definition.servers[0])
  const queries = [base.search.slice(1)]
  for (const [key, value] of Object.entries(values)) {
    if (!present(value)) continue
    const spec: ParameterSpec = (Object.hasOwn(parameters, key) && parameters[key]) || {
      in: operation.path.includes(`{${key}}`) ? 'path' : 'query',
    }
    const name = spec.name ?? key
    const text = (spec.serialize ?? DEFAULTS[spec.in])(name, value)
    if (spec.in === 'path') segments.set(name, text)
    else if (spec.in === 'header') setHeader(headers, name, text)
    else if (spec.in === 'cookie') addCookie(headers, text)
    else queries.push(text)
  }
  const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = segments.get(name) ?? ''
    if (EMPTY_OR_DOTS.test(decodeURIComponent(text))) throw new TypeError(`path parameter ${name} is empty or dots`)
    return text
  })
  request.url = addQuery(base.origin + base.pathname.replace(/\/+$/, '') + path, queries.filter(Boolean).join('&'))
  return request
}
