import { expect, test } from 'vitest'
import { acceptedDocuments } from './accepted-documents.fixture.ts'
import { SdkFolder } from './compile.fixture.ts'

const count = Number(process.env['RANDOM_DOCUMENTS'] ?? 12)
const seed = Number(process.env['RANDOM_SEED'] ?? 20)

test('whatever a document says, its SDK compiles, and no text of it becomes code', { timeout: 300_000 }, async () => {
  const folder = new SdkFolder()
  const accepted = acceptedDocuments(count, seed)
  expect(accepted.length).toBeGreaterThan(count / 3)
  for (const { index, document } of accepted) await folder.add(`random${index}`, document)
  expect(await folder.compile()).toEqual([])
  expect(folder.texts().filter((text) => /^\s*alert\(1\)/m.test(text))).toEqual([])
})
