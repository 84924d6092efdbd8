import { isObject } from '../json.ts'
import { text } from './docs.ts'
import { type Node, type Reader, stringAt } from './reader.ts'
import { camelCase } from './words.ts'

/** How a credential travels; `option` is the client option that holds it. */
export type SecurityScheme =
  | {
      readonly kind: 'bearer'
      readonly name: string
      readonly option: string
      readonly description: string | undefined
    }
  | { readonly kind: 'basic'; readonly name: string; readonly option: string; readonly description: string | undefined }
  | {
      readonly kind: 'key'
      readonly name: string
      readonly option: string
      readonly in: 'header' | 'query' | 'cookie'
      readonly parameter: string
      readonly description: string | undefined
    }

/** Alternatives, each a list of scheme names that are needed together; an empty list means "no credential needed". */
export type Security = readonly (readonly string[])[]

/** Schemes that a client can send; OAuth 2 and OpenID Connect arrive as bearer tokens. Others (mutual TLS) are left to the platform. */
export function readSecuritySchemes(reader: Reader): readonly SecurityScheme[] {
  const components = reader.child(reader.root, 'components')
  if (components === undefined) return []
  return reader.children(components, 'securitySchemes').flatMap((node) => {
    const scheme = readScheme(node.key, node)
    return scheme === undefined ? [] : [scheme]
  })
}

function readScheme(name: string, node: Node): SecurityScheme | undefined {
  const common = { name, option: camelCase(name), description: text(node, 'description') }
  const type = stringAt(node, 'type')
  if (type === 'oauth2' || type === 'openIdConnect') return { kind: 'bearer', ...common }
  if (type === 'http') {
    return { kind: stringAt(node, 'scheme')?.toLowerCase() === 'basic' ? 'basic' : 'bearer', ...common }
  }
  const place = stringAt(node, 'in')
  const parameter = stringAt(node, 'name')
  if (type !== 'apiKey' || parameter === undefined) return undefined
  return place === 'header' || place === 'query' || place === 'cookie'
    ? { kind: 'key', in: place, parameter, ...common }
    : undefined
}

/** The `security` of the document or of an operation; absent where it is not given. */
export function readSecurity(node: Node, schemes: readonly SecurityScheme[]): Security | undefined {
  const value = node.value['security']
  if (!Array.isArray(value)) return undefined
  const known = new Set(schemes.map((scheme) => scheme.name))
  return value.filter(isObject).map((requirement) => Object.keys(requirement).filter((name) => known.has(name)))
}
