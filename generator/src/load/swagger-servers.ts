import { isObject, type JsonObject, type JsonValue, listAt, objectAt, stringsAt } from '../lib/json.ts'
import { mapOperations } from '../specification/http-methods.ts'
import { resolve } from '../lib/follow.ts'
import type { Say } from './swagger-say.ts'

/** Where the addresses of a document begin, without a scheme, and the schemes that `host` or `basePath` have themselves. */
interface Base {
  readonly address: string
  readonly schemes: readonly string[]
}

/**
 * The document with `servers` instead of `host`, `basePath` and `schemes`, its own and those of operations. With
 * `x-ms-parameterized-host`, parts of the address are variables.
 */
export function ownServers(document: JsonObject, say: Say): JsonObject {
  const { host, basePath, schemes, 'x-ms-parameterized-host': template, ...rest } = document
  const parameterized = isObject(template) ? parameterizedServers(template, document, schemes) : undefined
  const base = baseOf(host, basePath, say)
  const servers = parameterized ?? serversOf(base, schemes)
  const withServers = (operation: JsonObject): JsonObject => {
    const { schemes: own, ...others } = operation
    if (own === undefined) return operation
    return parameterized !== undefined || base === undefined ? others : { ...others, servers: serversOf(base, own) }
  }
  const given = listAt(rest, 'servers')
  return mapOperations({ ...rest, ...(servers.length > 0 && { servers: [...servers, ...given] }) }, withServers)
}

/** The paths and, below them, those of `x-ms-paths`, which may have a query. */
export function allPaths(document: JsonObject): JsonObject {
  const { 'x-ms-paths': more, ...rest } = document
  return isObject(more) ? { ...rest, paths: { ...more, ...objectAt(document, 'paths') } } : document
}

/** Clients use the first server; where no scheme is given, none is asked to speak in the clear. */
function serversOf(base: Base | undefined, given: JsonValue | undefined): readonly JsonObject[] {
  if (base === undefined) return []
  if (base.address.startsWith('/')) return [{ url: base.address }]
  const schemes = schemesOf(given)
  const own = base.schemes.length > 0 ? base.schemes : ['https']
  return (schemes.length > 0 ? schemes : own).map((scheme) => ({ url: `${scheme}://${base.address}` }))
}

function schemesOf(given: JsonValue | undefined): readonly string[] {
  const texts = [given]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? [one.toLowerCase().replace(/:.*$/, '')] : []))
  return [...new Set(texts)].toSorted((a, b) => Number(b === 'https') - Number(a === 'https'))
}

/** A `basePath` begins with a slash and a `host` has no scheme: without that, the address would be another one. */
function baseOf(host: JsonValue | undefined, basePath: JsonValue | undefined, say: Say): Base | undefined {
  const [path, pathScheme] = withoutScheme(typeof basePath === 'string' ? basePath.trim() : '')
  if (pathScheme !== undefined) {
    say('#/basePath', `"${String(basePath)}" is read as the whole address`)
    return { address: path, schemes: pathScheme }
  }
  const rooted = path === '' || path === '/' ? '' : path.replace(/^\/*/, '/')
  if (rooted !== '' && rooted !== path) say('#/basePath', `"${path}" is read as "${rooted}"`)
  if (typeof host !== 'string' || host.trim() === '')
    return rooted === '' ? undefined : { address: rooted, schemes: [] }
  const [whole, schemes = []] = withoutScheme(host.trim())
  const name = whole.replace(/\/+$/, '')
  if (name !== host) say('#/host', `"${host}" is read as "${name}"`)
  return { address: name + rooted, schemes }
}

function withoutScheme(text: string): readonly [rest: string, schemes?: readonly string[]] {
  const [start, scheme] = /^(?:([a-z][a-z\d+.-]*):)?\/\//i.exec(text) ?? []
  if (start === undefined) return [text]
  return [text.slice(start.length), scheme === undefined ? [] : [scheme.toLowerCase()]]
}

/** `hostTemplate` may hold the scheme too. Defaults and listed values of its parameters are those of the variables. */
function parameterizedServers(
  template: JsonObject,
  document: JsonObject,
  schemes: JsonValue | undefined,
): readonly JsonObject[] | undefined {
  const { hostTemplate, useSchemePrefix } = template
  if (typeof hostTemplate !== 'string') return undefined
  const variables = listAt(template, 'parameters').flatMap((each): [string, JsonObject][] => {
    const parameter = resolve(each, document) ?? {}
    const { name, description, default: fallback } = parameter
    if (typeof name !== 'string') return []
    const values = stringsAt(parameter, 'enum')
    const value = fallback ?? (parameter['x-ms-enum'] === undefined || values.length === 1 ? values[0] : undefined)
    const member = {
      ...(values.length > 0 && { enum: values }),
      ...(value !== undefined && { default: String(value) }),
      ...(typeof description === 'string' && { description }),
    }
    return [[name, member]]
  })
  const path = typeof document['basePath'] === 'string' ? document['basePath'].replace(/^\/*(.)/, '/$1') : ''
  const address = hostTemplate + (path === '/' ? '' : path)
  const base: Base = { address, schemes: [] }
  const servers = useSchemePrefix === false ? [{ url: address }] : serversOf(base, schemes)
  return servers.map((server) => ({ ...server, variables: Object.fromEntries(variables) }))
}
