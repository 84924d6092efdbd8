import type { JsonObject, JsonValue } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import type { RepairLog } from './repair-log.ts'

/** As headers have it, https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1 */
const mediaType = /^\s*[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+[\t ]*(?:;[\t -~]*)?\s*$/

const isMediaType = (text: string): boolean => mediaType.test(text)

/**
 * Contents under media types that a header can hold: `application/json, text/csv` is two, and what is none may be any. A content that
 * has a key of its own counts.
 */
export function splitMediaTypes(contents: JsonObject, pointer: string, log: RepairLog): JsonObject {
  const keys = Object.keys(contents)
  const isWell = (key: string): boolean => isMediaType(key) || key.startsWith('x-') || key === '$ref'
  if (keys.every(isWell)) return contents
  const result = new Map<string, JsonValue | undefined>()
  for (const [key, content] of Object.entries(contents)) {
    if (isWell(key)) {
      result.set(key, content)
      continue
    }
    const parts = key.split(',').map((part) => part.trim())
    const read = (parts.every(isMediaType) ? parts : ['*/*']).filter((type) => !keys.includes(type))
    log.say(
      appendPointer(pointer, key),
      `${JSON.stringify(key)} is no media type, so it is ${read.length === 0 ? 'left out' : `read as ${read.join(' and ')}`}`,
      'structure',
      'Write it like application/json.',
    )
    for (const type of read) {
      result.set(type, content)
      log.moved(appendPointer(pointer, type), appendPointer(pointer, key))
    }
  }
  return Object.fromEntries(result)
}

/** An encoding without a content type that no header can hold; it may list several. */
export function repairContentType(encoding: JsonObject, pointer: () => string, log: RepairLog): JsonObject {
  const { contentType, ...others } = encoding
  if (typeof contentType !== 'string' || isMediaType(contentType)) return encoding
  if (contentType.split(',').every(isMediaType)) return encoding
  log.say(
    appendPointer(pointer(), 'contentType'),
    `${JSON.stringify(contentType)} is no media type, so it is left out`,
    'structure',
    'Write it like application/json.',
  )
  return others
}
