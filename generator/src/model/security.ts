import { isObject } from '../lib/json.ts'
import { pointerKeys } from '../lib/json-pointer.ts'
import { text } from './docs.ts'
import { memberName, NameRegistry } from './names/identifiers.ts'
import { isToken } from './token.ts'
import { type Keyed, type Node, type Reader, stringAt } from './reader.ts'
import { camelCase } from './names/words.ts'

/** How a credential travels; `option` is the client option that holds it. */
export type SecurityScheme = Common &
  (
    | { readonly kind: 'bearer' | 'basic' }
    /** OAuth 2 with client credentials: the client fetches tokens itself, or is given one. */
    | { readonly kind: 'oauth2'; readonly tokenUrl: string }
    | { readonly kind: 'key'; readonly in: 'header' | 'query' | 'cookie'; readonly parameter: string }
  )

interface Common {
  readonly name: string
  readonly option: string
  readonly description: string | undefined
}

/** Alternatives, each a list of scheme names that are needed together; an empty list means "no credential needed". */
export type Security = readonly (readonly string[])[]

/**
 * Schemes that a client can send. Tokens of OpenID Connect and of OAuth 2 flows that need a person arrive as bearer tokens;
 * mutual TLS is left to the platform.
 */
export function readSecuritySchemes(reader: Reader): readonly SecurityScheme[] {
  const options = clientOptions()
  return reader.components('securitySchemes').flatMap((node) => {
    const scheme = readScheme(reader, node, (name) => options.take(name, `${name}Credential`))
    return scheme === undefined ? [] : [scheme]
  })
}

/** Names of options, without those that every client has. */
export function clientOptions(): NameRegistry {
  return new NameRegistry(commonOptions)
}

/** Options that every client has (`ClientOptions` and `RequestOptions` of the runtime). */
const commonOptions = (
  'credentials fetch headers idleTimeoutMs maxEventLength maxRetries maxRetryAfterMs maxRetryDelayMs retryDelayMs serverURL ' +
  'signal timeoutMs totalTimeoutMs use'
).split(' ')

function readScheme(reader: Reader, node: Keyed, takeOption: (name: string) => string): SecurityScheme | undefined {
  const type = stringAt(node, 'type')
  if (type === 'mutualTLS') {
    const message = `"${node.key}" is mutual TLS, which the platform sees to`
    reader.note(node, 'mutual-tls', message, 'Give the client a `fetch` that presents the certificate.')
    return undefined
  }
  const common = {
    name: node.key,
    option: takeOption(memberName(camelCase(node.key) || 'credential')),
    description: text(node, 'description'),
  }
  if (type === 'oauth2') {
    const tokenUrl = clientCredentialsUrl(reader, node)
    return tokenUrl === undefined ? { kind: 'bearer', ...common } : { kind: 'oauth2', tokenUrl, ...common }
  }
  if (type === 'openIdConnect') return { kind: 'bearer', ...common }
  if (type === 'http') return httpScheme(reader, node, common)
  const place = stringAt(node, 'in')
  const parameter = stringAt(node, 'name')
  if (type !== 'apiKey' || parameter === undefined) return undefined
  if (parameter === '' || (place === 'header' && !isToken(parameter))) {
    const message = `No credential "in: ${place}" can have the name "${parameter}"; it is left out`
    reader.note(node, 'parameter-name', message, 'Correct the name, or remove the scheme.')
    return undefined
  }
  return place === 'header' || place === 'query' || place === 'cookie'
    ? { kind: 'key', in: place, parameter, ...common }
    : undefined
}

function httpScheme(reader: Reader, node: Node, common: Common): SecurityScheme {
  const scheme = stringAt(node, 'scheme')?.toLowerCase()
  if (scheme !== 'basic' && scheme !== 'bearer') {
    const message = `The HTTP scheme ${scheme ?? 'without a name'} is sent as a bearer token`
    reader.note(
      node,
      'http-scheme',
      message,
      'Set the Authorization header by `headers` or middleware if that is not right.',
    )
  }
  return { kind: scheme === 'basic' ? 'basic' : 'bearer', ...common }
}

function clientCredentialsUrl(reader: Reader, node: Node): string | undefined {
  return stringAt(reader.child(reader.child(node, 'flows'), 'clientCredentials'), 'tokenUrl')
}

/** The `security` of the document or of an operation; absent where it is not given. */
export function readSecurity(reader: Reader, node: Node, schemes: readonly SecurityScheme[]): Security | undefined {
  const value = node.value['security']
  if (!Array.isArray(value)) return undefined
  const known = new Map(schemes.map((scheme) => [scheme.name, scheme]))
  const declared = new Set(reader.components('securitySchemes').map(({ key }) => key))
  const alternatives = value.filter(isObject).map((requirement) =>
    Object.keys(requirement).flatMap((key) => {
      const name = declared.has(key) ? key : nameOfUri(key)
      if (!declared.has(name)) {
        const message = `The security requirement "${key}" names no scheme; it is left out`
        reader.note(node, 'unknown-security-scheme', message, 'Describe it under components.securitySchemes.')
      }
      return known.get(name) ?? []
    }),
  )
  for (const together of alternatives) noteCollisions(reader, node, together)
  return alternatives.map((together) => together.map(({ name }) => name))
}

/** A request has one value for each header, cookie and key of its query that a credential is. */
function noteCollisions(reader: Reader, node: Node, together: readonly SecurityScheme[]): void {
  for (const [place, schemes] of Map.groupBy(new Set(together), placeOf)) {
    if (schemes.length === 1) continue
    const names = schemes.map(({ name }) => `"${name}"`).join(' and ')
    const message = `${names} are required together, and each is the ${place}: the last one is sent`
    reader.note(node, 'same-credential-place', message, 'Make them alternatives, each in a list item of its own.')
  }
}

/** Names of headers have no case. */
function placeOf(scheme: SecurityScheme): string {
  if (scheme.kind !== 'key') return 'header authorization'
  const { in: place, parameter } = scheme
  return `${place} ${place === 'header' ? parameter.toLowerCase() : parameter}`
}

/** The scopes that each alternative of `security` asks for, as `scheme scope`; absent where it is not given. */
export function readScopes(node: Node): Security | undefined {
  const value = node.value['security']
  if (!Array.isArray(value)) return undefined
  return value
    .filter(isObject)
    .map((requirement) =>
      Object.entries(requirement).flatMap(([scheme, scopes]) =>
        Array.isArray(scopes)
          ? scopes.filter((scope) => typeof scope === 'string').map((scope) => `${scheme} ${scope}`)
          : [],
      ),
    )
}

/** A requirement may name a scheme by its URI (OpenAPI 3.2). */
function nameOfUri(key: string): string {
  const start = '#/components/securitySchemes/'
  return key.startsWith(start) ? (pointerKeys(key)[2] ?? key) : key
}
