import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import type { RepairLog } from './repair-log.ts'

const status = /^(?:[1-5](?:\d\d|XX)|default)$/i

/**
 * Responses by statuses that exist: `400,404` describes both, `200 OK` is 200. A key without a status, such as `default2`,
 * is left out. What is documented by itself counts.
 */
export function splitStatuses(responses: JsonObject, pointer: string, log: RepairLog): JsonObject {
  const keys = Object.keys(responses)
  if (keys.every((key) => status.test(key) || key.startsWith('x-') || key === '$ref')) return responses
  const result = new Map<string, JsonValue | undefined>()
  for (const [key, response] of Object.entries(responses)) {
    if (status.test(key) || key.startsWith('x-')) {
      result.set(key, response)
      continue
    }
    const read = statusesIn(key).filter((found) => !keys.includes(found))
    const what = read.length === 0 ? 'left out' : `read as ${read.join(' and ')}`
    log.say(
      appendPointer(pointer, key),
      `${JSON.stringify(key)} is no status of HTTP, so it is ${what}`,
      'response-status',
      'Use a status of three digits.',
    )
    for (const found of read) {
      result.set(found, response)
      log.moved(appendPointer(pointer, found), appendPointer(pointer, key))
    }
  }
  return isObject(responses) ? Object.fromEntries(result) : responses
}

function statusesIn(key: string): readonly string[] {
  const parts = key.split(/[\s,;|/]+/).filter((part) => part !== '')
  if (parts.length > 0 && parts.every((part) => status.test(part))) return [...new Set(parts)]
  const first = /^([1-5](?:\d\d|XX))(?=[\s:.(-])/i.exec(key)?.[1]
  return first === undefined ? [] : [first]
}
