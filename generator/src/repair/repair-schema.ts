import { isObject, type JsonObject, type JsonValue, listAt, mapMembers } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { type WalkPath, walkPointer } from '../load/document-walk.ts'
import { isUnbounded } from './coerce.ts'
import type { RepairLog } from './repair-log.ts'
import { jsonTypes, typeNames } from './type-names.ts'
import { lookUp } from '../lib/look-up.ts'
import { schemaExtensions } from '../specification/extensions.ts'
import { noteMisspelt } from './misspelt-extension.ts'
import type { Form } from '../specification/forms.ts'
import { keywords } from '../specification/keywords.ts'
import { listsNull } from '../specification/null-type.ts'

type RepairMember = (value: JsonValue, form: Form, path: WalkPath) => JsonValue | undefined

/** A schema in the form of JSON Schema; what is none means any value. */
export function repairSchema(value: JsonValue, path: WalkPath, log: RepairLog, repair: RepairMember): JsonValue {
  if (typeof value === 'boolean') return value
  const pointer = (): string => walkPointer(path)
  if (Array.isArray(value)) return tuple(value, path, log, repair)
  if (!isObject(value)) {
    log.say(
      pointer(),
      `${value === null ? 'Nothing' : JSON.stringify(value)} stands where a schema belongs; any value is allowed`,
    )
    return {}
  }
  return mapMembers(repairKeywords(value, pointer, log), (member, key) => {
    const form = lookUp(keywords, key)?.[0] ?? lookUp(schemaExtensions, key)
    if (form === undefined) noteMisspelt(key, pointer, log)
    return member === undefined || form === undefined ? member : repair(member, form, { parent: path, key })
  })
}

/** `items: [a, b]` of older JSON Schema says what the elements are one by one. */
function tuple(values: readonly JsonValue[], path: WalkPath, log: RepairLog, repair: RepairMember): JsonValue {
  const pointer = walkPointer(path)
  log.say(pointer, 'A list stands where a schema belongs; a value may be any of its members')
  log.moved(appendPointer(pointer, 'anyOf'), pointer)
  if (values.length === 0) return {}
  return {
    anyOf: values.map((value, index) => repair(value, 'schema', { parent: path, key: String(index) }) ?? {}),
  }
}

/** A regular expression as programs write it. As a pattern it matches no text, for nothing comes before the start. */
const delimited = /^\/(\^.*\$)\/([a-z]*)$/

const exclusiveBounds = ['exclusiveMinimum', 'exclusiveMaximum'] as const

/** Keywords whose value decides what others mean. */
function repairKeywords(schema: JsonObject, pointer: () => string, log: RepairLog): JsonObject {
  let result = schema
  const set = (key: string, value: JsonValue | undefined, message: string): void => {
    log.say(appendPointer(pointer(), key), message)
    const { [key]: _, ...others } = result
    result = value === undefined ? others : { ...others, [key]: value }
  }
  const { type, enum: values, required, pattern } = schema
  if (typeof required === 'boolean' && !isObject(schema['content']))
    set('required', undefined, '`required` is a list of names; the schema of the object names what it requires')
  for (const key of exclusiveBounds) {
    const value = schema[key]
    if (value === undefined || typeof value === 'boolean') continue
    if (isUnbounded(value)) set(key, undefined, 'A number beyond all others limits nothing, so it is left out')
    else if (typeof value !== 'number') set(key, undefined, `\`${key}\` is no number, so it is left out`)
  }
  if (Array.isArray(values) && values.length === 0)
    set('enum', undefined, '`enum` lists no value; any value is allowed')
  for (const key of ['oneOf', 'anyOf', 'allOf'] as const)
    if (Array.isArray(schema[key]) && listAt(schema, key).length === 0)
      set(key, undefined, `\`${key}\` lists no schema, so it is left out`)
  const expression = typeof pattern === 'string' ? delimited.exec(pattern) : null
  if (expression !== null) {
    const [, between = '', flags = ''] = expression
    const ignoresCase = flags.includes('i') && /[a-z]/i.test(between.replaceAll(/\\./g, ''))
    const message = 'The pattern is written as a literal, between slashes'
    if (ignoresCase) set('pattern', undefined, `${message}; without its flag i it would match less, so it is left out`)
    else set('pattern', between, `${message}; it is read without them`)
  }
  if (type !== undefined) {
    const types = readTypes(type)
    if (types === undefined) set('type', undefined, `${JSON.stringify(type)} is no type; any value is allowed`)
    else if (types !== type) {
      set('type', types, `The type ${JSON.stringify(type)} is read as ${JSON.stringify(types)}`)
      if (type === 'file' && result['format'] === undefined) result = { ...result, format: 'binary' }
    }
    const composed = compositions.find((key) => schema[key] !== undefined)
    if (composed !== undefined && isNull(result['type']) && !hasNullVariant(schema)) {
      set('type', undefined, `No value is null and fits \`${composed}\` too; it is read as what may also be null`)
      result = orNull(result)
    }
  }
  return result
}

/** The same, or null: one more variant where there are some, since OpenAPI 3.1 has no `nullable`. */
function orNull(schema: JsonObject): JsonObject {
  const [key, ...others] = compositions.filter((name) => schema[name] !== undefined)
  if ((key !== 'oneOf' && key !== 'anyOf') || others.length > 0) return { ...schema, nullable: true }
  return { ...schema, [key]: [...listAt(schema, key), { type: 'null' }] }
}

const compositions = ['$ref', 'oneOf', 'anyOf', 'allOf'] as const

function isNull(type: JsonValue | undefined): boolean {
  return type === 'null' || (Array.isArray(type) && type.length === 1 && type[0] === 'null')
}

function hasNullVariant(schema: JsonObject): boolean {
  return [...listAt(schema, 'oneOf'), ...listAt(schema, 'anyOf')].some(listsNull)
}

/** Undefined where no type of JSON Schema is meant. */
function readTypes(type: JsonValue): JsonValue | undefined {
  if (!Array.isArray(type)) return readType(type)
  const types: readonly JsonValue[] = type
  const read = types.map(readType).filter((name) => name !== undefined)
  if (types.length > 0 && read.length === types.length && read.every((name, index) => name === types[index]))
    return type
  // One of them may be anything.
  return read.length < types.length || read.length === 0 ? undefined : [...new Set(read)]
}

function readType(type: JsonValue): string | undefined {
  if (type === null) return 'null'
  if (typeof type !== 'string') return undefined
  if (jsonTypes.has(type)) return type
  const name = type.trim().toLowerCase()
  return jsonTypes.has(name) ? name : lookUp(typeNames, name)
}
