import {
  type Arbitrary,
  array,
  boolean,
  constant,
  constantFrom,
  dictionary,
  integer,
  letrec,
  oneof,
  record,
  subarray,
  uniqueArray,
} from 'fast-check'
import type { JsonObject, JsonValue } from './lib/json.ts'
import { appendPointer } from './lib/json-pointer.ts'

/** Names and texts that have broken generators: reserved words, globals, the prototype, ends of comments and strings. */
export const nasty = [
  '*/ alert(1) /*',
  '`${alert(1)}`',
  "'); alert(1); ('",
  '"',
  '\\',
  'a\nb',
  '\u2028',
  '\u2029',
  '\r',
  '</script>',
  '//',
  '',
  ' ',
  '__proto__',
  'constructor',
  'prototype',
  'then',
  'toString',
  'default',
  'class',
  'await',
  '\u0000',
  '{',
  '🙂',
  'Promise',
  'Error',
  'Record',
  'Array',
  'Object',
  'string',
  'Function',
  'Response',
  'AsJson',
  'BinaryBody',
  'WithRequired',
  '1',
  '2fa',
  'a-b',
  'a_b',
  'A-B',
  'aB',
  'AB',
  'ab',
  'Ärger',
  '日本',
  'é',
  'e\u0301',
  'a/b',
  'a~b',
  'a%20b',
  '../../x',
  'request',
  'options',
  'client',
  'operation',
  'body',
  'call',
  'schemas',
  'index',
  'CON',
  'x'.repeat(80),
]
export const text = constantFrom(...nasty)
export const keys = ['Plain', 'Other', ...nasty.filter((name) => name !== '')]
const types = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object']
/** Values for `enum`, `const`, `default` and examples. */
const jsonValue = constantFrom<JsonValue>(
  'x',
  '',
  'a b',
  '*/',
  1,
  -2.5,
  true,
  false,
  null,
  [],
  ['x', 1],
  [[]],
  {},
  { a: 1 },
  { a: { b: null } },
)
const reference = constantFrom(...keys).map((key) => appendPointer('#/components/schemas', key))

/** Keywords whose value is a schema. */
const ofSchemas = [
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'items',
  'unevaluatedItems',
  'contains',
  'not',
  'if',
  'then',
  'else',
]

export const { schema } = letrec<{ schema: JsonValue }>((tie) => {
  const inner = tie('schema')
  const several = array(inner, { minLength: 1, maxLength: 3 })
  const properties = dictionary(text, inner, { maxKeys: 3 })
  const some = (members: Readonly<Record<string, Arbitrary<JsonValue>>>): Arbitrary<JsonValue> =>
    record(members, { requiredKeys: Object.keys(members).slice(0, 1) }).map((value) => ({ ...value }))
  return {
    schema: oneof(
      { depthSize: 'small', withCrossShrink: true },
      constantFrom<JsonValue>(true, false, {}),
      some({
        type: constantFrom('string', 'integer', 'boolean', 'null'),
        description: text,
        default: text,
        title: text,
      }),
      some({ enum: array(constantFrom<JsonValue>(...nasty, null, 1, -2.5, true), { minLength: 1, maxLength: 4 }) }),
      some({ const: text }),
      some({ $ref: reference, description: text, properties }),
      some({ type: constant('string'), format: constantFrom('binary', 'date'), contentMediaType: text }),
      some({
        type: uniqueArray(constantFrom('string', 'object', 'array', 'null'), { minLength: 1 }),
        properties,
        items: inner,
      }),
      some({ type: constant('array'), items: inner }),
      some({ prefixItems: several, items: inner, minItems: integer({ min: 0, max: 3 }) }),
      some({ properties, required: array(text, { maxLength: 3 }), additionalProperties: inner, readOnly: boolean() }),
      some({ patternProperties: properties, properties, writeOnly: boolean() }),
      some({ allOf: several, required: array(text, { maxLength: 2 }), properties }),
      some({
        oneOf: several,
        discriminator: record({ propertyName: text, mapping: dictionary(text, reference, { maxKeys: 2 }) }),
      }),
      some({ anyOf: several, properties, not: inner }),
      mixtureOf(keywordsWith(inner)),
    ),
  }
})

/** A few keywords beside each other that need not go together. */
function mixtureOf(keywords: Readonly<Record<string, Arbitrary<JsonValue>>>): Arbitrary<JsonObject> {
  return subarray(Object.keys(keywords), { minLength: 1, maxLength: 5 }).chain((names) =>
    record(Object.fromEntries(names.map((name) => [name, keywords[name] ?? constant(true)]))).map((value) => ({
      ...value,
    })),
  )
}

/** Every keyword that says something about values, with values that fit it more or less. */
function keywordsWith(inner: Arbitrary<JsonValue>): Readonly<Record<string, Arbitrary<JsonValue>>> {
  const members = array(inner, { maxLength: 2 }).map((list): JsonValue => list)
  const map = dictionary(text, inner, { maxKeys: 2 }).map((value): JsonValue => ({ ...value }))
  const names = uniqueArray(text, { maxLength: 2 }).map((list): JsonValue => list)
  const target = oneof(
    reference,
    constantFrom('Plain', 'https://example.com/Plain.json', 'missing', '#/components/schemas/missing'),
  )
  return {
    ...Object.fromEntries(ofSchemas.map((keyword) => [keyword, inner])),
    type: oneof(
      constantFrom<JsonValue>(...types),
      uniqueArray(constantFrom(...types), { minLength: 1 }).map((list): JsonValue => list),
    ),
    nullable: boolean(),
    enum: uniqueArray(jsonValue, { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) }).map(
      (list): JsonValue => list,
    ),
    const: jsonValue,
    $ref: reference,
    properties: map,
    required: names,
    patternProperties: dictionary(constantFrom('^x', 'a$', '.'), inner, { maxKeys: 2 }).map((one): JsonValue => ({
      ...one,
    })),
    prefixItems: members,
    $dynamicRef: constantFrom('#node', '#/components/schemas/Plain'),
    $dynamicAnchor: constant('node'),
    minItems: integer({ min: 0, max: 3 }),
    maxItems: integer({ min: 0, max: 3 }),
    allOf: members,
    oneOf: members,
    anyOf: members,
    dependentRequired: dictionary(text, names, { maxKeys: 1 }).map((one): JsonValue => ({ ...one })),
    dependentSchemas: map,
    discriminator: record(
      { propertyName: text, mapping: dictionary(text, target, { maxKeys: 2 }) },
      { requiredKeys: ['propertyName'] },
    ).map((one): JsonValue => ({ ...one })),
    readOnly: boolean(),
    writeOnly: boolean(),
    deprecated: boolean(),
    default: jsonValue,
    examples: array(jsonValue, { maxLength: 2 }).map((list): JsonValue => list),
    format: constantFrom('binary', 'date-time', 'int64', 'nonsense'),
    minimum: integer(),
    maxLength: integer({ min: 0, max: 3 }),
    'x-sdk-open-enum': boolean(),
    'x-extensible-enum': names,
  }
}
