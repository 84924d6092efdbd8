import { describe, expect, test } from 'vitest'
import { validatorLibraries } from '../../generator/src/emit/validators/library.ts'
import { smallDocuments } from '../corpus/documents.ts'
import { randomSubjects } from './random-documents.ts'
import { readDocument } from './read-document.ts'
import { tryValidators } from './try-validators.ts'

describe.each(validatorLibraries)('%s', (library) => {
  test.each(smallDocuments)(
    '$name: validators take what another validator takes, and refuse what it refuses',
    { timeout: 120_000 },
    async (document) => {
      const { wrong } = await tryValidators(await readDocument(document), 40, library)
      expect(wrong.slice(0, 8)).toEqual([])
    },
  )

  test('random documents: no wrong verdict of a validator', { timeout: 120_000 }, async () => {
    for (const subject of await randomSubjects(10, 20)) {
      const { verdicts, wrong } = await tryValidators(subject, 30, library)
      expect(verdicts).toBeGreaterThan(150)
      expect(wrong.slice(0, 8)).toEqual([])
    }
  })
})
