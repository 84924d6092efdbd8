import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { SdkFolder, yamlDocument } from '../../compile.fixture.ts'
import { buildApi } from '../build-api.ts'
import { mockExample } from './mock-examples.ts'
import { apiOf, documentOf } from '../model.fixture.ts'
import { isWithin } from '../schema/within-limits.ts'

const text = (limits: JsonObject): JsonObject => ({ type: 'string', ...limits })
const number = (limits: JsonObject): JsonObject => ({ type: 'number', ...limits })

test.each<[schema: JsonObject, example: JsonValue, want: JsonValue | undefined]>([
  [text({ format: 'date-time' }), '2024-05-01', undefined],
  [text({ format: 'date-time' }), '2024-05-01T10:00:00Z', '2024-05-01T10:00:00Z'],
  [text({ format: 'unheard-of' }), 'x', 'x'],
  [text({ pattern: '^a+$' }), 'b', undefined],
  [text({ pattern: '(?<=' }), 'b', 'b'],
  [text({ pattern: '^(a+)+$' }), `${'a'.repeat(40)}b`, undefined],
  [text({ minLength: 2, maxLength: 3 }), 'abcd', undefined],
  [number({ minimum: 1, maximum: 2 }), 3, undefined],
  [number({ exclusiveMinimum: 1 }), 1, undefined],
  [number({ exclusiveMaximum: 1 }), 1, undefined],
  [number({ multipleOf: 0.01 }), 19.99, 19.99],
  [number({ multipleOf: 5 }), 7, undefined],
  [{ type: 'array', items: {}, uniqueItems: true }, [{ a: 1 }, { a: 1 }], undefined],
  [{ type: 'array', items: {}, minItems: 2 }, [1], undefined],
  [{ type: 'object', additionalProperties: {}, maxProperties: 1 }, { a: 1, b: 2 }, undefined],
  [{ minLength: 2 }, 1, 1],
  [{ type: 'object', properties: { at: text({ format: 'date' }), id: number({}) } }, { at: 'now', id: 1 }, { id: 1 }],
  [{ oneOf: [text({ maxLength: 1 }), text({ minLength: 3 })] }, 'abc', 'abc'],
])('%j: a mock returns %j only within the limits', (schema, example, want) => {
  const { types } = apiOf({ paths: {}, components: { schemas: { One: schema } } })
  expect(mockExample(types, { pointer: '#/components/schemas/One' }, example)?.value).toEqual(want)
})

test('examples that mocks cannot return are noted, where there are mocks', () => {
  const content = {
    'application/json': { schema: text({ format: 'date' }), example: 'today' },
    'text/event-stream': { schema: text({ maxLength: 1 }), example: 'long' },
  }
  const paths = { '/a': { get: { responses: { 200: { description: '', content } } } } }
  const codes = (mocks: boolean) =>
    buildApi(documentOf({ paths }), { name: 'Acme', scope: '@acme', mocks }).notes.map(({ code }) => code)
  expect(codes(false)).not.toContain('example-misfit')
  expect(codes(true)).toContain('example-misfit')
})

const texts: Readonly<Record<string, readonly string[]>> = {
  'date-time': ['2024-05-01T10:00:00Z', '2024-05-01T10:00:00.5+02:00', '2024-05-01 10:00', '2024-02-30T10:00:00Z'],
  date: ['2024-05-01', '2024-13-01', '2024-02-30', '1 May'],
  email: ['a@example.com', 'a.b+c@mail.example.co', 'a@b', '.a@example.com', 'a..b@example.com', "o'neil@example.com"],
  uuid: ['123e4567-e89b-12d3-a456-426614174000', '00000000-0000-0000-0000-000000000000', '123'],
  uri: ['https://example.com/a?b#c', 'mailto:a@example.com', '/a', 'a b'],
  ipv4: ['127.0.0.1', '256.0.0.1', '1.2.3'],
  ipv6: ['::1', '2001:db8::1', 'fe80::1%eth0', '1::2::3', '::ffff:127.0.0.1'],
}

test('no validator refuses a text that is within its format', async () => {
  const schemas = Object.fromEntries(Object.keys(texts).map((format, index) => [`T${index}`, text({ format })]))
  const folder = new SdkFolder()
  const settings = { emit: ['types'], imports: '.js', runtime: 'runtime' } as const
  const document = yamlDocument(`paths: {}\ncomponents: ${JSON.stringify({ schemas })}`)
  await folder.addFolder('api', document, settings, { validators: ['zod', 'valibot'] })
  const zod = await import(join(folder.path, 'api/validators/zod/index.ts'))
  const valibot = await import(join(folder.path, 'api/validators/valibot/index.ts'))
  const { safeParse } = await import('valibot')
  for (const [index, [format, all]] of Object.entries(texts).entries()) {
    const within = all.filter((one) => isWithin(one, [{ keyword: 'format', value: format }]))
    expect(within[0], format).toBe(all[0])
    expect(within.filter((one) => !zod[`zT${index}`].safeParse(one).success)).toEqual([])
    expect(within.filter((one) => !safeParse(valibot[`vT${index}`], one).success)).toEqual([])
  }
})
