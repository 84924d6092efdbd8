import { expect, test } from 'vitest'
import { smallDocuments } from '../../scripts/corpus/documents.ts'
import { tryDocument } from '../../scripts/corpus/try-document.ts'

test.each(smallDocuments)('$name: compiles, and a call arrives', { timeout: 120_000 }, async (document) => {
  const { refused, made } = await tryDocument(document)
  expect(refused).toBeUndefined()
  expect(made?.typeErrors).toEqual([])
  expect(made?.call).toEqual({ request: expect.any(String) })
})
