import { isObject, type JsonObject } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import type { RepairLog } from './repair-log.ts'

/** A parameter of a path, whose value is never null: nothing can be sent in its place. */
export function repairPathParameter(parameter: JsonObject, pointer: () => string, log: RepairLog): JsonObject {
  const { in: location, schema } = parameter
  if (location !== 'path' || !isObject(schema)) return parameter
  const { nullable, ...others } = schema
  const { type, enum: values } = schema
  const isListed = Array.isArray(type) && type.length > 1 && type.includes('null')
  if (nullable !== true && !isListed) return parameter
  const key = nullable === true ? 'nullable' : 'type'
  log.say(appendPointer(pointer(), 'schema', key), 'A value of a path is never null; its type is read without null')
  const typed = isListed ? { type: type.filter((name) => name !== 'null') } : {}
  const listed = Array.isArray(values) ? { enum: values.filter((value) => value !== null) } : {}
  return { ...parameter, schema: { ...others, ...typed, ...listed } }
}
