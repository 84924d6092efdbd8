import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { diffOf, object, type TestDocument } from '../diff/diff.fixture.ts'
import { summarise } from './summary.ts'

const text = { type: 'string' }
const operation = (method: string, summary: string, more: JsonObject = {}): JsonObject => ({
  operationId: method,
  summary,
  'x-sdk-group': 'pets',
  'x-sdk-method': method,
  responses: { '204': { description: 'Done' } },
  ...more,
})
const body = (name: string): JsonObject => ({
  requestBody: {
    required: true,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
  },
})

const before: TestDocument = {
  schemas: { Pet: object({ name: text, kind: { type: 'string', enum: ['cat', 'dog'] } }) },
  paths: {
    '/pets': { post: operation('save', 'Save a pet', body('Pet')), get: operation('list', 'List pets') },
    '/old': { get: operation('old', 'Old') },
  },
}
const after: TestDocument = {
  schemas: {
    Pet: object({ 'name!': text, kind: { type: 'string', enum: ['cat'] }, age: { type: 'integer' } }),
    Tag: object({}),
  },
  paths: {
    '/pets': { post: operation('save', 'Save one pet', body('Pet')), get: operation('all', 'List pets') },
    '/tags': { get: operation('tags', 'List tags') },
  },
}

const tell = (old: TestDocument, now: TestDocument): string => {
  const diff = diffOf(old, now)
  return summarise(diff.changes, diff)
}

test('users read names they import, what happened to them, and what to do', () => {
  expect(tell(before, after)).toBe(`The API has changed: 4 breaking changes and 1 new operation.

**Breaking changes**

- \`Pet.kind\` has lost the value \`"dog"\`, in \`petsSave\` (\`usePetsSave\`). Pass another value.
- \`Pet.name\` is required now, in \`petsSave\` (\`usePetsSave\`). Pass it in every call.
- \`petsAll\` is the new name of \`petsList\`. Its method is \`pets.all\` and the hooks \`usePetsAll\`. Use the new names.
- \`petsOld\` is gone, with the method \`pets.old\` and the hooks \`usePetsOld\`. Remove the calls, or use another operation.

**New, and nothing to do**

- \`petsTags\` is new, with the method \`pets.tags\` and the hooks \`usePetsTags\`: List tags.
- \`Pet.age\` is new, in \`petsSave\` (\`usePetsSave\`).`)
})

test('changes that only the compiler notices are listed apart', () => {
  const give = (...values: readonly string[]): TestDocument => ({
    schemas: { Pet: object({ kind: { type: 'string', enum: values } }) },
    paths: {
      '/pets': {
        get: operation('list', 'List pets', {
          responses: {
            '200': {
              description: 'OK',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
            },
          },
        }),
      },
    },
  })
  expect(tell(give('cat'), give('cat', 'dog'))).toBe(`The API has changed: 1 change to types that may need adapting.

**Types to adapt: code runs as before, but may not compile**

- \`Pet.kind\` has the new value \`"dog"\`, in \`petsList\` (\`usePetsList\`). Handle the new value.`)
})

test('new types are listed only where no other change is', () => {
  const more = { ...before, schemas: { ...before.schemas, Tag: object({}) } }
  expect(tell(before, more)).toContain('- `Tag` is new')
})

test('comments alone take one sentence', () => {
  const documented = {
    ...before,
    root: {},
    schemas: {
      Pet: { ...object({ name: text, kind: { type: 'string', enum: ['cat', 'dog'] } }), description: 'A pet.' },
    },
  }
  expect(tell(before, documented)).toBe('The comments follow the documentation of the API.')
})

test('no line comes twice, and small additions are counted', () => {
  const names = Array.from({ length: 100 }, (_, index) => `n${index}`)
  const many = { ...before, schemas: { Pet: object(Object.fromEntries(names.map((name) => [name, text]))) } }
  const lines = tell({ ...before, schemas: { Pet: object({}) } }, many).split('\n')
  expect(new Set(lines.filter((line) => line.startsWith('- '))).size).toBe(81)
  expect(lines.at(-1)).toBe('- … and 20 more additions')
})
