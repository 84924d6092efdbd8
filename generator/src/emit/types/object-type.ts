import { isObject, type JsonObject, type JsonValue } from '../../json.ts'
import { componentKey } from '../../model/subschemas.ts'
import { schemaComment } from './schema-comment.ts'
import type { SchemaTypes, Scope } from './schema-types.ts'
import { isKeyword, never, plainProperty, type Property, type Type, undefinedType, union, unknown } from './type.ts'

/** An object type: its properties, and what others may be. */
export function objectType(schema: JsonObject, types: SchemaTypes, scope: Scope): Type {
  const properties = [...propertiesOf(schema, types, scope), ...namedByPropertyNames(schema, types, scope)]
  const others = otherProperties(schema, types, scope)
  if (others !== undefined) return { kind: 'object', properties, index: wide(others, properties) }
  if (properties.length > 0) return { kind: 'object', properties, index: undefined }
  const isClosed = schema['additionalProperties'] === false && schema['properties'] === undefined
  const saysNothing = hasComposition(schema) && schema['additionalProperties'] === undefined
  return saysNothing ? unknown : { kind: 'object', properties, index: isClosed ? never : unknown }
}

function propertiesOf(schema: JsonObject, types: SchemaTypes, scope: Scope): readonly Property[] {
  const { properties, required } = schema
  const names: readonly JsonValue[] = Array.isArray(required) ? required : []
  return Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property = true]) => {
    if (isHidden(property, scope, types)) return []
    return [
      {
        name,
        optional: !names.includes(name) || property === false,
        readonly: isObject(property) && property['readOnly'] === true,
        comment: schemaComment(property),
        type: types.typeOf(property, scope),
      },
    ]
  })
}

/** `readOnly` properties are not sent, `writeOnly` ones never come back; a reference has what it names. */
function isHidden(property: JsonValue, { view }: Scope, { schemas }: SchemaTypes): boolean {
  if (!isObject(property)) return false
  const keyword = view === 'response' ? 'writeOnly' : 'readOnly'
  const key = componentKey(property['$ref'])
  const target = key === undefined ? undefined : schemas[key]
  return property[keyword] === true || (isObject(target) && target[keyword] === true)
}

/** `propertyNames` with a fixed set of names says which properties there may be. */
function namedByPropertyNames(schema: JsonObject, types: SchemaTypes, scope: Scope): readonly Property[] {
  const names = allowedNames(schema, types)
  if (names === undefined) return []
  const { properties, required } = schema
  const listed = isObject(properties) ? properties : {}
  const needed: readonly JsonValue[] = Array.isArray(required) ? required : []
  const others = schema['additionalProperties']
  const type = types.typeOf(others ?? true, scope)
  return names
    .filter((name) => !Object.hasOwn(listed, name))
    .map((name) => ({ ...plainProperty(name, type), optional: !needed.includes(name) }))
}

function allowedNames({ propertyNames }: JsonObject, { schemas }: SchemaTypes): readonly string[] | undefined {
  if (!isObject(propertyNames)) return undefined
  const key = componentKey(propertyNames['$ref'])
  const target = key === undefined ? propertyNames : schemas[key]
  const members = isObject(target) && target['x-sdk-open-enum'] !== true ? target['enum'] : undefined
  return Array.isArray(members) ? members.filter((name) => typeof name === 'string') : undefined
}

/** The type of properties that are not listed; undefined where the schema says nothing of them. */
function otherProperties(schema: JsonObject, types: SchemaTypes, scope: Scope): Type | undefined {
  if (allowedNames(schema, types) !== undefined) return undefined
  const { additionalProperties, unevaluatedProperties, patternProperties } = schema
  const beyond = additionalProperties ?? (hasComposition(schema) ? undefined : unevaluatedProperties)
  const patterns = Object.values(isObject(patternProperties) ? patternProperties : {})
  const described = [
    ...patterns.map((pattern) => types.typeOf(pattern, scope)),
    ...(beyond === undefined || beyond === false ? [] : [types.typeOf(beyond, scope)]),
  ]
  return described.length === 0 ? undefined : union(described)
}

/** An index signature must take every property of its type (TS2411), so it becomes as wide as they are. */
function wide(index: Type, properties: readonly Property[]): Type {
  if (isKeyword(index, 'unknown') || properties.length === 0) return index
  const optional = properties.some((property) => property.optional)
  return union([index, ...properties.map(({ type }) => type), ...(optional ? [undefinedType] : [])])
}

function hasComposition(schema: JsonObject): boolean {
  return ['allOf', 'oneOf', 'anyOf', '$ref'].some((keyword) => schema[keyword] !== undefined)
}

interface FoundProperty {
  readonly schema: JsonValue
  readonly required: boolean
}

/** A property of a schema, also where it is inherited. */
export function propertyOf(
  schema: JsonValue | undefined,
  name: string,
  schemas: JsonObject,
  seen: ReadonlySet<string> = new Set(),
): FoundProperty | undefined {
  if (!isObject(schema)) return undefined
  const key = componentKey(schema['$ref'])
  if (key !== undefined && !seen.has(key)) {
    const found = propertyOf(schemas[key], name, schemas, new Set([...seen, key]))
    if (found !== undefined) return found
  }
  const { properties, required, allOf } = schema
  const isRequired = Array.isArray(required) && required.includes(name)
  if (isObject(properties) && Object.hasOwn(properties, name))
    return { schema: properties[name] ?? true, required: isRequired }
  for (const member of Array.isArray(allOf) ? allOf : []) {
    const found = propertyOf(member, name, schemas, seen)
    if (found !== undefined) return { ...found, required: found.required || isRequired }
  }
  return undefined
}
