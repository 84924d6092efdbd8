import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { buildApi } from '../../model/build-api.ts'
import { documentOf } from '../../model/model.fixture.ts'
import { TypePrinter } from '../code/type-printer.ts'
import { typesOf } from './schema-types.fixture.ts'

test.each([
  // Plain types
  ['{ properties: { a: true, b: false } }', '{ a?: unknown; b?: never }'],
  ['{}', 'unknown'],
  ['{ type: string }', 'string'],
  ['{ type: integer, format: int64 }', 'number'],
  ['{ type: "null" }', 'null'],
  ['{ type: [string, integer, "null"] }', 'string | number | null'],
  ['{ type: [object, "null"], properties: { a: { type: string } } }', '{ a?: string } | null'],
  ['{ type: string, format: binary }', 'string'],
  // Values
  ['{ const: a }', "'a'"],
  ['{ const: null }', 'null'],
  ['{ const: { a: [1, true] } }', '{ a: [1, true] }'],
  ['{ enum: [a, 1, true, null] }', "'a' | 1 | true | null"],
  ['{ enum: [a, null], type: [string, "null"] }', "'a' | null"],
  ['{ enum: [a], type: [string, "null"] }', "'a' | null"],
  ['{ enum: [0, 1, 2], type: integer, x-enum-varnames: [A, B, C] }', '0 | 1 | 2'],
  ['{ enum: [{ a: b }] }', "{ a: 'b' }"],
  ['{ enum: [{}, [{}]] }', '{ [key: string]: never } | [{ [key: string]: never }]'],
  ['{ const: 1, enum: [2] }', '1'],
  ['{ enum: [a, b, c], allOf: [{ enum: [b, c, d] }], anyOf: [{ const: c }, { const: d }] }', "'c'"],
  ['{ const: a, type: string, allOf: [{ maxLength: 1 }] }', "'a'"],
  ['{ enum: [a, b], oneOf: [{ const: a, title: A }, { const: b, title: B }] }', "'a' | 'b'"],
  ['{ enum: [a], not: {} }', 'never'],
  ['{ enum: [] }', 'never'],
  // Objects
  ['{ type: object }', '{ [key: string]: unknown }'],
  ['{ type: object, additionalProperties: false }', '{ [key: string]: never }'],
  ['{ type: object, additionalProperties: { type: string } }', '{ [key: string]: string }'],
  ['{ properties: { a: { type: string } }, required: [a, b] }', '{ a: string; b: unknown }'],
  ['{ properties: { a: {} }, additionalProperties: true }', '{ a?: unknown; [key: string]: unknown }'],
  [
    '{ properties: { a: { type: integer } }, additionalProperties: { type: string } }',
    '{ a?: number; [key: string]: string | number | undefined }',
  ],
  [
    '{ patternProperties: { "^x-": { type: string } }, additionalProperties: { type: integer } }',
    '{ [key: string]: string | number }',
  ],
  ['{ patternProperties: { "^x-": { type: string } }, additionalProperties: false }', '{ [key: string]: string }'],
  ['{ type: object, propertyNames: { enum: [a, b] }, required: [a] }', '{ a: unknown; b?: unknown }'],
  ['{ propertyNames: { const: a } }', '{ a?: unknown }'],
  ['{ propertyNames: { enum: [a] }, additionalProperties: { type: string } }', '{ a?: string }'],
  ['{ propertyNames: { oneOf: [{ const: a }, { enum: [b] }] }, required: [b] }', '{ a?: unknown; b: unknown }'],
  ['{ propertyNames: { anyOf: [{ const: a }, { pattern: b }] } }', '{ [key: string]: unknown }'],
  ['{ propertyNames: false }', '{ [key: string]: never }'],
  ['{ propertyNames: true }', '{ [key: string]: unknown }'],
  ['{ unevaluatedProperties: { type: string } }', '{ [key: string]: string }'],
  ['{ type: object, unevaluatedProperties: false }', '{ [key: string]: never }'],
  [
    '{ type: object, patternProperties: { "^x": { type: string } }, unevaluatedProperties: { type: integer } }',
    '{ [key: string]: string | number }',
  ],
  ['{ properties: { a: false, b: true } }', '{ a?: never; b?: unknown }'],
  ['{ properties: { a: false }, required: [a] }', '{ a: never }'],
  ['{ properties: { a: { type: string } }, dependentRequired: { a: [b] } }', '{ a?: string }'],
  // Arrays and tuples
  ['{ type: array }', 'unknown[]'],
  ['{ items: { type: [string, "null"] } }', '(string | null)[]'],
  ['{ type: array, items: { type: array, items: { type: string } } }', 'string[][]'],
  ['{ prefixItems: [{ type: string }, { type: integer }] }', '[string, number]'],
  ['{ prefixItems: [{ type: string }], items: { type: integer } }', '[string, ...(number)[]]'],
  ['{ prefixItems: [{ type: string }], items: false }', '[string]'],
  ['{ prefixItems: [{ type: string }, { type: integer }], minItems: 1 }', '[string, (number)?]'],
  ['{ prefixItems: [{ type: string }, false, { type: integer }], items: true }', '[string]'],
  ['{ prefixItems: [{ type: string }, false], minItems: 2 }', 'never'],
  ['{ prefixItems: [{ type: string }], items: true }', '[string, ...(unknown)[]]'],
  [
    '{ prefixItems: [{ type: string }], items: { type: integer }, minItems: 3 }',
    '[string, number, number, ...(number)[]]',
  ],
  ['{ prefixItems: [{ type: string }], minItems: 2 }', '[string, unknown, ...(unknown)[]]'],
  ['{ prefixItems: [{ type: string }], items: false, minItems: 2 }', 'never'],
  ['{ items: [{ type: string }], additionalItems: { type: integer }, minItems: 2 }', '[string, number, ...(number)[]]'],
  ['{ unevaluatedItems: { type: string } }', 'string[]'],
  ['{ type: array, items: { type: integer }, unevaluatedItems: { type: string } }', 'number[]'],
  ['{ type: array, unevaluatedItems: false }', 'never[]'],
  ['{ prefixItems: [{ type: string }], unevaluatedItems: { type: integer } }', '[string, ...(number)[]]'],
  ['{ prefixItems: [{ type: string }], unevaluatedItems: false }', '[string]'],
  ['{ type: array, contains: { type: integer }, unevaluatedItems: { type: string } }', 'unknown[]'],
  // Compositions
  ['{ oneOf: [{ type: string }, { type: integer }] }', 'string | number'],
  ['{ anyOf: [{ type: string }, { type: string }] }', 'string'],
  ['{ anyOf: [{ type: string }, true] }', 'unknown'],
  ['{ allOf: [{ type: string }] }', 'string'],
  ['{ allOf: [{ type: string }, { type: number }] }', 'never'],
  ['{ allOf: [{ type: integer }, { enum: [1, 2] }, { type: number }] }', '1 | 2'],
  ['{ allOf: [{ enum: [a, b] }, { const: 1 }] }', 'never'],
  ["{ allOf: [{ type: [string, 'null'] }, { type: string }] }", 'string'],
  ['{ type: string, anyOf: [{ const: a }, { type: string }] }', "'a' | (string & {})"],
  [
    '{ properties: { a: {} }, anyOf: [{ properties: { b: {} } }, { properties: { c: {} } }] }',
    '{ a?: unknown } & ({ b?: unknown } | { c?: unknown })',
  ],
  [
    '{ properties: { a: { type: string }, b: { type: string } }, anyOf: [{ required: [a] }, { required: [b] }] }',
    '{ a?: string; b?: string } & ({ a: string } | { b: string })',
  ],
  ['{ allOf: [{ properties: { a: {} } }], required: [a] }', '{ a: unknown }'],
  ['{ type: [object, "null"], oneOf: [{ properties: { a: {} } }, { type: "null" }] }', '{ a?: unknown } | null'],
  ['{ not: { type: string } }', 'unknown'],
  ['{ not: {} }', 'never'],
  ['{ if: { properties: { a: {} } }, then: { required: [a] } }', 'unknown'],
  ['{ $dynamicRef: "#node" }', 'unknown'],
])('%s is %s', (schema, want) => {
  expect(typesOf(`S: ${schema}`)['S']).toBe(want)
})

test.each([
  [
    'a parent that is one of its children is written out in them',
    `
Pet: { type: object, properties: { kind: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Cat' }] }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { purrs: { type: boolean } } }] }`,
    { Pet: '{ kind?: string } & Cat', Cat: '{ kind?: string } & { purrs?: boolean }' },
  ],
  [
    'all of itself',
    "A: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { a: {} } }] }",
    { A: '{ a?: unknown }' },
  ],
  ['one of itself', "A: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: string }] }", { A: 'string' }],
  [
    'one of each other',
    `
A: { oneOf: [{ $ref: '#/components/schemas/B' }, { type: string }] }
B: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: integer }] }`,
    { A: 'number | string', B: 'string | number' },
  ],
  [
    'all of each other',
    `
A: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { a: {} } }] }
B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: {} } }] }`,
    { A: '{ b?: unknown } & { a?: unknown }', B: '{ a?: unknown } & { b?: unknown }' },
  ],
  [
    'objects and arrays may refer to themselves',
    "Tree: { type: object, properties: { children: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }\nJson: { anyOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Json' } }] }",
    { Tree: '{ children?: Tree[] }', Json: 'string | Json[]' },
  ],
  [
    'a component is written out without what another part hides, and within itself by its name',
    "A: { type: object, properties: { id: {}, kids: { type: array, items: { $ref: '#/components/schemas/A', properties: { id: { writeOnly: true } } } } } }",
    { A: '{ id?: unknown; kids?: { kids?: A[] }[] }' },
  ],
  [
    'what stands beside a reference counts',
    "A: { type: object, properties: { a: {} } }\nB: { $ref: '#/components/schemas/A', properties: { b: {} } }",
    { B: 'A & { b?: unknown }' },
  ],
  [
    'required properties of a parent',
    "A: { type: object, properties: { a: {}, b: {} }, required: [b] }\nB: { allOf: [{ $ref: '#/components/schemas/A' }], required: [a, b, c] }",
    { B: "WithRequired<A, 'a'> & { c: unknown }" },
  ],
] as const)('%s', (_title, yaml, want) => {
  expect(typesOf(yaml)).toMatchObject(want)
})

const base = 'Base: { type: object, properties: { s: { type: string }, t: { type: string } } }'
const ref = "{ $ref: '#/components/schemas/Base' }"

test.each([
  // Required by one part, declared by another
  [`{ allOf: [${ref}, { required: [s] }] }`, "WithRequired<Base, 's'>"],
  [`{ allOf: [${ref}, { type: object, required: [s] }] }`, "WithRequired<Base, 's'>"],
  ["{ $ref: '#/components/schemas/Base', required: [s] }", "WithRequired<Base, 's'>"],
  [`{ type: object, allOf: [${ref}], required: [s] }`, "WithRequired<Base, 's'>"],
  ['{ properties: { a: {} }, allOf: [{ required: [a] }] }', '{ a: unknown }'],
  [
    '{ allOf: [{ properties: { a: {} } }, { required: [a, b], properties: { b: {} } }] }',
    '{ a: unknown } & { b: unknown }',
  ],
  [
    "{ allOf: [{ $ref: '#/components/schemas/Demanding' }, { properties: { x: { type: string } } }] }",
    'Demanding & { x: string }',
  ],
  [
    `{ oneOf: [${ref}, { properties: { u: {} } }], required: [s] }`,
    "WithRequired<Base, 's'> | { u?: unknown; s: unknown }",
  ],
  ["{ allOf: [{ $ref: '#/components/schemas/Either' }], required: [s] }", "WithRequired<Either, 's'>"],
  // Declared by no part
  ['{ type: object, required: [a] }', '{ a: unknown }'],
  [
    '{ type: object, required: [a, x-b], additionalProperties: { type: string }, patternProperties: { "^x-": { type: integer } } }',
    '{ a: string; x-b: number; [key: string]: number | string }',
  ],
  ['{ type: [string, "null"], required: [a] }', 'string | null'],
  // Patterns beside names that they do not describe
  [`{ allOf: [${ref}, { patternProperties: { "^x-": { type: integer } } }] }`, 'Base & { [key: string]: unknown }'],
  [`{ allOf: [${ref}, { patternProperties: { "^.$": { type: string } } }] }`, 'Base & { [key: string]: string }'],
  [
    `{ anyOf: [${ref}, { properties: { u: {} } }], patternProperties: { "^x-": { type: integer } } }`,
    '{ [key: string]: unknown } & (Base | { u?: unknown })',
  ],
  [
    '{ oneOf: [{ patternProperties: { "^x-": { type: integer } } }, { type: string }] }',
    '{ [key: string]: number } | string',
  ],
  [`{ allOf: [${ref}, { $ref: '#/components/schemas/Extensions' }] }`, 'Base & { [key: string]: unknown }'],
  ["{ $ref: '#/components/schemas/Extensions', maxProperties: 2 }", 'Extensions'],
  // Only `type: object`
  [`{ allOf: [${ref}, { type: object }] }`, 'Base'],
  [`{ allOf: [${ref}, { type: object, properties: {} }] }`, 'Base'],
  [`{ allOf: [${ref}, { type: object, additionalProperties: false }] }`, 'Base'],
  ['{ allOf: [{ type: object }, { type: object }] }', '{ [key: string]: unknown }'],
  [`{ allOf: [${ref}, { type: object, properties: { w: { writeOnly: true } } }] }`, 'Base'],
  ['{ type: object, properties: { w: { writeOnly: true } } }', '{ [key: string]: unknown }'],
  ['{ type: object, additionalProperties: false, properties: { w: { writeOnly: true } } }', '{ [key: string]: never }'],
  // Required by a component
  ["{ type: array, items: { $ref: '#/components/schemas/Demanding' } }", 'Demanding[]'],
  ["{ properties: { d: { $ref: '#/components/schemas/Undeclared' } } }", '{ d?: Undeclared }'],
  ["{ allOf: [{ $ref: '#/components/schemas/Undeclared' }], required: [x, y] }", 'Undeclared & { y: unknown }'],
  // Which kind a value is
  [
    '{ type: object, oneOf: [{ type: [object, "null"], properties: { a: {} } }, { type: "null" }, { type: string }] }',
    '{ a?: unknown }',
  ],
  ["{ type: object, allOf: [{ $ref: '#/components/schemas/Maybe' }] }", 'Exclude<Maybe, null>'],
  ["{ $ref: '#/components/schemas/Mixed', properties: {} }", 'Exclude<Mixed, string | readonly unknown[]>'],
  ['{ type: [object, string], required: [a], properties: { b: {} } }', '{ b?: unknown; a: unknown } | string'],
  ['{ type: integer, enum: [1, x, 2] }', '1 | 2'],
  ['{ allOf: [{ enum: [a, b] }, { enum: [b, c] }] }', "'b'"],
  // Hidden by a later part
  [`{ allOf: [${ref}, { properties: { s: { writeOnly: true } } }], required: [s] }`, '{ t?: string }'],
  [
    '{ properties: { a: { allOf: [{ allOf: [{ type: string }, { writeOnly: true }] }, { pattern: x }] }, b: {} } }',
    '{ b?: unknown }',
  ],
  [
    "{ properties: { a: { allOf: [{ $ref: '#/components/schemas/Secret' }, { pattern: x }] }, b: {} } }",
    '{ b?: unknown }',
  ],
  [
    "{ properties: { a: { anyOf: [{ $ref: '#/components/schemas/Secret' }, {}] }, b: {} } }",
    '{ a?: unknown; b?: unknown }',
  ],
  // Known texts beside any text
  ['{ anyOf: [{ type: string }, { type: string, enum: [a, b] }] }', "(string & {}) | 'a' | 'b'"],
  ["{ anyOf: [{ type: string }, { $ref: '#/components/schemas/Known' }] }", '(string & {}) | Known'],
  ['{ type: string, x-extensible-enum: [a, b] }', "'a' | 'b' | (string & {})"],
])('%s is %s', (schema, want) => {
  const others = `
Demanding: { type: object, required: [x] }
Undeclared: { type: object, required: [w, x], properties: { w: {} } }
Either: { oneOf: [${ref}, { type: object, properties: { v: {} } }] }
Maybe: { type: [object, 'null'], properties: { m: {} } }
Mixed: { type: [string, object, array], properties: { m: {} } }
Known: { type: string, enum: [a, b] }
Secret: { type: string, writeOnly: true }
Extensions: { patternProperties: { '^x-': { type: integer } } }`
  expect(typesOf(`${base}${others}\nS: ${schema}`)['S']).toBe(want)
})

test('hundreds of levels', () => {
  let schema: JsonObject = { type: 'string' }
  for (let level = 0; level < 300; level++) schema = { type: 'object', properties: { a: schema } }
  const document = documentOf({ paths: {}, components: { schemas: { Deep: schema } } })
  const api = buildApi(document, { name: 'Acme', scope: '@acme' })
  const [deep] = api.schemas
  expect(deep && new TypePrinter(api).declaration(deep, 'response').kind).toBe('interface')
})
