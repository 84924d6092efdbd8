import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { JsonObject } from '../../generator/src/lib/json.ts'
import { promise } from './promise.ts'
import { ok, post, schemas, sdkOf } from './support.ts'

const page = 'generator/docs/customise.md'
const properties = (members: JsonObject): JsonObject => ({ type: 'object', properties: members })
const instant: JsonObject = { type: 'string', format: 'date-time' }
const long: JsonObject = { type: 'integer', format: 'int64' }

/** The value that a response with this body becomes. */
async function read(schema: JsonObject, body: string, config: string): Promise<unknown> {
  const sdk = await sdkOf(schemas(schema), { config })
  const respond = () => new Response(body, { headers: { 'content-type': 'application/json' } })
  const { result } = await sdk.call('doA', [], respond)
  return result.value
}

/** The body that a request becomes, or the name of the error. */
async function write(schema: JsonObject, value: unknown, config: string): Promise<string> {
  const { body, result } = await (await sdkOf(post('application/json', { schema }), { config })).call('doA', [value])
  return result.ok ? body : String(Object(result.error).name)
}

describe("dates: 'Date'", () => {
  const dates = "dates: 'Date'"
  const a = properties({ a: instant })

  promise(page, "`dates: 'Date'` has a `Date` wherever a schema says `format: date-time`", async () => {
    expect(await read(a, '{"a":"2026-01-01T00:00:00Z"}', dates)).toEqual({ a: new Date(Date.UTC(2026, 0, 1)) })
    expect(await write(a, { a: new Date(0) }, dates)).toBe('{"a":"1970-01-01T00:00:00.000Z"}')
    expect(await read(a, '{"a":"2026-01-01T00:00:00Z"}', '')).toEqual({ a: '2026-01-01T00:00:00Z' })
  })

  promise(page, 'Days (`format: date`) stay text', async () => {
    expect(await read(properties({ a: { type: 'string', format: 'date' } }), '{"a":"2026-01-01"}', dates)).toEqual({
      a: '2026-01-01',
    })
  })

  promise(page, 'Text that is no instant stays text', async () => {
    for (const text of ['soon', '2026-01-01T00:00:00'])
      expect(await read(a, JSON.stringify({ a: text }), dates)).toEqual({ a: text })
  })

  promise(page, 'A value that may be any other text too stays text, as do listed values.', async () => {
    const value = '2026-01-01T00:00:00Z'
    const other = { anyOf: [instant, { type: 'string' }] }
    const listed = { ...instant, enum: [value] }
    expect(await read(properties({ a: other, b: listed }), JSON.stringify({ a: value, b: value }), dates)).toEqual({
      a: value,
      b: value,
    })
  })

  promise(page, 'finer fractions are lost', async () => {
    expect(await read(a, '{"a":"1970-01-01T00:00:00.1239Z"}', dates)).toEqual({ a: new Date(123) })
  })

  promise(page, 'Others have nothing of it in a bundle.', async () => {
    const sdk = await sdkOf(schemas(properties({ a: { type: 'string' } })), { config: dates })
    expect(sdk.project.read('src/api/core/operations/doA.ts')).not.toMatch(/conver/i)
  })
})

describe("int64: 'bigint'", () => {
  const bigint = "int64: 'bigint'"
  const a = properties({ a: long })

  promise(page, 'All digits arrive, in both directions.', async () => {
    for (const digits of ['5', '9223372036854775807', '-9007199254740993']) {
      expect(await read(a, `{"a":${digits}}`, bigint)).toEqual({ a: BigInt(digits) })
      expect(await write(a, { a: BigInt(digits) }, bigint)).toBe(`{"a":${digits}}`)
    }
    expect(await read(a, '{"a":9007199254740993}', '')).toEqual({ a: 9_007_199_254_740_992 })
  })

  promise(page, 'Integers without the format stay numbers, also beyond 2^53.', async () => {
    const mixed = properties({ a: { type: 'integer' }, b: { anyOf: [long, { type: 'number' }] }, c: long })
    expect(await read(mixed, '{"a":9007199254740993,"b":5,"c":1}', bigint)).toEqual({
      a: 9_007_199_254_740_992,
      b: 5,
      c: 1n,
    })
  })

  promise(page, 'Text (`type: string, format: int64`) stays text, which is exact.', async () => {
    const text = properties({ a: { type: 'string', format: 'int64' }, b: { ...long, enum: [1, 2] } })
    expect(await read(text, '{"a":"9007199254740993","b":2}', bigint)).toEqual({ a: '9007199254740993', b: 2 })
  })

  promise(page, 'Others have nothing of it in a bundle, and throw for a `bigint`.', async () => {
    expect(await write(properties({ a: {} }), { a: 5n }, bigint)).toBe('InvalidRequestError')
  })

  promise(page, 'Keys of queries hold the digits.', async () => {
    const query = { name: 'q', in: 'query', schema: long }
    const document = {
      paths: { '/a': { get: { operationId: 'doA', parameters: [query], ...ok('application/json', { schema: a }) } } },
    }
    const sdk = await sdkOf(document, { config: `${bigint}, emit: ['core', 'react-query']` })
    const { doAKey } = await import(join(sdk.project.folder, 'src/api/react-query'))
    expect(JSON.stringify(doAKey({ q: 9_223_372_036_854_775_807n }))).toContain('9223372036854775807')
  })
})

describe('names of nested types', () => {
  promise(page, 'Names of more than 40 letters lose words in the middle.', async () => {
    const inner = properties({
      veryLongNameOfAnInnerThing: properties({ anotherVeryLongName: properties({ n: { type: 'string' } }) }),
    })
    const { types } = await sdkOf(schemas(inner), { config: "nestedTypes: 'named'" })
    const names = [...types.matchAll(/interface (\w+)/g)].map(([, name = '']) => name)
    expect(names.length).toBe(3)
    expect(names.every((name) => name.length <= 40)).toBe(true)
  })

  promise(page, 'Variants of a union, and objects put together with `allOf`, stay inline.', async () => {
    const schema = properties({
      union: { anyOf: [properties({ a: { type: 'string' } }), properties({ b: { type: 'string' } })] },
      joined: { allOf: [properties({ a: { type: 'string' } }), properties({ b: { type: 'string' } })] },
      named: properties({ n: { type: 'string' } }),
    })
    const { types } = await sdkOf(schemas(schema), { config: "nestedTypes: 'named'" })
    expect([...types.matchAll(/interface (\w+)/g)].map(([, name]) => name).toSorted()).toEqual(['A', 'ANamed'])
  })

  promise(page, '`null` is part of the property: `address: OrderAddress | null`.', async () => {
    const nullable = { type: ['object', 'null'], properties: { n: { type: 'string' } } }
    expect((await sdkOf(schemas(properties({ b: nullable })), { config: "nestedTypes: 'named'" })).types).toContain(
      'b?: AB | null',
    )
  })
})
