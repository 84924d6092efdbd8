import type { JsonValue } from '../lib/json.ts'
import { coerce } from './coerce.ts'
import type { RepairLog } from './repair-log.ts'

const locations = new Set(['query', 'querystring', 'path', 'header', 'cookie'])

/** Where a parameter or a key travels: `Query` and `headers` have one sensible reading, other words are left to the model. */
export function repairLocation(value: JsonValue, pointer: () => string, log: RepairLog): JsonValue | undefined {
  const text = coerce(value, 'text', pointer, log)
  if (typeof text !== 'string' || locations.has(text)) return text
  const lower = text.trim().toLowerCase()
  const location = [lower, lower.replace(/s$/, '')].find((one) => locations.has(one))
  if (location !== undefined) log.say(pointer(), `"${text}" is read as "${location}"`)
  return location ?? text
}
