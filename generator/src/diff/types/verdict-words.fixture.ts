import type { JsonObject, JsonValue } from '../../lib/json.ts'
import { object } from '../diff.fixture.ts'
import type { Severity } from '../severity.ts'

export const text = { type: 'string' }
export const number = { type: 'number' }
export const integer = { type: 'integer' }
export const nothing = { type: 'null' }
export const obj = object({ x: text, y: integer })
export const array = (items: JsonValue, more: JsonObject = {}): JsonObject => ({ type: 'array', items, ...more })
export const map = (more: JsonObject): JsonObject => ({ type: 'object', ...more })
export const ref = (key: string): JsonObject => ({ $ref: `#/components/schemas/${key}` })
export const kind = (value: string, more: JsonObject = {}, fields: JsonObject = {}): JsonObject => ({
  ...object({ 'kind!': { const: value }, ...fields }),
  ...more,
})
export const distinguished = (mapping: JsonObject | undefined): JsonObject => ({
  oneOf: [ref('Cat'), ref('Dog')],
  ...(mapping && { discriminator: { propertyName: 'kind', mapping } }),
})
export const components: JsonObject = {
  Name: { ...text, maxLength: 9 },
  Cat: object({ 'kind!': text, meow: text }),
  Dog: object({ 'kind!': text, bark: text }),
}

/** The worst severity of both ways: where callers pass the schema, and where they get it. */
export type Verdict = readonly [
  passed: Severity | 'none',
  passedBack: Severity | 'none',
  got: Severity | 'none',
  gotBack: Severity | 'none',
]
export const limit: Verdict = ['breaking', 'compatible', 'documentation', 'documentation']
export const looser: Verdict = ['compatible', 'breaking', 'documentation', 'documentation']
export const same: Verdict = ['none', 'none', 'none', 'none']
export const wider: Verdict = ['compatible', 'breaking', 'types', 'types']
export const widened: Verdict = ['compatible', 'breaking', 'breaking', 'types']
export const formed: Verdict = ['breaking', 'breaking', 'breaking', 'breaking']

export type Row = readonly [name: string, before: JsonValue, after: JsonValue, want: Verdict]
