/** Whether two values are equal in all that can be seen of them, the order of keys included. Functions and instances are by identity. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && isSameList(a, b)
  if (a instanceof Map) return b instanceof Map && isSameList([...a].flat(), [...b].flat())
  if (a instanceof Set) return b instanceof Set && isSameList([...a], [...b])
  if (!isPlain(a) || !isPlain(b)) return false
  const keys = Object.keys(a)
  const others = Object.keys(b)
  if (keys.length !== others.length) return false
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? ''
    if (key !== others[index] || !isSame(a[key], b[key])) return false
  }
  return true
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (!isSame(a[index], b[index])) return false
  return true
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
