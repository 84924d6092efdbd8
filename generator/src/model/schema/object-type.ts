import { isObject, type JsonObject, objectAt } from '../../lib/json.ts'
import { listedNames } from './listed-names.ts'
import { leavesNamesOpen, patternOf, restOf } from './other-names.ts'
import { readAbout } from './about.ts'
import type { SchemaTypes } from './schema-types.ts'
import type { Scope } from './scope.ts'
import { never, plainProperty, type Property, type Type, union, unknown } from './type.ts'

/** An object type: its properties, and what others may be. */
export function objectType(schema: JsonObject, types: SchemaTypes, scope: Scope): Type {
  const properties = [...propertiesOf(schema, types, scope), ...namedByPropertyNames(schema, types, scope)]
  const isNamed = listedNames(schema['propertyNames'], types.schemas) !== undefined
  const others = isNamed ? undefined : otherProperties(schema, types, scope)
  if (others !== undefined) return { kind: 'object', properties, index: others, schema }
  const isClosed = restOf(schema) === false || isNamed
  if (properties.length > 0)
    return { kind: 'object', properties, index: undefined, schema, ...(isClosed ? { isClosed } : {}) }
  return { kind: 'object', properties, index: isClosed ? never : unknown, isBare: true, schema }
}

function propertiesOf(schema: JsonObject, types: SchemaTypes, scope: Scope): readonly Property[] {
  return Object.entries(objectAt(schema, 'properties')).flatMap(([name, property = true]) => {
    if (scope.whole.hides(name, scope.view)) return []
    return [
      {
        name,
        optional: !scope.whole.required.has(name),
        readonly: isObject(property) && property['readOnly'] === true,
        about: readAbout(property),
        schema: property,
        type: types.value(property, scope.view),
      },
    ]
  })
}

/** `propertyNames` with a fixed set of names says which properties there may be. */
function namedByPropertyNames(schema: JsonObject, types: SchemaTypes, scope: Scope): readonly Property[] {
  const names = listedNames(schema['propertyNames'], types.schemas)
  if (names === undefined) return []
  const listed = objectAt(schema, 'properties')
  const type = types.value(restOf(schema) ?? true, scope.view)
  return names
    .filter((name) => !Object.hasOwn(listed, name))
    .map((name) => ({ ...plainProperty(name, type), optional: !scope.whole.required.has(name) }))
}

/** The type of properties that are not listed; undefined where the schema says nothing of them. */
function otherProperties(schema: JsonObject, types: SchemaTypes, scope: Scope): Type | undefined {
  if (leavesNamesOpen(schema, scope)) return unknown
  const beyond = restOf(schema)
  const patterns = Object.values(objectAt(schema, 'patternProperties'))
  const described = [
    ...patterns.map((pattern) => types.value(pattern, scope.view)),
    ...(beyond === undefined || beyond === false ? [] : [types.value(beyond, scope.view)]),
  ]
  return described.length === 0 ? undefined : union(described)
}

/** Type of undeclared names of an object: of a pattern that fits, else of all other names; unknown by default. */
export function typeOfName(name: string, schema: JsonObject, types: SchemaTypes, scope: Scope): Type {
  const described = patternOf(name, schema) ?? restOf(schema)
  return described === undefined || described === false ? unknown : types.value(described, scope.view)
}
