import { describe, expect, test } from 'vitest'
import { validatorLibraries } from '../../generator/src/emit/validators/library.ts'
import { yamlDocument } from '../../generator/src/compile.fixture.ts'
import { smallDocuments } from '../corpus/documents.ts'
import { randomSubjects } from './random-documents.ts'
import { makeSubject, readDocument } from './read-document.ts'
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

  test('closed parts of a composition, and listed objects and lists', { timeout: 60_000 }, async () => {
    const open = { type: 'object', properties: { a: { type: 'string' } } }
    const closed = { type: 'object', additionalProperties: false }
    const schemas = {
      Open: open,
      Closed: closed,
      ByMember: { allOf: [{ $ref: '#/components/schemas/Open' }, closed] },
      ByComponent: { allOf: [open, { $ref: '#/components/schemas/Closed' }] },
      Twice: { allOf: [{ type: 'object' }, closed] },
      ListedLists: { enum: ['', { a: { b: null } }, true, ['x', 1]], prefixItems: [{ type: 'null' }] },
      ListedObjects: { enum: [{ a: 1 }, { a: 'x' }], properties: { a: { type: 'string' } } },
    }
    const subject = await makeSubject('closed', yamlDocument(`paths: {}\ncomponents: ${JSON.stringify({ schemas })}`))
    expect((await tryValidators(subject, 40, library)).wrong).toEqual([])
  })

  test('random documents: no wrong verdict of a validator', { timeout: 120_000 }, async () => {
    for (const subject of await randomSubjects(10, 20)) {
      const { verdicts, wrong } = await tryValidators(subject, 30, library)
      expect(verdicts).toBeGreaterThan(150)
      expect(wrong.slice(0, 8)).toEqual([])
    }
  })
})
