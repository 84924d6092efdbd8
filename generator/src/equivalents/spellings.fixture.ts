import { isList, isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { pointerKeys } from '../lib/json-pointer.ts'
import { isAnnotation } from '../specification/annotations.ts'
import { isModern, type Kind, rewrite } from './rewrite.fixture.ts'
import type { Transformation } from './transformation.fixture.ts'

type Change = (object: JsonObject, keys: readonly string[]) => JsonObject

function each(kind: Kind, change: Change): Transformation {
  return (document, chance) =>
    rewrite(document, (object, at, keys) => (at === kind && chance() ? change(object, keys) : object))
}

/** For schemas that are no references. */
const schemas = (change: Change) =>
  each('schema', (schema, keys) => (schema['$ref'] === undefined ? change(schema, keys) : schema))

const modern =
  (transformation: Transformation): Transformation =>
  (document, chance) =>
    isModern(document) ? transformation(document, chance) : document

const compositions = ['allOf', 'oneOf', 'anyOf'] as const

/** Variants and components that are built on others have names by which a discriminator finds them. */
function isFound(keys: readonly string[], schema: JsonObject): boolean {
  const isVariant = compositions.some((keyword) => keyword === keys.at(-2))
  const isComponent = keys[0] === 'components' && keys.length === 3
  return isVariant || (isComponent && (schema['$ref'] ?? schema['allOf']) !== undefined)
}

/** A schema as the only member of a composition; what only describes it stays outside. */
const wrapped = (keyword: (typeof compositions)[number]) =>
  each('schema', (schema, keys) => {
    const entries = Object.entries(schema)
    const inner = Object.fromEntries(entries.filter(([key]) => !isAnnotation(key)))
    if (Object.keys(inner).length === 0 || isFound(keys, schema) || schema['discriminator'] !== undefined) return schema
    return { ...Object.fromEntries(entries.filter(([key]) => isAnnotation(key))), [keyword]: [inner] }
  })

/** OpenAPI 3.0 as 3.1. */
const asVersion31: Transformation = (document) => {
  if (isModern(document)) return document
  const rewritten = rewrite(document, ({ nullable, ...object }, kind) => {
    if (kind !== 'schema' || nullable !== true) return nullable === undefined ? object : { ...object, nullable }
    const { type, enum: listed, ...rest } = object
    const values = isList(listed) ? { enum: [...listed, null] } : {}
    return { ...rest, ...(typeof type === 'string' ? { type: [type, 'null'] } : {}), ...values }
  })
  return { ...rewritten, openapi: '3.1.0' }
}

/** `null` beside one type as a choice. */
const nullChoice = (keyword: 'oneOf' | 'anyOf') =>
  modern(
    schemas((schema) => {
      const { type, ...rest } = schema
      if (!isList(type) || type.length !== 2 || !type.includes('null') || rest['enum'] !== undefined) return schema
      const entries = Object.entries(rest)
      const inner = Object.fromEntries(entries.filter(([key]) => !isAnnotation(key)))
      const outer = Object.fromEntries(entries.filter(([key]) => isAnnotation(key)))
      return {
        ...outer,
        [keyword]: [{ type: type.find((one) => one !== 'null') ?? 'null', ...inner }, { type: 'null' }],
      }
    }),
  )

const replaced = (key: string, change: (value: JsonValue) => JsonObject): Change => {
  return (object) => {
    const { [key]: value, ...rest } = object
    return value === undefined ? object : { ...rest, ...change(value) }
  }
}

const first = (values: JsonValue): JsonValue | undefined =>
  isList(values) && values.length === 1 ? values[0] : undefined

/** A map of examples instead of one. */
const exampleMap = replaced('example', (value) => ({ examples: { only: { value } } }))

/** `allOf` with a reference, from a reference with something beside it. */
const besideAsAllOf = modern(
  each('schema', (schema) => {
    const { $ref, ...rest } = schema
    return $ref === undefined || Object.keys(rest).length === 0 || rest['allOf'] !== undefined
      ? schema
      : { ...rest, allOf: [{ $ref }] }
  }),
)

const styles = each('parameter', (parameter) => {
  if (parameter['schema'] === undefined) return parameter
  const isForm = parameter['in'] === 'query' || parameter['in'] === 'cookie'
  const style = parameter['style'] ?? (isForm ? 'form' : 'simple')
  return { style, explode: style === 'form', ...parameter }
})

const explicitMapping: Transformation = each('schema', (schema) => {
  const { discriminator, oneOf } = schema
  if (!isObject(discriminator) || !isList(oneOf) || discriminator['mapping'] !== undefined) return schema
  const targets = oneOf.flatMap((one) => (isObject(one) && typeof one['$ref'] === 'string' ? [one['$ref']] : []))
  const mapping = Object.fromEntries(targets.map((target) => [pointerKeys(target).at(-1) ?? '', target]))
  return { ...schema, discriminator: { ...discriminator, mapping } }
})

/** Schemas, parameters and versions said in other words. */
export const spellings: Readonly<Record<string, Transformation>> = {
  'version 3.1': asVersion31,
  ...Object.fromEntries(compositions.map((keyword) => [`schemas: one in ${keyword}`, wrapped(keyword)])),
  'null: anyOf': nullChoice('anyOf'),
  'null: oneOf': nullChoice('oneOf'),
  'types: lists of one': modern(schemas(replaced('type', (type) => ({ type: isList(type) ? type : [type] })))),
  'const: enum of one': modern(schemas(replaced('const', (value) => ({ enum: [value] })))),
  'enum of one: const': modern(
    schemas((schema) => {
      const only = first(schema['enum'] ?? [])
      if (only === undefined) return schema
      const { enum: _, ...rest } = schema
      return { ...rest, const: only }
    }),
  ),
  'example: examples of a schema': modern(schemas(replaced('example', (value) => ({ examples: [value] })))),
  'example: examples of a media type': each('media type', exampleMap),
  'example: examples of a parameter': each('parameter', exampleMap),
  'reference with siblings: allOf': besideAsAllOf,
  'required: twice': schemas(
    replaced('required', (names) => ({ required: isList(names) ? [...names, ...names] : names })),
  ),
  'additional properties: {}': schemas(
    replaced('additionalProperties', (value) => ({ additionalProperties: value === true ? {} : value })),
  ),
  'additional properties: not': modern(
    schemas(
      replaced('additionalProperties', (value) => ({ additionalProperties: value === false ? { not: {} } : value })),
    ),
  ),
  'mappings: explicit': explicitMapping,
  'styles: explicit': styles,
  'flags of schemas: false': schemas((schema) => ({ deprecated: false, readOnly: false, writeOnly: false, ...schema })),
  'flags of parameters: false': each('parameter', (parameter) =>
    parameter['$ref'] === undefined ? { deprecated: false, allowReserved: false, ...parameter } : parameter,
  ),
  'objects: without properties': schemas((schema) =>
    schema['type'] === 'object' ? { properties: {}, ...schema } : schema,
  ),
  'operations: empty members': each('operation', (operation) => ({
    parameters: [],
    tags: [],
    callbacks: {},
    deprecated: false,
    ...operation,
  })),
  'responses: empty members': each('response', (response) =>
    response['$ref'] === undefined ? { headers: {}, links: {}, ...response } : response,
  ),
}
