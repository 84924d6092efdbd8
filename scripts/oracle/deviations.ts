import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { nullableMark } from './upgrade.ts'

/** Where a type takes values that the schema refuses, on purpose. */
export interface Deviation {
  readonly what: string
  readonly reason: string
  /** The schema without what the type does not say; what it refuses then, the type has to refuse. */
  loosen(schema: JsonObject): JsonObject
}

/** Limits of values: no type can say them, and what they refuse is neither asked to compile nor not to. */
export const limits: ReadonlySet<string> = new Set([
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minProperties',
  'maxProperties',
  'maxItems',
  'uniqueItems',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
])

const ofMethods = 'values that are no objects, where every member asked for is one that they have'

/** Every way in which types are wider than schemas. Anything else is a fault of the types. */
export const deviations: readonly Deviation[] = [
  {
    what: 'integer',
    reason: 'TypeScript has one type of numbers.',
    loosen: (schema) =>
      mapMember(schema, 'type', (type) => [type].flat().map((one) => (one === 'integer' ? 'number' : one))),
  },
  {
    what: 'exactly one of oneOf',
    reason: 'A union takes what several of its members take.',
    loosen: ({ oneOf, ...schema }) =>
      oneOf === undefined ? schema : { ...schema, allOf: [...listOf(schema['allOf']), { anyOf: oneOf }] },
  },
  {
    what: 'not, but for nothing at all',
    reason: 'TypeScript cannot take a value out of a type.',
    loosen: ({ not, ...schema }) => (not === true || isEmpty(not) ? { ...schema, not } : schema),
  },
  {
    what: 'conditions',
    reason: 'No type depends on whether another holds.',
    loosen: omit('if', 'then', 'else', 'dependentSchemas', 'dependentRequired'),
  },
  {
    what: 'contains, unevaluatedItems and the length of lists',
    reason: 'The type of a list is that of its items.',
    loosen: (schema) =>
      omit(
        'contains',
        'minContains',
        'maxContains',
        'unevaluatedItems',
        ...(schema['prefixItems'] ? [] : ['minItems']),
      )(schema),
  },
  {
    what: 'additionalProperties and patternProperties beside properties',
    reason: 'An index signature is as wide as the properties beside it, and knows no patterns.',
    loosen: widenIndex,
  },
  {
    what: 'unevaluatedProperties, but for false',
    reason: 'What other parts of a composition leave over has no type.',
    loosen: (schema) => (schema['unevaluatedProperties'] === false ? schema : omit('unevaluatedProperties')(schema)),
  },
  {
    what: 'propertyNames without a list of names',
    reason: 'Names by pattern or length have no type.',
    loosen: (schema) => (listsNames(schema) ? schema : omit('propertyNames')(schema)),
  },
  {
    what: 'values that contradict the type or the list beside them, null among them',
    reason: 'Documents list the values that there are; a forgotten or superfluous null in one of the two is common.',
    loosen: (schema) => {
      const { type, ...rest } = schema
      if (rest['const'] !== undefined) return omit('enum')(rest)
      if (rest['enum'] === undefined) return schema
      return [type].flat().includes('null') ? { ...rest, enum: [...listOf(rest['enum']), null] } : rest
    },
  },
  {
    what: ofMethods,
    reason: 'To TypeScript, text is an object with a `length`, and a number one with a `toString`.',
    loosen: (schema) => {
      const likeObjects = withMembersOf(schema)
      return likeObjects.length === 0 ? schema : { anyOf: [schema, { type: likeObjects }] }
    },
  },
  {
    what: 'required members with a name that every object has, such as toString',
    reason: 'To TypeScript, and to code that reads members, they are there.',
    loosen: (schema) =>
      mapMember(schema, 'required', (names) => listOf(names).filter((name) => !isNameOfObjects(String(name)))),
  },
  {
    what: 'nullable where the specification gives it no effect',
    reason: 'Beside `oneOf`, values or nothing at all, `nullable: true` is meant as it reads.',
    loosen: (schema) => (schema[nullableMark] === true ? { anyOf: [schema, { type: 'null' }] } : schema),
  },
]

const ofTypesAlone: ReadonlySet<string> = new Set([
  'integer',
  'contains, unevaluatedItems and the length of lists',
  'additionalProperties and patternProperties beside properties',
  ofMethods,
])

/** Every way in which validators are wider than schemas. */
export const validatorDeviations: readonly Deviation[] = [
  {
    what: 'contains and unevaluatedItems',
    reason: 'No schema of the libraries says what some item of a list is.',
    loosen: omit('contains', 'minContains', 'maxContains', 'unevaluatedItems'),
  },
  {
    what: 'unevaluatedProperties beside a composition, and additionalProperties of one without properties',
    reason:
      'Only a schema with properties of its own can be closed; documents close compositions that nothing would fit.',
    loosen: openCompositions,
  },
  {
    what: 'patternProperties',
    reason: 'The members beside the listed ones are described together.',
    loosen: (schema) => (schema['patternProperties'] === undefined ? schema : widenIndex(schema)),
  },
  // After those that look at the schema's own keywords: some of these put it inside a composition.
  ...deviations.filter(({ what }) => !ofTypesAlone.has(what)),
]

/** Excess properties are refused in literals alone, so this is left out where a value is not written as a literal. */
export const closedness: Deviation = {
  what: 'additionalProperties and unevaluatedProperties that are false, and closed lists of names',
  reason: 'Types are open: TypeScript refuses further members of literals, and only names that no variant knows.',
  loosen: (schema) =>
    omit(
      'propertyNames',
      ...['additionalProperties', 'unevaluatedProperties'].filter(
        (keyword) => schema[keyword] === false || listsNames(schema),
      ),
    )(schema),
}

/** The same for listed objects, which are types of objects with exactly these values. */
export const openValues: Deviation = {
  what: 'const and enum with objects',
  reason: closedness.reason,
  loosen: (schema) => {
    const { const: only, enum: listed, ...rest } = schema
    const choices = [...(only === undefined ? [] : [[only]]), ...(listed === undefined ? [] : [listOf(listed)])]
    if (!choices.flat().some((value) => typeof value === 'object' && value !== null)) return schema
    const described = choices.map((values) => ({ anyOf: values.map(describeValue) }))
    return { ...rest, allOf: [...listOf(rest['allOf']), ...described] }
  },
}

function describeValue(value: JsonValue): JsonObject {
  if (Array.isArray(value)) {
    const prefixItems = value.map(describeValue)
    return { type: 'array', minItems: value.length, items: false, ...(value.length === 0 ? {} : { prefixItems }) }
  }
  if (!isObject(value)) return { const: value }
  const properties = Object.entries(value).map(([name, member = null]) => [name, describeValue(member)] as const)
  return { type: 'object', required: Object.keys(value), properties: Object.fromEntries(properties) }
}

export function isNameOfObjects(name: string): boolean {
  return Object.hasOwn(Object.prototype, name)
}

const prototypes: readonly (readonly [type: string, prototype: object])[] = [
  ['string', String.prototype],
  ['array', Array.prototype],
  ['number', Number.prototype],
  ['boolean', Boolean.prototype],
]

/** The types of values that have some member of an object, and all that it requires. */
function withMembersOf(schema: JsonObject): readonly string[] {
  const names = Object.keys(isObject(schema['properties']) ? schema['properties'] : {})
  const required = listOf(schema['required']).map(String)
  return prototypes.flatMap(([type, prototype]) =>
    names.some((name) => name in prototype) && required.every((name) => name in prototype) ? [type] : [],
  )
}

function openCompositions(schema: JsonObject): JsonObject {
  if (!['allOf', 'anyOf', 'oneOf', '$ref'].some((keyword) => schema[keyword] !== undefined)) return schema
  const isOpened = schema['additionalProperties'] === false && schema['properties'] === undefined
  return omit('unevaluatedProperties', ...(isOpened ? ['additionalProperties'] : []))(schema)
}

function listsNames({ propertyNames }: JsonObject): boolean {
  return isObject(propertyNames) && propertyNames['enum'] !== undefined
}

function widenIndex(schema: JsonObject): JsonObject {
  const { patternProperties, additionalProperties, ...rest } = schema
  const patterns = Object.values(isObject(patternProperties) ? patternProperties : {})
  if (patterns.length === 0 && !isObject(additionalProperties)) return schema
  const properties = Object.values(isObject(schema['properties']) ? schema['properties'] : {})
  const others = additionalProperties === undefined ? true : additionalProperties
  const all = [...patterns, ...properties, others].flatMap((one) => one ?? [])
  return { ...rest, additionalProperties: { anyOf: all } }
}

function omit(...keywords: readonly string[]): (schema: JsonObject) => JsonObject {
  return (schema) => Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)))
}

function mapMember(schema: JsonObject, key: string, change: (value: JsonValue) => JsonValue): JsonObject {
  const value = schema[key]
  return value === undefined ? schema : { ...schema, [key]: change(value) }
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

export function isEmpty(schema: JsonValue | undefined): boolean {
  return isObject(schema) && Object.keys(schema).length === 0
}
