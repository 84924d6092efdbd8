import { join } from 'node:path'
import { expect, test } from 'vitest'
import { smallDocuments } from '../corpus/documents.ts'
import { root } from '../lib/paths.ts'
import { randomSubjects } from './random-documents.ts'
import { readDocument } from './read-document.ts'
import { tryMocks } from './try-mocks.ts'

const documents = [{ name: 'openrouter', path: join(root, 'spec/openapi.yaml') }, ...smallDocuments]

test.each(documents)('$name: what factories make, a validator takes', { timeout: 120_000 }, async (document) => {
  const { wrong } = await tryMocks(await readDocument(document), 10)
  expect(wrong.slice(0, 8)).toEqual([])
})

test('random documents: what factories make, a validator takes', { timeout: 120_000 }, async () => {
  for (const subject of await randomSubjects(10, 20)) {
    const { made, wrong } = await tryMocks(subject, 10)
    expect(made).toBeGreaterThan(50)
    expect(wrong.slice(0, 8)).toEqual([])
  }
})
