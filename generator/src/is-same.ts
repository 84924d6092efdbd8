import type { JsonObject, JsonValue } from './json.ts'
import { isObject } from './json.ts'

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

/** `next` with each part that equals the same part of `last` replaced by it, so that identity says that nothing has changed. */
function sharing(next: JsonValue | undefined, last: JsonValue | undefined): JsonValue | undefined {
  if (Object.is(next, last) || typeof next !== 'object' || next === null || typeof last !== 'object' || last === null)
    return next
  if (isObject(next)) return isObject(last) ? sharingObject(next, last) : next
  if (!isList(next) || !isList(last)) return next
  const items = next.map((item, index) => sharing(item, last[index]) ?? null)
  return items.length === last.length && items.every((item, index) => Object.is(item, last[index])) ? last : items
}

/** The same of two objects. */
export function sharingObject(next: JsonObject, last: JsonObject): JsonObject {
  const keys = Object.keys(next)
  const others = Object.keys(last)
  let isEqual = keys.length === others.length
  const members: [string, JsonValue | undefined][] = []
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? ''
    const other = Object.hasOwn(last, key) ? last[key] : undefined
    const member = sharing(next[key], other)
    isEqual &&= key === others[index] && Object.is(member, other)
    members.push([key, member])
  }
  return isEqual ? last : Object.fromEntries(members)
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}
