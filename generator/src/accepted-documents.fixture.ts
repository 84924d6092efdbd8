import { sample } from 'fast-check'
import { collect } from './diagnostics/collect.ts'
import { DocumentErrors } from './diagnostics/document-error.ts'
import type { JsonObject } from './lib/json.ts'
import { checkReferences } from './merge/check-references.ts'
import type { MergedDocument } from './merge/merged-document.ts'
import { documents } from './random-document.fixture.ts'
import { repair } from './repair/repair.ts'

interface AcceptedDocument {
  /** Its number among those of the seed. */
  readonly index: number
  readonly document: MergedDocument
}

/** Random documents, the same for the same seed, without those that the merge refuses: they are the fault of the document. */
export function acceptedDocuments(count: number, seed: number): readonly AcceptedDocument[] {
  return sample(documents, { numRuns: count, seed }).flatMap((value, index) =>
    isAccepted(value) ? [{ index, document: repair(located(value)).document }] : [],
  )
}

function located(value: JsonObject): MergedDocument {
  return { value, locate: (pointer) => ({ file: 'random.json', line: 1, column: 1, pointer }) }
}

function isAccepted(value: JsonObject): boolean {
  const problems = collect()
  checkReferences(located(value), problems)
  try {
    problems.throwIfAny()
    return true
  } catch (error) {
    if (error instanceof DocumentErrors) return false
    throw error
  }
}
