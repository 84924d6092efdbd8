import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { acme, ConfiguredProject } from './configured-project.ts'
import { promise } from './promise.ts'

let projects = 0

/** A folder with everything that the pages below are about. */
async function folderOf(members: string, yaml: string): Promise<ConfiguredProject> {
  const config = `export default { name: 'Acme', inputs: ['openapi.yaml'], layout: 'folder', output: 'src/api', emit: ['core'], ${members} }`
  const project = new ConfiguredProject(`extras-${projects++}`, config, { 'openapi.yaml': yaml })
  await project.generate()
  return project
}

const document = (schemas: string): string => `openapi: 3.1.0
info: { title: Acme, version: 1.0.0 }
servers: [{ url: https://api.acme.example }]
paths:
  /a:
    post:
      operationId: doA
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
      responses:
        200: { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
components:
  schemas:
${schemas}`

const property = (schema: string, rest = ''): string =>
  document(`    A: { type: object, properties: { p: ${schema} }${rest} }`)

interface Schema {
  readonly safeParse: (value: unknown) => { readonly success: boolean; readonly data?: unknown }
}

/** The schema `zA` of a document. */
async function schemaOf(yaml: string, members = ''): Promise<Schema> {
  const project = await folderOf(`validators: ['zod', 'valibot'], ${members}`, yaml)
  const { zA } = await import(join(project.folder, 'src/api/validators/zod'))
  return zA
}

const passes = async (yaml: string, ...values: readonly unknown[]) => {
  const schema = await schemaOf(yaml)
  return values.map((p) => schema.safeParse({ p }).success)
}

describe('validators', () => {
  const page = 'generator/docs/validators.md'

  promise(
    page,
    'A schema checks lengths, ranges, patterns, numbers of items and members, and `uniqueItems`.',
    async () => {
      expect(await passes(property('{ type: string, minLength: 2, maxLength: 3 }'), 'a', 'ab', 'abcd')).toEqual([
        false,
        true,
        false,
      ])
      expect(await passes(property('{ type: number, exclusiveMinimum: 1, maximum: 2 }'), 1, 2, 3)).toEqual([
        false,
        true,
        false,
      ])
      expect(await passes(property("{ type: string, pattern: '^a' }"), 'ab', 'b')).toEqual([true, false])
      expect(
        await passes(property('{ type: array, items: {}, minItems: 1, maxItems: 2 }'), [], [1], [1, 2, 3]),
      ).toEqual([false, true, false])
      expect(await passes(property('{ type: object, minProperties: 1 }'), {}, { a: 1 })).toEqual([false, true])
      expect(await passes(property('{ type: array, items: {}, uniqueItems: true }'), [1, 1], [1, 2])).toEqual([
        false,
        true,
      ])
    },
  )

  promise(page, '`date`, `email`, `uuid`, `uri`, `ipv4` and `ipv6`', async () => {
    const right = {
      'date-time': '2026-01-01T00:00:00Z',
      date: '2026-01-01',
      email: 'a@b.example',
      uuid: '123e4567-e89b-12d3-a456-426614174000',
      uri: 'https://a.example/',
      ipv4: '127.0.0.1',
      ipv6: '::1',
    }
    for (const [format, value] of Object.entries(right))
      expect([format, ...(await passes(property(`{ type: string, format: ${format} }`), value, 'no'))]).toEqual([
        format,
        true,
        false,
      ])
    expect(await passes(property('{ type: string, format: hostname }'), '-- no')).toEqual([true])
  })

  promise(page, "With `dates: 'Date'`, a schema takes a `Date` or its text, and `parse` gives a `Date`.", async () => {
    const schema = await schemaOf(property('{ type: string, format: date-time }'), "dates: 'Date'")
    for (const p of [new Date(0), '1970-01-01T00:00:00Z'])
      expect(schema.safeParse({ p }).data).toEqual({ p: new Date(0) })
  })

  promise(page, 'a schema takes a `bigint` or a whole number, and `parse` gives a `bigint`.', async () => {
    const schema = await schemaOf(property('{ type: integer, format: int64 }'), "int64: 'bigint'")
    for (const p of [5n, 5]) expect(schema.safeParse({ p }).data).toEqual({ p: 5n })
    expect(schema.safeParse({ p: 5.5 }).success).toBe(false)
  })

  promise(page, '`parse` fills in the default of a member that may be missing', async () => {
    expect((await schemaOf(property('{ type: integer, default: 3 }'))).safeParse({}).data).toEqual({ p: 3 })
    expect((await schemaOf(property('{ type: integer, default: x }'))).safeParse({}).data).toEqual({})
  })

  promise(page, 'Members that a schema does not list pass', async () => {
    const other = async (rest: string) => (await schemaOf(property('{}', rest))).safeParse({ q: 1 }).success
    expect(await other('')).toBe(true)
    expect(await other(', additionalProperties: false')).toBe(false)
    expect(await other(', unevaluatedProperties: false')).toBe(false)
    expect(await passes(property('{ type: string, enum: [a], x-sdk-open-enum: true }'), 'b')).toEqual([true])
  })

  promise(
    page,
    'Zod counts code points in a text, as JSON Schema does. Valibot counts UTF-16 units: an emoji counts twice.',
    async () => {
      const { folder } = await folderOf("validators: ['zod', 'valibot']", property('{ type: string, maxLength: 1 }'))
      const { zA } = await import(join(folder, 'src/api/validators/zod'))
      const { vA } = await import(join(folder, 'src/api/validators/valibot'))
      expect([zA, vA].map((schema) => !schema['~standard'].validate({ p: '😀' }).issues)).toEqual([true, false])
      expect(await passes(property(String.raw`{ type: string, pattern: '\A[a-z]\Z' }`), '1')).toEqual([true])
    },
  )

  promise(page, '`oneOf` passes if several variants fit.', async () => {
    expect(await passes(property('{ oneOf: [{ type: number }, { type: integer }] }'), 1)).toEqual([true])
    expect(await passes(property('{ type: string, not: { const: a } }'), 'a')).toEqual([true])
    expect(await passes(property('{ type: array, contains: { const: 1 } }'), [2])).toEqual([true])
  })

  promise(page, 'An invalid request is not sent.', async () => {
    const { folder } = await folderOf("validators: 'zod'", property('{ type: integer }'))
    const { AcmeCore, doA, validate } = await import(join(folder, 'src/api'))
    const { isAddition, requestSchemas, responseSchemas } = await import(join(folder, 'src/api/validators/zod'))
    const logged: unknown[] = []
    let sent = 0
    const call = (options: object, request: unknown, response: unknown) => {
      const use = [validate({ requests: requestSchemas, responses: responseSchemas, ...options })]
      const fetch = async (): Promise<Response> => {
        sent += 1
        return Response.json(response)
      }
      return doA(new AcmeCore({ use, fetch, maxRetries: 0 }), request)
    }
    expect(await call({}, { p: 'x' }, {})).toMatchObject({ ok: false, error: { name: 'InvalidRequestError' } })
    expect(sent).toBe(0)
    const failed = await call({}, { p: 1 }, { p: 'x' })
    expect(failed).toMatchObject({
      ok: false,
      error: { name: 'ResponseParseError', cause: expect.any(Array) },
    })
    expect(await call({ ignore: isAddition }, { p: 1 }, { p: 1, q: 2 })).toMatchObject({ ok: true })
    const tolerant = { onInvalid: (error: Error) => logged.push(error.message) }
    expect(await call(tolerant, { p: 1 }, { p: 'x' })).toMatchObject({ ok: true, value: { p: 'x' } })
    expect(logged).toHaveLength(1)
  })
})

describe('mocks', () => {
  const page = 'generator/docs/mocks.md'

  promise(page, 'Optional members are there.', async () => {
    const { folder } = await folderOf(
      'mocks: true',
      document(
        '    A: { type: object, properties: { n: { type: integer }, next: { $ref: "#/components/schemas/A" } } }',
      ),
    )
    const { aA } = await import(join(folder, 'src/api/mocks'))
    expect(aA()).toEqual({ n: expect.any(Number) })
  })

  promise(
    page,
    'Data keeps lengths, ranges, patterns, numbers of items and members, `uniqueItems` and formats.',
    async () => {
      const limits =
        '{ type: string, minLength: 30, maxLength: 31 }, q: { type: integer, minimum: 5, maximum: 6 }, r: { type: array, items: { type: integer, minimum: 1, maximum: 3 }, minItems: 3, maxItems: 3, uniqueItems: true }, s: { type: string, pattern: "^[a-c]{4}$" }, t: { type: string, format: ipv4 }'
      const { folder } = await folderOf("mocks: true, validators: 'zod'", property(limits))
      const { aA } = await import(join(folder, 'src/api/mocks'))
      const { zA } = await import(join(folder, 'src/api/validators/zod'))
      for (let index = 0; index < 20; index += 1) expect(zA.safeParse(aA()).success).toBe(true)
      expect(Object.keys(aA())).toEqual(['p', 'q', 'r', 's', 't'])
    },
  )

  promise(
    page,
    '`items` | of an operation that is read in pages: the whole list, of which each request gets its page'.replace(
      '`items` | ',
      '',
    ),
    async () => {
      const { folder } = await folderOf('mocks: true', acme)
      const { aPet, mockPetsList, handlers } = await import(join(folder, 'src/api/mocks'))
      expect(handlers().length).toBeGreaterThan(5)
      expect(mockPetsList({ items: [aPet()] })).toBeDefined()
    },
  )
})
