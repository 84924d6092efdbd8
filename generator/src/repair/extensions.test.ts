import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../json.ts'
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
