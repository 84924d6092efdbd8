/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = boolean | { readonly [keyword: string]: JsonSchemaValue }

type JsonSchemaValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonSchemaValue[]
  | { readonly [key: string]: JsonSchemaValue }

/** A schema that has a name, so that others can refer to it, and itself. */
export class Definition {
  readonly name: string
  readonly schema: () => Schema

  constructor(name: string, schema: () => Schema) {
    this.name = name
    this.schema = schema
  }
}

/** A schema with definitions in place of references to them. */
export type Schema = SchemaObject | Definition

export interface SchemaObject {
  readonly [keyword: string]: SchemaValue
}

type SchemaValue = string | number | boolean | null | undefined | Definition | readonly SchemaValue[] | SchemaObject

export function definition(name: string, schema: () => Schema): Definition {
  return new Definition(name, schema)
}

/** A schema on its own: the definitions it leads to are in its `$defs`. */
export function standalone(schema: SchemaObject): { readonly [keyword: string]: JsonSchemaValue } {
  const found = new Map<string, JsonSchemaValue>()
  const copy = (value: SchemaValue): JsonSchemaValue => {
    if (value instanceof Definition) {
      if (!found.has(value.name)) {
        found.set(value.name, true)
        found.set(value.name, copy(value.schema()))
      }
      return { $ref: `#/$defs/${encodeURIComponent(value.name)}` }
    }
    if (isList(value)) return value.map(copy)
    return isSchemaObject(value) ? members(value) : (value ?? null)
  }
  const members = (object: SchemaObject): { readonly [key: string]: JsonSchemaValue } =>
    Object.fromEntries(
      Object.entries(object).flatMap(([key, value]) => (value === undefined ? [] : [[key, copy(value)]])),
    )
  const root = members(schema)
  return found.size === 0 ? root : { ...root, $defs: Object.fromEntries(found) }
}

function isList(value: SchemaValue): value is readonly SchemaValue[] {
  return Array.isArray(value)
}

/** For what is neither a definition nor a list. */
function isSchemaObject(value: SchemaValue): value is SchemaObject {
  return typeof value === 'object' && value !== null
}
