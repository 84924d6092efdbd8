import { componentPointer, schemasOf } from '../../specification/components.ts'
import { isObject, type JsonObject } from '../../lib/json.ts'
import { appendPointer, readPointer } from '../../lib/json-pointer.ts'
import type { Node, Reader } from '../reader.ts'
import { Conjuncts } from './conjuncts.ts'
import { untyped, untypedKeywords } from './untyped-keywords.ts'
import { type Below, forEachSubschema, keysTo } from './subschemas.ts'

/** Notes what the schemas that the model has read say beyond their types. */
export function noteUntyped(reader: Reader): void {
  const schemas = schemasOf(reader.document.value)
  const named = Object.keys(schemas).map(componentPointer)
  for (const pointer of new Set([...named, ...reader.inlineTypes])) {
    const value = readPointer(reader.document.value, pointer)
    if (isObject(value)) noteSchema(reader, { value, pointer }, schemas)
  }
}

function noteSchema(reader: Reader, root: Node, schemas: JsonObject): void {
  const members = new Set<unknown>()
  forEachSubschema(root.value, (schema, below) => {
    if (!Object.keys(schema).some((keyword) => noted.has(keyword))) return
    for (const list of [schema['allOf'], schema['oneOf'], schema['anyOf']])
      if (Array.isArray(list)) for (const member of list) members.add(member)
    // Members of a composition are described by its other members too.
    if (!members.has(schema)) noteUndeclared(reader, { root, schema, below }, schemas)
    noteLostDigits(reader, { root, schema, below })
    for (const { keyword, code, message } of untypedKeywords(schema, schemas)) {
      const place = { value: schema, pointer: appendPointer(root.pointer, ...keysTo(below), keyword) }
      reader.note(place, code, message, 'Servers still check it; the type takes more than they do.')
    }
  })
}

/** Keywords without which there is nothing to note. */
const noted = new Set([...Object.keys(untyped), 'allOf', 'oneOf', 'anyOf', 'required', 'enum', 'const', 'default'])

interface Part {
  readonly root: Node
  readonly schema: JsonObject
  readonly below: Below | undefined
}

/** Parsing has rounded them already, and what is written would be another value. */
function noteLostDigits(reader: Reader, { root, schema, below }: Part): void {
  for (const keyword of ['enum', 'const', 'default']) {
    const value = schema[keyword]
    if (!(Array.isArray(value) ? value.some(isLong) : isLong(value))) continue
    const place = { value: schema, pointer: appendPointer(root.pointer, ...keysTo(below), keyword) }
    const message = 'JavaScript has no exact number for a value beyond 2^53; the nearest one, or any number, is written'
    reader.note(place, 'digits-lost', message, 'Describe it as a string, if the API takes one.')
  }
}

function isLong(value: unknown): boolean {
  return typeof value === 'number' && !Number.isSafeInteger(Math.trunc(value))
}

/** A property that is required but described nowhere is required, as a value of any type. */
function noteUndeclared(reader: Reader, { root, schema, below }: Part, schemas: JsonObject): void {
  if (!Array.isArray(schema['required']) && !Array.isArray(schema['allOf'])) return
  if ([schema['type'] ?? 'object'].flat().every((type) => type !== 'object')) return
  const whole = Conjuncts.of(schema, schemas)
  if (whole.hasVariants) return
  const isDescribed = (name: string) =>
    whole.declares(name) ||
    whole.parts.some((one) =>
      ['additionalProperties', 'patternProperties', 'propertyNames'].some((key) => isObject(one[key])),
    )
  for (const name of whole.required) {
    if (isDescribed(name)) continue
    const message = `"${name}" is required, but no schema describes it; it is typed as unknown`
    const place = { value: schema, pointer: appendPointer(root.pointer, ...keysTo(below)) }
    reader.note(place, 'required-undeclared', message, 'Describe it in `properties`, or remove it from `required`.')
  }
}
