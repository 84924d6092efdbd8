import { sample } from 'fast-check'
import { DocumentErrors } from '../../generator/src/diagnostics/document-error.ts'
import type { JsonObject } from '../../generator/src/json.ts'
import { documents } from '../../generator/src/random-document.fixture.ts'
import { makeSubject, type Subject } from './read-document.ts'

/** Subjects from random documents, the same for the same seed. Documents that are refused are left out. */
export async function randomSubjects(count: number, seed: number): Promise<readonly Subject[]> {
  const made = sample(documents, { numRuns: count, seed }).map((document, index) =>
    subject(document, `random ${seed}/${index}`),
  )
  return (await Promise.all(made)).flatMap((one) => one ?? [])
}

async function subject(value: JsonObject, name: string): Promise<Subject | undefined> {
  try {
    return await makeSubject(name, { value, locate: (pointer) => ({ file: name, line: 1, column: 1, pointer }) })
  } catch (error) {
    if (error instanceof DocumentErrors) return undefined
    throw error
  }
}
