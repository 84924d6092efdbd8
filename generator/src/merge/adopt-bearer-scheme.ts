import { type JsonObject, mapMember, mapMembers, objectAt } from '../lib/json.ts'
import { bearerScheme } from '../load/repair-page.ts'
import type { SourceDocument } from '../load/source-document.ts'
import { renameSchemes } from './rename-parts.ts'

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

function bearerSchemes(document: JsonObject): readonly string[] {
  const schemes = objectAt(objectAt(document, 'components'), 'securitySchemes')
  return Object.keys(schemes).filter((name) => {
    const { type, scheme } = objectAt(schemes, name)
    return type === 'http' && String(scheme).toLowerCase() === 'bearer'
  })
}

function rename(document: JsonObject, name: string): JsonObject {
  const renamed = renameSchemes(document, new Map([[bearerScheme, name]]))
  return mapMember(renamed, ['components', 'securitySchemes'], (schemes) =>
    mapMembers(schemes, (scheme, key) => (key === bearerScheme ? undefined : scheme)),
  )
}
