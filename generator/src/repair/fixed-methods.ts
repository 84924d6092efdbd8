import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { fieldOfMethod } from '../specification/http-methods.ts'
import type { RepairLog } from './repair-log.ts'

/** `additionalOperations` must not have methods with a field of their own: `GET` there is `get`, unless that is described too. */
export function moveFixedMethods(item: JsonObject, pointer: () => string, log: RepairLog): JsonObject {
  const others = item['additionalOperations']
  if (!isObject(others) || !Object.keys(others).some((method) => fieldOfMethod(method) !== undefined)) return item
  const moved: Record<string, JsonValue | undefined> = {}
  const rest: Record<string, JsonValue | undefined> = {}
  for (const [method, operation] of Object.entries(others)) {
    const field = fieldOfMethod(method)
    if (field === undefined) {
      rest[method] = operation
      continue
    }
    const from = appendPointer(pointer(), 'additionalOperations', method)
    if (item[field] !== undefined || moved[field] !== undefined) {
      log.say(from, `\`${field}\` describes this method too, so the operation is left out`)
      continue
    }
    log.say(from, `The method has a field of its own, so the operation is read as \`${field}\``)
    log.moved(appendPointer(pointer(), field), from)
    moved[field] = operation
  }
  return { ...item, ...moved, additionalOperations: rest }
}
