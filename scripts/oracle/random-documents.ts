import { acceptedDocuments } from '../../generator/src/accepted-documents.fixture.ts'
import { makeSubject, type Subject } from './read-document.ts'

/** Subjects from random documents, the same for the same seed. */
export async function randomSubjects(count: number, seed: number): Promise<readonly Subject[]> {
  return Promise.all(
    acceptedDocuments(count, seed).map(({ index, document }) => makeSubject(`random ${seed}/${index}`, document)),
  )
}
