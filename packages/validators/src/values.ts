/** Whether an object has these members; other values pass. */
export function hasAll(names: readonly string[]): (value: unknown) => boolean {
  return (value) => typeof value !== 'object' || value === null || names.every((name) => name in value)
}

/** Whether an object has so many members. */
export function hasMembers(least: number, most: number = Infinity): (value: object) => boolean {
  return (value) => {
    const { length } = Object.keys(value)
    return length >= least && length <= most
  }
}

/** Whether a value is bytes to be sent. */
export function isBinary(value: unknown): boolean {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    value instanceof ReadableStream ||
    ArrayBuffer.isView(value)
  )
}

/** Whether no item of a list comes twice; the order of members does not matter. */
export function isUnique(list: readonly unknown[]): boolean {
  return new Set(list.map((item) => JSON.stringify(item, comparable))).size === list.length
}

function comparable(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const members = Object.entries(value)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members)
}

/** Whether a value is of none of these kinds. */
export function isOther(kinds: readonly string[]): (value: unknown) => boolean {
  return (value) => !kinds.includes(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
}

/** Whether there is a value at all. */
export function isGiven(value: unknown): boolean {
  return value !== undefined
}

/** The result of two schemas for one value: the members of both. */
export function merged(value: unknown, one: unknown, other: unknown): unknown {
  return isObject(one) && isObject(other) && !Array.isArray(one) ? { ...other, ...one } : value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
