import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../lib/json.ts'
import { objectExtensions, schemaExtensions } from '../specification/extensions.ts'
import { repaired } from './repair.fixture.ts'

/** Values that are none of what each member takes, with what they become. */
const operations: readonly (readonly [member: string, given: JsonValue, want: JsonValue | undefined])[] = [
  ['x-sdk-group', {}, undefined],
  ['x-sdk-group', 7, '7'],
  ['x-sdk-method', [], undefined],
  ['x-sdk-kind', 'foo', undefined],
  ['x-sdk-kind', 7, undefined],
  ['x-sdk-aliases', {}, undefined],
  ['x-sdk-aliases', 'a', ['a']],
  ['x-sdk-aliases', ['a', {}], ['a']],
  ['x-sdk-ignore', 'yes', undefined],
  ['x-sdk-ignore', 'true', true],
  ['x-sdk-pagination', 7, undefined],
]
const schemas: typeof operations = [
  ['x-sdk-name', {}, undefined],
  ['x-sdk-open-enum', 'foo', undefined],
  ['x-sdk-aliases', 7, undefined],
]

function owners(operation: JsonObject, schema: JsonObject) {
  return {
    paths: { '/a': { get: { ...operation, responses: { 204: { description: '' } } } } },
    components: { schemas: { A: schema } },
  }
}

test.each([
  ...operations.map((row) => ['an operation', ...row] as const),
  ...schemas.map((row) => ['a schema', ...row] as const),
])('%s: %s as %j', (owner, member, given, want) => {
  const isOperation = owner === 'an operation'
  const object = { [member]: given }
  const { document, warnings } = repaired(isOperation ? owners(object, {}) : owners({}, object))
  expect(warnings.map(({ code }) => code)).toEqual(['structure'])
  const found = isOperation
    ? [document.value['paths']].map((paths) => Object(paths)['/a'].get)[0]
    : Object(document.value['components']).schemas.A
  expect(found[member]).toEqual(want)
})

test('values that fit stay, unsaid', () => {
  const operation = { 'x-sdk-group': 'a.b', 'x-sdk-kind': 'query', 'x-sdk-aliases': ['c'], 'x-sdk-pagination': {} }
  const schema = { 'x-sdk-name': 'B', 'x-sdk-open-enum': true, 'x-sdk-other': 7 }
  const { document, warnings } = repaired(owners(operation, schema))
  expect(warnings).toEqual([])
  expect(document.value).toMatchObject({ paths: { '/a': { get: operation } }, components: { schemas: { A: schema } } })
})

const samples = { number: 7, text: 'x', flag: true, list: [], object: {} } as const

/** The kinds of value that each extension takes, by the object that it is a member of; numbers and flags are texts too. */
const taken: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  document: {
    'x-sdk-globals': 'list',
    'x-speakeasy-globals': 'object',
    'x-fern-global-headers': 'list',
    'x-speakeasy-name-override': 'list',
  },
  'path item': { 'x-sdk-ignore': 'flag', 'x-internal': 'flag', 'x-speakeasy-ignore': 'flag', 'x-fern-ignore': 'flag' },
  operation: {
    'x-sdk-aliases': 'list',
    'x-sdk-ignore': 'flag',
    'x-internal': 'flag',
    'x-speakeasy-ignore': 'flag',
    'x-fern-ignore': 'flag',
    'x-speakeasy-sse-sentinel': 'text',
    'x-speakeasy-stream-request-field': 'text',
    'x-sdk-group': 'text',
    'x-sdk-method': 'text',
    'x-sdk-kind': '',
    'x-sdk-pagination': 'object',
    'x-sdk-stream': 'object',
    'x-sdk-usage-example': 'flag object',
    'x-speakeasy-usage-example': 'flag object',
    'x-speakeasy-group': 'text list',
    'x-fern-sdk-group-name': 'text list',
    'x-speakeasy-name-override': 'text',
    'x-fern-sdk-method-name': 'text',
    'x-stainless-naming': 'object',
    'x-speakeasy-pagination': 'object',
    'x-fern-pagination': 'object',
    'x-fern-streaming': 'flag object',
  },
  parameter: { 'x-sdk-style': 'text' },
  'request body': { 'x-speakeasy-stream-request-field': 'text' },
  'media type': {
    'x-sdk-ignore': 'flag',
    'x-internal': 'flag',
    'x-speakeasy-ignore': 'flag',
    'x-fern-ignore': 'flag',
    'x-speakeasy-sse-sentinel': 'text',
    'x-sdk-method': 'text',
    'x-sdk-events': 'object',
  },
  schema: {
    'x-sdk-aliases': 'list',
    'x-sdk-name': 'text',
    'x-fern-type-name': 'text',
    'x-speakeasy-name-override': 'text',
    'x-sdk-open-enum': 'flag',
    'x-speakeasy-unknown-values': '',
    'x-extensible-enum': 'list',
    'x-ms-enum': 'object',
    'x-enum-varnames': 'list',
    'x-enumNames': 'list',
    'x-enum-descriptions': 'list',
    'x-enumDescriptions': 'list object',
  },
}

test.each(Object.keys(taken).flatMap((owner) => Object.keys(taken[owner] ?? {}).map((key) => [owner, key] as const)))(
  'of %s, %s with another kind of value is reported once, at its place',
  (owner, key) => {
    const wanted = taken[owner]?.[key]?.split(' ') ?? []
    const said = Object.entries(samples).map(([kind, value]) => {
      const { warnings } = repaired(documentWith(owner, { [key]: value }))
      expect(warnings.every(({ code, place }) => code === 'structure' && place?.file.endsWith(`/${key}`))).toBe(true)
      return [kind, warnings.length]
    })
    expect(said).toEqual(Object.keys(samples).map((kind) => [kind, wanted.includes(kind) ? 0 : 1]))
  },
)

test('every extension that is read has a form, and its kinds of value are listed', () => {
  const forms = { ...objectExtensions, schema: schemaExtensions }
  const listed = Object.entries(taken).map(([owner, keys]) => [owner, Object.keys(keys).toSorted()])
  expect(Object.fromEntries(listed)).toEqual(
    Object.fromEntries(Object.entries(forms).map(([owner, form]) => [owner, Object.keys(form).toSorted()])),
  )
  const known = new Set([...Object.values(taken).flatMap((keys) => Object.keys(keys)), ...checkedByReader])
  const source = join(import.meta.dirname, '..')
  const files = ['model', 'normalise'].flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(path))
      .map((path) => readFileSync(join(source, folder, path), 'utf8')),
  )
  const read = files.flatMap((text) => [...text.matchAll(/'(x-[a-z][\w-]*)'/gi)].map(([, key = '']) => key))
  expect([...new Set(read)].filter((key) => !known.has(key))).toEqual([])
})

/** `x-sdk-failure` takes several forms, which its reader reports; the other is written by the generator alone. */
const checkedByReader = ['x-sdk-failure', 'x-sdk-derived-id']

function documentWith(owner: string, members: JsonObject): JsonObject {
  const at = (kind: string): JsonObject => (kind === owner ? members : {})
  const content = { 'application/json': { ...at('media type'), schema: at('schema') } }
  const operation = {
    ...at('operation'),
    parameters: [{ name: 'a', in: 'query', schema: {}, ...at('parameter') }],
    requestBody: { ...at('request body'), content },
    responses: { 204: { description: '' } },
  }
  return { ...at('document'), paths: { '/a': { ...at('path item'), post: operation } } }
}
