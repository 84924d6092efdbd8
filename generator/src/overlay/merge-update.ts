import { isObject, type JsonValue } from '../lib/json.ts'

type Keys = readonly string[]

/** Called with keys below the target and keys below the update. */
interface MergeEvents {
  /** For each value that was set. */
  readonly onSet: (targetKeys: Keys, updateKeys: Keys) => void
  /** For each value that cannot be merged; the one of the target stays. */
  readonly onConflict: (targetKeys: Keys, updateKeys: Keys, message: string) => void
}

/** Kinds of values, of which an update merges two that are equal. */
export type ValueKind = 'an object' | 'a list' | 'a single value'

export function valueKind(value: JsonValue): ValueKind {
  return Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : 'a single value'
}

/**
 * Merges an update as the Overlay Specification says: objects member by member, arrays by appending, other values by
 * replacing. To an array that is the target itself, anything is appended; other combinations are conflicts.
 */
export function mergeUpdate(
  target: JsonValue | undefined,
  update: JsonValue,
  events: MergeEvents,
  targetKeys: Keys = [],
  updateKeys: Keys = [],
): JsonValue {
  const isOwnList = Array.isArray(target) && targetKeys.length === 0
  if (target !== undefined && !isOwnList && valueKind(target) !== valueKind(update)) {
    events.onConflict(targetKeys, updateKeys, `${valueKind(update)} cannot be merged into ${valueKind(target)}`)
    return target
  }
  if (Array.isArray(target)) {
    const added: readonly JsonValue[] = Array.isArray(update) ? update : [update]
    for (const index of added.keys()) {
      events.onSet(
        [...targetKeys, String(target.length + index)],
        Array.isArray(update) ? [...updateKeys, String(index)] : updateKeys,
      )
    }
    return [...target, ...added]
  }
  if (!isObject(target) || !isObject(update)) {
    events.onSet(targetKeys, updateKeys)
    return update
  }
  const members = Object.entries(update).flatMap(([key, value]): [string, JsonValue][] => {
    if (value === undefined) return []
    const existing = Object.hasOwn(target, key) ? target[key] : undefined
    return [[key, mergeUpdate(existing, value, events, [...targetKeys, key], [...updateKeys, key])]]
  })
  return { ...target, ...Object.fromEntries(members) }
}
