import { isObject, type JsonValue } from '../json.ts'

/** Called for each value that was set: its keys below the target, and its keys below the update. */
export type OnSet = (targetKeys: readonly string[], updateKeys: readonly string[]) => void

/**
 * Merges an update as the Overlay Specification says: objects member by member, arrays by appending, other values by
 * replacing.
 */
export function mergeUpdate(
  target: JsonValue | undefined,
  update: JsonValue,
  onSet: OnSet,
  targetKeys: readonly string[] = [],
  updateKeys: readonly string[] = [],
): JsonValue {
  if (Array.isArray(target)) {
    const added: readonly JsonValue[] = Array.isArray(update) ? update : [update]
    for (const index of added.keys()) {
      onSet(
        [...targetKeys, String(target.length + index)],
        Array.isArray(update) ? [...updateKeys, String(index)] : updateKeys,
      )
    }
    return [...target, ...added]
  }
  if (!isObject(target) || !isObject(update)) {
    onSet(targetKeys, updateKeys)
    return update
  }
  const members = Object.entries(update).flatMap(([key, value]): [string, JsonValue][] => {
    if (value === undefined) return []
    const existing = Object.hasOwn(target, key) ? target[key] : undefined
    return [[key, mergeUpdate(existing, value, onSet, [...targetKeys, key], [...updateKeys, key])]]
  })
  return { ...target, ...Object.fromEntries(members) }
}
