import { collect } from '../diagnostics/collect.ts'
import type { DocumentError } from '../diagnostics/document-error.ts'
import type { SourceDocument } from '../load/source-document.ts'
import { adoptBearerScheme } from './adopt-bearer-scheme.ts'
import { checkDecisions } from './check-decisions.ts'
import { checkExtends } from './check-extends.ts'
import { checkReferences } from './check-references.ts'
import { readDecisions } from './decisions.ts'
import { localiseReferences } from './localise-references.ts'
import type { MergedDocument } from './merged-document.ts'
import { renameParts } from './rename-parts.ts'
import { oneVersion } from './one-version.ts'
import { samePaths } from './same-paths.ts'
import { resolveThroughReferences } from './through-references.ts'
import { uniteDocuments } from './unite-documents.ts'

export interface MergeOptions {
  /** Whether references may lead to nothing; their targets are checked once overlays are applied. */
  readonly allowMissing?: boolean | undefined
  /** Gets what users of the documents should know, though the result is right. */
  readonly warn?: ((warning: DocumentError) => void) | undefined
}

/**
 * Makes one document of all. A single document passes through untouched.
 *
 * Order: documents as given, members as written. `info`, servers, security and tags: see `unite-root.ts`. Components and
 * operations that are defined twice must mean the same (`definition-difference.ts`), unless an overlay decides (`decisions.ts`); of
 * texts that differ, the first counts. Paths are the same if only names of parameters differ (`same-paths.ts`). Referenced parts of other
 * files become components (`localise-references.ts`).
 *
 * @param overlays read for merge decisions and `extends` only; they are applied by the next stage
 * @throws DocumentErrors `merge-conflict`, `merge-source`, `unresolved-ref`, `circular-ref`
 */
export function merge(
  documents: readonly SourceDocument[],
  overlays: readonly SourceDocument[] = [],
  { allowMissing = false, warn }: MergeOptions = {},
): MergedDocument {
  const problems = collect()
  checkExtends(documents, overlays, problems)
  const decisions = readDecisions(overlays)
  const localised = localiseReferences(adoptBearerScheme(documents), problems, allowMissing)
  checkDecisions(decisions, localised, problems)
  const named = renameParts(localised, decisions, problems)
  const local = oneVersion(samePaths(named, problems))
  const [first] = local
  const united = local.length === 1 && first !== undefined ? first.located : uniteDocuments(local, decisions, problems)
  const merged = resolveThroughReferences(united)
  checkReferences(merged, problems, allowMissing)
  problems.throwIfAny()
  if (warn !== undefined) problems.warnings.forEach(warn)
  return merged
}
