import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { bearerScheme } from '../load/repair-page.ts'
import type { SourceDocument } from '../load/source-document.ts'

/**
 * Pages whose `Authorization` parameter was read as bearer security use the bearer scheme of the other documents, where
 * one of them declares one: it is the same header.
 */
export function adoptBearerScheme(documents: readonly SourceDocument[]): readonly SourceDocument[] {
  const isRepaired = ({ repairs }: SourceDocument): boolean =>
    repairs.some(({ code }) => code === 'authorization-parameter')
  if (!documents.some(isRepaired)) return documents
  const existing = documents.filter((document) => !isRepaired(document)).flatMap(({ value }) => bearerSchemes(value))[0]
  if (existing === undefined || existing === bearerScheme) return documents
  return documents.map((document) =>
    isRepaired(document) ? { ...document, value: rename(document.value, existing) } : document,
  )
}

function bearerSchemes({ components }: JsonObject): readonly string[] {
  const schemes = isObject(components) ? components['securitySchemes'] : undefined
  if (!isObject(schemes)) return []
  return Object.keys(schemes).filter((name) => {
    const scheme = schemes[name]
    return isObject(scheme) && scheme['type'] === 'http' && String(scheme['scheme']).toLowerCase() === 'bearer'
  })
}

function rename(document: JsonObject, name: string): JsonObject {
  const { components, paths, ...root } = document
  const schemes = isObject(components) ? components['securitySchemes'] : undefined
  const kept = isObject(schemes)
    ? Object.fromEntries(Object.entries(schemes).filter(([key]) => key !== bearerScheme))
    : {}
  const renamed = mapOperations(paths, (operation) => ({
    ...operation,
    security: renameIn(operation['security'], name),
  }))
  return { ...root, paths: renamed, components: { ...(isObject(components) ? components : {}), securitySchemes: kept } }
}

function renameIn(security: JsonValue | undefined, name: string): JsonValue | undefined {
  if (!Array.isArray(security)) return security
  return security.map((alternative: JsonValue) =>
    isObject(alternative)
      ? Object.fromEntries(
          Object.entries(alternative).map(([key, scopes]) => [key === bearerScheme ? name : key, scopes]),
        )
      : alternative,
  )
}

function mapOperations(
  paths: JsonValue | undefined,
  change: (operation: JsonObject) => JsonObject,
): JsonValue | undefined {
  if (!isObject(paths)) return paths
  const mapMembers = (item: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(item).map(([key, member]) => [
        key,
        isObject(member) && member['security'] !== undefined ? change(member) : member,
      ]),
    )
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [path, isObject(item) ? mapMembers(item) : item]),
  )
}
