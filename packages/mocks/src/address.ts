import type { Description } from './description.js'

type Place = Pick<Description, 'path' | 'servers' | 'except'>

/** Pattern for the address of a request, without its query. */
export function addressPattern({ path, servers }: Place, serverURL: string | undefined): RegExp {
  const bases = serverURL === undefined ? servers : [serverURL]
  const all = bases.length === 0 ? [''] : bases
  return new RegExp(`^(?:${all.map(basePattern).join('|')})${pathPattern(path)}/?$`, 'i')
}

/** Whether an operation is meant by an address that its pattern matches, and no other one. */
export function isMeant(url: URL, { path, except = [] }: Place): boolean {
  const isOther = (other: string) => new RegExp(`${pathPattern(other)}/?$`).test(url.pathname) && hasQueryOf(other, url)
  return hasQueryOf(path, url) && !except.some(isOther)
}

/** Whether an address has the query that a path demands, as in `/items?all`. */
function hasQueryOf(path: string, { searchParams }: URL): boolean {
  let has = true
  new URLSearchParams(path.split('?')[1]).forEach((value, name) => {
    has &&= value.includes('{') || searchParams.getAll(name).includes(value)
  })
  return has
}

/** A server without an origin is on any; a query of its own is on every address, which is matched without it. */
function basePattern(server: string): string {
  const base = pattern(server.replace(/\/*(\?.*)?$/s, ''), '[^/]*')
  if (/^[\w+.-]+:\/\//.test(server)) return base
  return server.startsWith('//') ? `https?:${base}` : `[\\w+.-]+://[^/]+${base}`
}

function pathPattern(path: string): string {
  return pattern(path.split('?')[0]?.replace(/\/+$/, '') ?? '', '[^/]+')
}

function pattern(template: string, variable: string): string {
  return template
    .split(/\{[^{}]*\}/)
    .map((part) => part.split('/').map(escaped).join('/'))
    .join(variable)
}

/** Characters of a path may be written as they are or encoded. */
function escaped(segment: string): string {
  const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  const encoded = encodeURI(segment)
  return encoded === segment ? literal(segment) : `(?:${literal(segment)}|${literal(encoded)})`
}
