import type { LocalDocument } from './localise-references.ts'
import { relocated } from './origins.ts'
import { isVersion30, upgradeSchemas } from './upgrade-schemas.ts'

/**
 * Documents of OpenAPI 3.0 beside others, written as later versions are: in the document of all, `nullable`, bounds and what stands
 * beside a reference would mean something else.
 */
export function oneVersion(documents: readonly LocalDocument[]): readonly LocalDocument[] {
  const is30 = ({ located }: LocalDocument): boolean => isVersion30(located.value)
  if (documents.every(is30)) return documents
  return documents.map((document) => {
    const { file, located } = document
    return is30(document) ? { file, located: relocated(upgradeSchemas(located.value), located, new Map()) } : document
  })
}
