import type { DocumentError } from '../diagnostics/document-error.ts'
import type { JsonObject } from '../lib/json.ts'
import { checkOpenApi } from '../load/check-openapi.ts'
import { repairVersions } from '../load/repair-versions.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import type { MergeOptions } from '../merge/merge.ts'
import { relocated } from '../merge/origins.ts'
import { dropDuplicateParameters, separateOperationIds } from './duplicates.ts'
import { replaceMissing } from './missing-references.ts'
import { RepairLog } from './repair-log.ts'
import { StructureRepair } from './repair-structure.ts'

export interface RepairedDocument {
  readonly document: MergedDocument
  /** One for each deviation that was read in the one way that makes sense. */
  readonly warnings: readonly DocumentError[]
}

type Repair = (document: JsonObject, log: RepairLog) => JsonObject

const structure: Repair = (document, log) => new StructureRepair(log).document(document)

/**
 * Takes deviations from the specification that have one sensible reading, those that overlays brought included.
 *
 * @throws DocumentError for a document that is none any more: an overlay may have changed its version
 */
export function repair(assembled: MergedDocument, { allowMissing = false }: MergeOptions = {}): RepairedDocument {
  const { value: versioned, repairs: versions } = repairVersions(assembled)
  let warnings: readonly DocumentError[] = versions
  let document = versioned === assembled.value ? assembled : relocated(versioned, assembled, new Map())
  /** @returns whether there was anything to repair */
  const apply = (change: Repair): boolean => {
    const log = new RepairLog(document)
    const value = change(document.value, log)
    warnings = [...warnings, ...log.warnings]
    if (value === document.value) return false
    document = relocated(value, document, log.origins)
    return true
  }
  if (allowMissing) apply(replaceMissing)
  // References to removed parts have to go too, and so have parts that become empty.
  while (apply(structure) && apply(replaceMissing));
  apply(separateOperationIds)
  apply(dropDuplicateParameters)
  const problem = checkOpenApi(document)
  if (problem !== undefined) throw problem
  return { document, warnings }
}
