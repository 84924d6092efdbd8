import { isDeepStrictEqual } from 'node:util'
import { isIPv4, isIPv6 } from 'node:net'
import type { JsonValue } from '../../lib/json.ts'
import { lookUp } from '../../lib/look-up.ts'
import { matchesInTime, regularExpression } from '../../lib/regular-expression.ts'
import type { Limit } from './limits.ts'

/** Formats that validators check; others are annotations. No validator refuses what passes here. */
const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) && isDay(text),
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text),
  email: (text) => /^[a-z\d][\w+-]*(?:\.[\w+-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i.test(text),
  uuid: (text) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
  uri: (text) => /^[a-z][a-z\d+.-]*:\S+$/i.test(text) && URL.canParse(text),
  ipv4: isIPv4,
  ipv6: (text) => isIPv6(text) && !text.includes('%'),
}

/** Whether a value keeps to limits, as validators have them; those of other kinds of values hold for none. */
export function isWithin(value: JsonValue, limits: readonly Limit[] = []): boolean {
  return limits.every((limit) => {
    if (typeof value === 'string') return isTextWithin(value, limit)
    if (typeof value === 'number') return isNumberWithin(value, limit)
    if (Array.isArray(value)) return isListWithin(value, limit)
    return typeof value !== 'object' || value === null || isSizeWithin(Object.keys(value).length, limit, 'Properties')
  })
}

function isTextWithin(text: string, limit: Limit): boolean {
  const { keyword, value } = limit
  if (keyword === 'format') return lookUp(formats, String(value))?.(text) !== false
  if (keyword === 'pattern') {
    const expression = regularExpression(String(value))
    // Validators leave out patterns that are no regular expressions.
    return expression === undefined || matchesInTime(expression, text)
  }
  return isSizeWithin(text.length, limit, 'Length')
}

function isNumberWithin(number: number, { keyword, value }: Limit): boolean {
  const limit = Number(value)
  switch (keyword) {
    case 'minimum':
      return number >= limit
    case 'exclusiveMinimum':
      return number > limit
    case 'maximum':
      return number <= limit
    case 'exclusiveMaximum':
      return number < limit
    case 'multipleOf':
      return Math.abs(number / limit - Math.round(number / limit)) < 1e-9
    default:
      return true
  }
}

function isListWithin(list: readonly JsonValue[], limit: Limit): boolean {
  if (limit.keyword !== 'uniqueItems') return isSizeWithin(list.length, limit, 'Items')
  return list.every((item, index) => !list.slice(0, index).some((other) => isDeepStrictEqual(item, other)))
}

function isSizeWithin(size: number, { keyword, value }: Limit, of: 'Length' | 'Items' | 'Properties'): boolean {
  if (keyword === `min${of}`) return size >= Number(value)
  return keyword !== `max${of}` || size <= Number(value)
}

/** A day that is none becomes another or no date. */
function isDay(text: string): boolean {
  const day = text.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day) && !Number.isNaN(Date.parse(text))
}
