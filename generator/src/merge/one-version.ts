import type { LocalDocument } from './localise-references.ts'
import { relocated } from './origins.ts'
import { isVersion30, upgradeSchemas } from './upgrade-schemas.ts'

/**
 * Writes documents of OpenAPI 3.0 beside others as later versions do. Elsewhere `nullable`, bounds, and members beside a reference
 * mean something else.
 */
export function oneVersion(documents: readonly LocalDocument[]): readonly LocalDocument[] {
  const is30 = ({ located }: LocalDocument): boolean => isVersion30(located.value)
  if (documents.every(is30)) return documents
  return documents.map((document) => {
    const { file, located } = document
    return is30(document) ? { file, located: relocated(upgradeSchemas(located.value), located, new Map()) } : document
  })
}
