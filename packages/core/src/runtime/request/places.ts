import { setHeader } from '../context/http-request.js'
import type { HttpRequest } from '../context/http-request.js'
import type { Serializer } from '../context/operation.js'
import { formExplode, headerSimple, simple } from './serialize.js'

/** Puts a parameter on a request. `serialize` is given where the style differs from the place's default. */
export type Place = (request: HttpRequest, name: string, value: unknown, serialize?: Serializer) => void

/** In the path, instead of `{name}`; style simple by default. Throws for a value that would vanish or climb. */
export const inPath: Place = (request, name, value, serialize = simple) => {
  const text = serialize(name, value)
  // RFC 3986 section 5.2.4, encoded dots included.
  if (/^(\.|%2e){0,2}$/i.test(decodeURIComponent(text))) throw new TypeError(`{${name}} is empty or dots`)
  request.url = request.url.split(`{${name}}`).join(text)
}

/** In the query; style form, exploded, by default. */
export const inQuery: Place = (request, name, value, serialize = formExplode) => {
  const query = serialize(name, value)
  if (query) request.url += (request.url.includes('?') ? '&' : '?') + query
}

/** As a header; style simple by default. A list without items is left out. */
export const inHeader: Place = ({ headers }, name, value, serialize = headerSimple) => {
  const text = serialize(name, value)
  if (text || value === '') setHeader(headers, name, text)
}

/** As a cookie; style form, exploded, by default. */
export const inCookie: Place = ({ headers }, name, value, serialize = formExplode) => {
  const cookies = [headers.get('cookie'), serialize(name, value)].filter(Boolean)
  if (cookies.length) setHeader(headers, 'cookie', cookies.join('; '))
}
