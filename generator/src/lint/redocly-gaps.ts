import { type NodeType, Oas3_2Types, type Plugin } from '@redocly/openapi-core'
import { isObject, type JsonObject, type JsonValue, mapMembers } from '../lib/json.ts'
import { pointerKeys } from '../lib/json-pointer.ts'
import { mapOperations } from '../specification/http-methods.ts'

/** Redocly's table takes each of `components.mediaTypes` for a map of media types. */
const NamedMediaTypes: NodeType = { ...Oas3_2Types.NamedMediaTypes, additionalProperties: () => 'MediaType' }

/** The types of OpenAPI 3.2. */
export const types32: Readonly<Record<string, NodeType>> = { ...Oas3_2Types, NamedMediaTypes }

/** Gives that table to Redocly's own rules. */
export const correctedTypes: Plugin = {
  id: 'sdkgen-types',
  typeExtension: {
    oas3: (types, version) => (version === 'oas3_2' ? { ...types, NamedMediaTypes } : types),
  },
}

/** The document without what Redocly cannot read, though OpenAPI 3.2 has it. */
export function readableByRedocly(document: JsonObject): JsonObject {
  return withoutDeviceScopes(withSchemeNames(mapOperations(document, withSchemeNames)))
}

/** Requirements may name a scheme by its URI as well. */
function withSchemeNames(holder: JsonObject): JsonObject {
  const { security } = holder
  if (!Array.isArray(security)) return holder
  const named = security.map((requirement: JsonValue) =>
    isObject(requirement)
      ? Object.fromEntries(Object.entries(requirement).map(([key, scopes]) => [nameOfScheme(key), scopes]))
      : requirement,
  )
  return { ...holder, security: named }
}

function nameOfScheme(key: string): string {
  const [components, kind, name] = key.startsWith('#/') ? pointerKeys(key) : []
  return components === 'components' && kind === 'securitySchemes' && name !== undefined ? name : key
}

/** Redocly knows no type for the scopes of this flow, and fails where there are any. */
function withoutDeviceScopes(value: JsonObject, [key, ...rest] = deviceFlows): JsonObject {
  if (key === undefined) return 'scopes' in value ? { ...value, scopes: {} } : value
  return mapMembers(value, (member, name) =>
    isObject(member) && (key === '*' || name === key) ? withoutDeviceScopes(member, rest) : member,
  )
}

const deviceFlows: readonly string[] = ['components', 'securitySchemes', '*', 'flows', 'deviceAuthorization']
