import { type Arbitrary, constantFrom, letrec, nat, oneof, record, subarray, tuple } from 'fast-check'
import { isObject, type JsonObject, type JsonValue } from '../../lib/json.ts'
import { forEachSubschema } from '../../model/schema/subschemas.ts'

export const ref = (key: string): JsonObject => ({ $ref: `#/components/schemas/${key}` })
const text: JsonObject = { type: 'string' }
const variant = (kind: string): JsonObject => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { const: kind }, [kind]: text },
})

/** Components that changed schemas refer to. */
export const components: JsonObject = {
  Base: { type: 'object', required: ['b'], properties: { a: text, b: text, c: { type: 'integer', readOnly: true } } },
  Cat: { allOf: [ref('Base'), { properties: { meow: text } }] },
  Tagged: { type: 'object', properties: { tag: text } },
  Choice: { oneOf: [variant('x'), variant('y')] },
  Size: { enum: ['s', 'm'] },
}

const { schema } = letrec<{ schema: JsonValue }>((tie) => ({
  schema: oneof(
    { maxDepth: 3, depthSize: 'small' },
    constantFrom<JsonValue>(text, { type: 'integer' }, { type: ['string', 'null'] }, { enum: ['x', 'y'] }, true),
    constantFrom(...Object.keys(components)).map(ref),
    tie('schema').map((items) => ({ type: 'array', items })),
    tie('schema').map((item) => ({ prefixItems: [item, { type: 'integer' }] })),
    tuple(tie('schema'), subarray(['p', 'q', 'a'])).map(([p, required]) => ({
      type: 'object',
      properties: { p, q: { type: 'integer' }, r: { ...text, format: 'binary' } },
      required,
    })),
    tie('schema').map((others) => ({ type: 'object', additionalProperties: others })),
    tie('schema').map((others) => ({ type: 'object', patternProperties: { '^x': others } })),
    tie('schema').map((p) => ({ allOf: [ref('Base'), { properties: { p } }], required: ['a'] })),
    tie('schema').map((p) => ({ ...ref('Base'), properties: { p } })),
    tuple(tie('schema'), tie('schema')).map((members) => ({ oneOf: [...members] })),
    tie('schema').map((one) => ({ anyOf: [one, { type: 'null' }] })),
    constantFrom({ oneOf: [ref('Base'), ref('Tagged')], discriminator: { propertyName: 'tag' } }),
  ),
}))

const lists = tuple(schema, schema).map((members): JsonValue => [...members])
const map = record({ p: schema, q: schema }).map((members): JsonValue => ({ ...members }))

/** Values of each keyword that takes part in types. */
export const keywordValues: Readonly<Record<string, Arbitrary<JsonValue>>> = {
  type: constantFrom<JsonValue>('string', 'number', 'boolean', 'object', 'array', 'null', ['integer', 'null']),
  enum: constantFrom<JsonValue>(['x'], ['x', 'z'], ['x', null], [1, true], [{ a: 1 }]),
  const: constantFrom<JsonValue>('x', 1, { a: 1 }, ['x'], null),
  nullable: constantFrom(true),
  properties: map,
  required: constantFrom<JsonValue>(['p'], ['a', 'q'], ['z'], ['tag']),
  additionalProperties: oneof(constantFrom<JsonValue>(true, false), schema),
  patternProperties: schema.map((one) => ({ '^y': one })),
  items: schema,
  additionalItems: schema,
  prefixItems: lists,
  allOf: oneof(lists, constantFrom<JsonValue>([ref('Tagged')], [{ required: ['q'] }], [{ type: 'object' }])),
  anyOf: oneof(lists, constantFrom<JsonValue>([{ required: ['p'] }, { required: ['q'] }], [text, ref('Size')])),
  oneOf: lists,
  discriminator: constantFrom<JsonValue>(
    { propertyName: 'tag', mapping: { one: '#/components/schemas/Base' } },
    { propertyName: 'kind' },
  ),
  readOnly: constantFrom(true),
  writeOnly: constantFrom(true),
  contentMediaType: constantFrom('application/octet-stream'),
  contentEncoding: constantFrom('binary'),
  // Beside the table of keywords: what else types depend on.
  $ref: constantFrom(...Object.keys(components)).map((key) => `#/components/schemas/${key}`),
  format: constantFrom('binary'),
  minItems: constantFrom(0, 1, 3),
  not: constantFrom<JsonValue>({}),
  propertyNames: constantFrom<JsonValue>({ enum: ['p', 'n'] }),
  unevaluatedProperties: oneof(constantFrom<JsonValue>(false), schema),
  'x-sdk-open-enum': constantFrom(true),
  'x-extensible-enum': constantFrom<JsonValue>(['x', 'y']),
}

/** A schema before and after one keyword, somewhere in it, gets another value or none. */
export interface ChangedSchema {
  readonly keyword: string
  readonly before: JsonObject
  readonly after: JsonObject
}

export const changedSchemas: Arbitrary<ChangedSchema> = constantFrom(...Object.keys(keywordValues)).chain((keyword) =>
  record({ root: schema, given: keywordValues[keyword] ?? schema, place: nat(), isAdded: nat({ max: 2 }) }).map(
    ({ root, given, place, isAdded }) => {
      const before = { type: 'object', properties: { root, other: ref('Cat') } }
      const [with_, without] = [setAt(before, keyword, given, place), setAt(before, keyword, undefined, place)]
      if (isAdded === 0) return { keyword, before: with_, after: without }
      return isAdded === 1 ? { keyword, before: without, after: with_ } : { keyword, before, after: with_ }
    },
  ),
)

/** A copy with a keyword set, or removed, in one of the schemas. */
function setAt(root: JsonObject, keyword: string, value: JsonValue | undefined, place: number): JsonObject {
  // Parts that the generator uses twice become two.
  const copy: JsonObject = JSON.parse(JSON.stringify(root))
  const found: JsonObject[] = []
  forEachSubschema(copy, (one) => found.push(one))
  const target = found[place % found.length] ?? copy
  const { [keyword]: _, ...others } = target
  const changed = replaced(copy, target, value === undefined ? others : { ...others, [keyword]: value })
  return isObject(changed) ? changed : copy
}

function replaced(value: JsonValue, target: JsonObject, by: JsonObject): JsonValue {
  if (value === target) return by
  if (!isObject(value)) return Array.isArray(value) ? value.map((one) => replaced(one, target, by)) : value
  return Object.fromEntries(Object.entries(value).map(([key, one = null]) => [key, replaced(one, target, by)]))
}
