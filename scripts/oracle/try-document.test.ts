import { expect, test } from 'vitest'
import { yamlDocument } from '../../generator/src/compile.fixture.ts'
import { smallDocuments } from '../corpus/documents.ts'
import { randomSubjects } from './random-documents.ts'
import { makeSubject, readDocument, type Subject } from './read-document.ts'
import { tryDocument } from './try-document.ts'

const chosen = new Set(['3.0 discriminators', '3.1 petstore', '3.1 train-travel'])

test.each(smallDocuments.filter(({ name }) => chosen.has(name)))(
  '$name: the types take what a validator takes, and refuse what it refuses',
  { timeout: 120_000 },
  async (document) => {
    const { assertions, failures } = await tryDocument(await readDocument(document), 40)
    expect(assertions).toBeGreaterThan(150)
    expect(failures).toEqual([])
  },
)

test('random documents: no wrong verdict', { timeout: 120_000 }, async () => {
  const subjects = await randomSubjects(5, 20)
  expect(subjects.length).toBeGreaterThan(2)
  for (const subject of subjects) {
    const { assertions, failures } = await tryDocument(subject, 20)
    expect(assertions).toBeGreaterThan(150)
    expect(failures).toEqual([])
  }
})

const faults = [
  ['name: string', 'name?: string', { expected: 'refused', keyword: 'required', value: {} }],
  ['name: string', 'name: string | null', { expected: 'refused', keyword: 'type', value: { name: null } }],
  ['name: string', "name: 'text'", { expected: 'accepted', value: { name: 'other text' } }],
  ["'cat' | 'dog'", 'string', { expected: 'refused', keyword: 'enum', value: { name: 'text', kind: 'other text' } }],
  ["'cat' | 'dog'", "'cat'", { expected: 'accepted', value: { name: 'text', kind: 'dog' } }],
  [
    '}',
    '[other: string]: unknown }',
    { expected: 'refused', keyword: 'additionalProperties', value: { name: 'text', undeclaredMember: true } },
  ],
] as const

const pet = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, kind: { enum: ['cat', 'dog'] } },
  additionalProperties: false,
}

test('faults of types are found, at their places', { timeout: 120_000 }, async () => {
  const { failures } = await tryDocument(await damagedPets(), 200)
  for (const [index, [, , failure]] of faults.entries()) {
    const pointer = `#/components/schemas/Pet${index}`
    const found = failures.filter((other) => other.pointer === pointer)
    expect(found, pointer).toContainEqual(expect.objectContaining(failure))
  }
  const right = new Set(['#/components/schemas/Right', '#/components/schemas/Loose'])
  expect(failures.filter(({ pointer }) => right.has(pointer))).toEqual([])
})

/** `{ "list": [] }` is of the second kind, with which it shares no property. */
const loose = {
  anyOf: [
    { type: 'object', properties: { list: { prefixItems: [{}] } } },
    { type: 'object', properties: { a: {} } },
  ],
}

/** One type with each fault, and two that are right. */
async function damagedPets(): Promise<Subject> {
  const names = faults.map((_, index) => `Pet${index}`)
  const schemas = { ...Object.fromEntries([...names, 'Right'].map((name) => [name, pet])), Loose: loose }
  const subject = await makeSubject('damaged', yamlDocument(`paths: {}\ncomponents: ${JSON.stringify({ schemas })}`))
  const path = 'generated/schemas.ts'
  const text = faults.reduce(
    (damaged, [right, wrong], index) => {
      const start = damaged.indexOf(`interface Pet${index} `)
      const at = damaged.indexOf(right, start)
      expect(Math.min(start, at)).toBeGreaterThanOrEqual(0)
      return damaged.slice(0, at) + wrong + damaged.slice(at + right.length)
    },
    subject.sources.get(path) ?? '',
  )
  return { ...subject, sources: new Map([...subject.sources, [path, text]]) }
}
