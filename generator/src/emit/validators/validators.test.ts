import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from '../../compile.fixture.ts'

const document = yamlDocument(`
paths:
  /pets/{id}:
    put:
      operationId: putPet
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
        - { name: dry, in: query, schema: { type: boolean, default: false } }
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
      responses:
        200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  /photos:
    post:
      operationId: addPhoto
      requestBody:
        required: true
        content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Photo' } } }
      responses: { 204: { description: OK } }
components:
  schemas:
    Pet:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      discriminator: { propertyName: kind }
    Cat:
      type: object
      required: [kind, name]
      properties:
        id: { type: integer, readOnly: true }
        kind: { type: string }
        name: { type: string, minLength: 1, maxLength: 5, pattern: '^[A-Z]' }
        colours: { type: array, items: { type: string }, uniqueItems: true, maxItems: 2, default: [] }
        kittens: { type: array, items: { $ref: '#/components/schemas/Cat' } }
    Dog:
      allOf:
        - { $ref: '#/components/schemas/Named' }
        - { type: object, required: [kind, name], properties: { kind: { type: string }, age: { type: integer, minimum: 0 } } }
    Named: { type: object, properties: { name: { type: string, default: Rex } } }
    Size: { type: string, enum: [small, large], x-sdk-open-enum: true }
    Closed: { type: object, properties: { size: { $ref: '#/components/schemas/Size', maxLength: 6 } }, additionalProperties: false }
    Scores: { type: object, properties: { best: { type: number } }, additionalProperties: { type: number, multipleOf: 0.5 }, minProperties: 1 }
    Point: { type: array, prefixItems: [{ type: number }, { type: number }, {}], items: false }
    Tree: { type: [object, 'null'], properties: { left: { $ref: '#/components/schemas/Tree' }, right: { $ref: '#/components/schemas/Tree' } } }
    Mixed: { oneOf: [{ type: string, format: date-time }, { const: 7 }, { type: 'null' }] }
    Photo: { type: object, required: [file], properties: { file: { type: string, format: binary } } }
`)
const settings = { emit: ['types'], imports: '.js', runtime: 'runtime' } as const

const cases: readonly (readonly [schema: string, taken: readonly unknown[], refused: readonly unknown[]])[] = [
  [
    'zPet',
    [
      { kind: 'Cat', name: 'Tom' },
      { kind: 'Dog', name: 'rex', age: 3, further: true },
    ],
    [
      { kind: 'Cat', name: 'tom' },
      { kind: 'Dog', name: 'rex', age: 0.5 },
      { kind: 'Dog' },
      { kind: 'Cow', name: 'Bo' },
    ],
  ],
  [
    'zCat',
    [{ kind: 'Cat', name: 'Tom', kittens: [{ kind: 'Cat', name: 'Kit' }] }],
    [
      { kind: 'Cat', name: 'Thomas' },
      { kind: 'Cat', name: '' },
      { kind: 'Cat', name: 'Tom', colours: ['a', 'a'] },
      { kind: 'Cat', name: 'Tom', kittens: [{}] },
    ],
  ],
  ['zSize', ['small', 'huge'], [1, null]],
  ['zClosed', [{}, { size: 'medium' }], [{ other: 1 }, { size: 'gigantic' }, []]],
  ['zScores', [{ best: 1.3 }, { any: 1.5 }], [{}, { any: 1.3 }, { any: 'text' }]],
  ['zPoint', [[1, 2, null]], [[1], [1, 2], [1, 2, 3, 4]]],
  ['zTree', [null, { left: { right: null } }], [{ left: 1 }]],
  ['zMixed', [7, null, '2020-01-01T00:00:00Z'], ['text', 8]],
  ['zPhoto', [{ file: new Blob(['x']) }], [{ file: 'x' }, {}]],
]

test('schemas take what the document says, with its limits', async () => {
  const folder = new SdkFolder()
  await folder.addFolder('api', document, settings, { validators: ['zod'] })
  const schemas = await import(join(folder.path, 'api/validators/zod/index.ts'))
  for (const [name, taken, refused] of cases) {
    const schema = schemas[name]
    for (const value of taken) expect(schema.safeParse(value).success, `${name} ${JSON.stringify(value)}`).toBe(true)
    for (const value of refused) expect(schema.safeParse(value).success, `${name} ${JSON.stringify(value)}`).toBe(false)
  }
  expect(schemas.zCat.parse({ kind: 'Cat', name: 'Tom' })).toEqual({ kind: 'Cat', name: 'Tom', colours: [] })
})

test('a document without schemas compiles', async () => {
  const folder = new SdkFolder()
  const plain = {
    ...document,
    paths: { '/ping': { get: { responses: { 204: { description: 'ok' } } } } },
    components: {},
  }
  await folder.addFolder('api', plain, settings, { validators: ['zod'] })
  expect(await folder.compile({ noUnusedLocals: true })).toEqual([])
})

test(
  'what Zod infers from what they are made of is the type that they declare',
  {
    timeout: 120_000,
  },
  async () => {
    const folder = new SdkFolder()
    const files = await folder.addFolder('api', document, settings, { validators: ['zod'] })
    expect(await folder.compile({ noUnusedLocals: true })).toEqual([])
    for (const [path, text] of files) {
      if (!/validators\/zod\/(?:schemas|operations)\.ts$/.test(path)) continue
      const inferred = text.replaceAll('schema(', 'z.lazy(').replaceAll(/: z\.ZodType<(\w+), \1>/g, ': z.ZodType<$1>')
      expect(inferred).not.toBe(text)
      folder.writeFile(`api/${path}`, inferred)
    }
    expect(await folder.compile({ exactOptionalPropertyTypes: false, noUnusedLocals: false })).toEqual([])
  },
)

test('core checks calls by the schemas of all functions', async () => {
  const folder = new SdkFolder()
  await folder.addFolder('api', document, { ...settings, emit: ['types', 'core'] }, { validators: ['zod'] })
  folder.writeFile(
    'use.ts',
    `import { AcmeCore, putPet, validate } from './api/index.js'
import { isAddition, requestSchemas, responseSchemas } from './api/validators/zod/index.js'
export async function outcome(pet: unknown, id: string, isTolerant = false) {
  const ignore = isTolerant ? isAddition : undefined
  const check = validate({ requests: requestSchemas, responses: responseSchemas, ignore })
  const client = new AcmeCore({ serverURL: 'https://a.test', fetch: async () => Response.json(pet), use: [check] })
  const result = await putPet(client, { id, body: { kind: 'Cat', name: 'Tom' } })
  return result.ok ? 'ok' : result.error.message
}
`,
  )
  expect(await folder.compile({ noUnusedLocals: true })).toEqual([])
  const { outcome } = await import(join(folder.path, 'use.ts'))
  const id = '8d7ad5f2-1f0e-4a5b-9b7e-0f6f5c1d2e3f'
  expect(await outcome({ kind: 'Cat', name: 'Tom' }, id)).toBe('ok')
  expect(await outcome({}, 'x')).toBe('putPet: request is not as described, at id: Invalid GUID')
  expect(await outcome({ kind: 'Cow' }, id)).toBe('putPet: response is not as described: Invalid input')
  // A new variant is tolerated where the caller wants it, a wrong value of a known one is not.
  expect(await outcome({ kind: 'Cow' }, id, true)).toBe('ok')
  expect(await outcome({ kind: 'Cat', name: 7 }, id, true)).toContain('is not as described')
})
