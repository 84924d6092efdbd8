import { sample } from 'fast-check'
import { expect, test } from 'vitest'
import { SdkFolder } from './compile.fixture.ts'
import { DocumentErrors } from './diagnostics/document-error.ts'
import type { JsonObject } from './json.ts'
import { checkReferences } from './merge/check-references.ts'
import type { MergedDocument } from './merge/merged-document.ts'
import { documents } from './random-document.fixture.ts'
import { repair } from './repair/repair.ts'
import { collect } from './diagnostics/collect.ts'

const count = Number(process.env['RANDOM_DOCUMENTS'] ?? 12)
const seed = Number(process.env['RANDOM_SEED'] ?? 20)

function located(value: JsonObject): MergedDocument {
  return { value, locate: (pointer) => ({ file: 'random.json', line: 1, column: 1, pointer }) }
}

/** What the merge refuses is the fault of the document. */
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

test('whatever a document says, its SDK compiles, and no text of it becomes code', { timeout: 300_000 }, async () => {
  const folder = new SdkFolder()
  const accepted = sample(documents, { numRuns: count, seed }).filter(isAccepted)
  expect(accepted.length).toBeGreaterThan(count / 3)
  for (const [index, document] of accepted.entries())
    await folder.add(`random${index}`, repair(located(document)).document)
  expect(await folder.compile()).toEqual([])
  expect(folder.texts().filter((text) => /^\s*alert\(1\)/m.test(text))).toEqual([])
})
