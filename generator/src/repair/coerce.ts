import type { JsonValue } from '../lib/json.ts'
import type { RepairLog } from './repair-log.ts'

const expected = { text: 'a text', flag: 'true or false', number: 'a number', reference: 'a reference' } as const

/** A scalar as what belongs in its place: `7` is the text "7", `"true"` is true, `"5"` is 5. Undefined: it is none. */
export function coerce(
  value: JsonValue,
  wanted: keyof typeof expected,
  pointer: () => string,
  log: RepairLog,
): JsonValue | undefined {
  const type = wanted === 'flag' ? 'boolean' : wanted === 'number' ? 'number' : 'string'
  if (isUnbounded(value) && wanted === 'number') {
    log.say(pointer(), 'A number beyond all others limits nothing, so it is left out')
    return undefined
  }
  if (typeof value === type) return value
  const read = wanted === 'reference' ? undefined : convert(value, wanted)
  if (read === undefined) return log.drop(pointer(), value, expected[wanted])
  log.say(pointer(), `${JSON.stringify(value)} is read as ${JSON.stringify(read)}: ${expected[wanted]} belongs here`)
  return read
}

/** A number that is no finite double. YAML keeps the text of one. */
export function isUnbounded(value: JsonValue): boolean {
  if (typeof value === 'number') return !Number.isFinite(value)
  if (typeof value !== 'string') return false
  return (
    /^[-+]?\.(?:inf|nan)$/i.test(value) || (/^[-+]?\d[\d.]*e\+?\d+$/i.test(value) && !Number.isFinite(Number(value)))
  )
}

function convert(value: JsonValue, wanted: 'text' | 'flag' | 'number'): JsonValue | undefined {
  if (wanted === 'text') return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
  if (typeof value !== 'string') return undefined
  if (wanted === 'flag') return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : undefined
  return /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : undefined
}
