import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
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

/** https://standardschema.dev */
interface StandardSchema {
  readonly '~standard': { validate(value: unknown): { readonly issues?: readonly object[]; readonly value?: unknown } }
}

describe.each(['zod', 'valibot'] as const)('%s', (library) => {
  it('takes what the document says, with its limits', async () => {
    const folder = new SdkFolder()
    await folder.addFolder('api', document, settings, { validators: [library] })
    const schemas: Record<string, StandardSchema> = await import(
      join(folder.path, `api/validators/${library}/index.ts`)
    )
    const resultOf = (name: string, value: unknown) =>
      schemas[name.replace('z', library.charAt(0))]?.['~standard'].validate(value)
    const tom = { kind: 'Cat', name: 'Tom' }
    for (const [name, taken, refused] of cases) {
      for (const value of taken)
        expect(resultOf(name, value)?.issues, `${name} ${JSON.stringify(value)}`).toBeUndefined()
      for (const value of refused)
        expect(resultOf(name, value)?.issues, `${name} ${JSON.stringify(value)}`).toBeDefined()
    }
    expect(resultOf('zCat', tom)).toMatchObject({ value: { ...tom, colours: [] } })
  })

  it("takes an instant as a Date or its text where dates are 'Date'", async () => {
    const folder = new SdkFolder()
    await folder.addFolder('api', document, settings, { validators: [library], dates: 'Date' })
    expect(await folder.compile({ noUnusedLocals: true })).toEqual([])
    const schemas: Record<string, StandardSchema> = await import(
      join(folder.path, `api/validators/${library}/index.ts`)
    )
    const resultOf = (value: unknown) => schemas[`${library.charAt(0)}Mixed`]?.['~standard'].validate(value)
    const date = new Date('2020-01-01T00:00:00Z')
    expect([date, date.toISOString(), 7].map((value) => resultOf(value))).toMatchObject([
      { value: date },
      { value: date },
      { value: 7 },
    ])
    expect(resultOf('text')?.issues).toBeDefined()
    expect(resultOf(new Date(Number.NaN))?.issues).toBeDefined()
  })

  it('compiles, also for a document without schemas', async () => {
    const folder = new SdkFolder()
    const plain = {
      ...document,
      paths: { '/ping': { get: { responses: { 204: { description: 'ok' } } } } },
      components: {},
    }
    await folder.addFolder('api', document, settings, { validators: [library] })
    await folder.addFolder('plain', plain, settings, { validators: [library] })
    expect(await folder.compile({ noUnusedLocals: true })).toEqual([])
  })
})

const inferredForms = {
  zod: [
    ['schema(', 'z.lazy('],
    [/: z\.ZodType<(\w+), \1>/g, ': z.ZodType<$1>'],
  ],
  valibot: [
    ['schema(', 'v.lazy('],
    [/: v\.GenericSchema<(\w+), \1>/g, ': v.GenericSchema<unknown, $1>'],
    [
      /export function (object|limited)\(\s*(\w+): v\.GenericSchema(.*?)\): v\.GenericSchema \{/gs,
      'export function $1<S extends v.GenericSchema>($2: S$3): S\n$&',
    ],
  ],
} as const

// The functions that declare the type of a schema are replaced by those that infer it.
test.each(['zod', 'valibot'] as const)(
  'what %s infers from what schemas are made of is the type that they declare',
  { timeout: 120_000 },
  async (library) => {
    const folder = new SdkFolder()
    const files = await folder.addFolder('api', document, settings, { validators: [library] })
    const inferred = new Map<string, string>()
    for (const [path, text] of files) {
      const file = /validators\/(?:\w+\/)?(schemas|operations|zod|valibot)\.ts$/.exec(path)?.[1]
      if (file === undefined) continue
      const forms = inferredForms[library].filter(([from]) => (file === library) === String(from).includes('function'))
      inferred.set(
        file,
        forms.reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
      )
      folder.writeFile(`api/${path}`, inferred.get(file) ?? '')
    }
    expect([...inferred.keys()].toSorted()).toEqual(['operations', 'schemas', library].toSorted())
    expect(inferred.get('schemas')).not.toContain('schema(')
    expect(await folder.compile({ exactOptionalPropertyTypes: false, noUnusedLocals: false })).toEqual([])
  },
)

// The issues of composed variants have no kind in Valibot, so a new variant cannot be distinguished from a wrong value there.
test.each([
  ['zod', /^ok$/],
  ['valibot', /is not as described/],
] as const)('core checks calls by the schemas of all functions: %s', async (library, ofNewVariant) => {
  const folder = new SdkFolder()
  await folder.addFolder('api', document, { ...settings, emit: ['types', 'core'] }, { validators: [library] })
  folder.writeFile(
    'use.ts',
    `import { AcmeCore, putPet, validate } from './api/index.js'
import { isAddition, requestSchemas, responseSchemas } from './api/validators/${library}/index.js'
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
  expect(await outcome({}, 'x')).toMatch(/^putPet: request is not as described, at id: Invalid/)
  expect(await outcome({ kind: 'Cow', name: 'Bo' }, id)).toMatch(/^putPet: response is not as described: Invalid/)
  // A new variant is tolerated where the caller wants it, a wrong value of a known one is not.
  expect(await outcome({ kind: 'Cow', name: 'Bo' }, id, true)).toMatch(ofNewVariant)
  expect(await outcome({ kind: 'Cat', name: 7 }, id, true)).toContain('is not as described')
})
