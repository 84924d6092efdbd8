import type { DocumentError } from '../diagnostics/document-error.ts'
import type { JsonObject } from '../json.ts'
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

const repairs: readonly Repair[] = [
  (document, log) => new StructureRepair(log).document(document),
  separateOperationIds,
  dropDuplicateParameters,
]

/**
 * Takes deviations from the specification that have one sensible reading, those that overlays brought included.
 *
 * @throws DocumentError for a document that is none any more: an overlay may have changed its version
 */
export function repair(assembled: MergedDocument, { allowMissing = false }: MergeOptions = {}): RepairedDocument {
  const warnings: DocumentError[] = []
  const { value: versioned, repairs: versions } = repairVersions(assembled)
  warnings.push(...versions)
  const applied = allowMissing ? [replaceMissing, ...repairs] : repairs
  const document = applied.reduce<MergedDocument>(
    (current, apply) => {
      const log = new RepairLog(current)
      const value = apply(current.value, log)
      warnings.push(...log.warnings)
      return value === current.value ? current : relocated(value, current, log.origins)
    },
    versioned === assembled.value ? assembled : relocated(versioned, assembled, new Map()),
  )
  const problem = checkOpenApi(document)
  if (problem !== undefined) throw problem
  return { document, warnings }
}
