import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { enumNames } from './enum-names.ts'

test.each<readonly [JsonObject, string | undefined]>([
  [{ enum: ['a', 'b'] }, undefined],
  [{ enum: ['a', 'b'], 'x-enum-varnames': ['A'] }, '- `a`: A'],
  [{ enum: [1, 2], 'x-enum-descriptions': ['one', 'two'] }, '- `1`: one\n- `2`: two'],
  [{ enum: ['a', 'b'], 'x-enumDescriptions': { b: 'second' } }, '- `b`: second'],
  [{ enum: ['a'], 'x-enumNames': ['A'], 'x-enumDescriptions': { a: 'first' } }, '- `a`: A, first'],
])('%j is listed as %j', (schema, want) => {
  expect(enumNames(schema)).toBe(want)
})
