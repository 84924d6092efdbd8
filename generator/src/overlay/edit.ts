import { isObject, type JsonObject, type JsonValue } from '../json.ts'

/** Rebuilds the containers that lead to a value; everything beside them stays shared. `undefined` removes the value. */
export function replaceAt(root: JsonValue, keys: readonly string[], replace: (value: JsonValue | undefined) => JsonValue | undefined): JsonValue | undefined {
  const [key, ...rest] = keys
  if (key === undefined) return replace(root)
  if (isObject(root)) {
    const value = replaceChild(Object.hasOwn(root, key) ? root[key] : undefined, rest, replace)
    if (value !== undefined) return { ...root, [key]: value }
    return Object.fromEntries(Object.entries(root).filter(([name]) => name !== key))
  }
  if (!Array.isArray(root)) return root
  const index = Number(key)
  const value = replaceChild(root[index], rest, replace)
  return value === undefined ? root.toSpliced(index, 1) : root.with(index, value)
}

function replaceChild(
  child: JsonValue | undefined,
  keys: readonly string[],
  replace: (value: JsonValue | undefined) => JsonValue | undefined,
): JsonValue | undefined {
  return keys.length === 0 || child === undefined ? replace(child) : replaceAt(child, keys, replace)
}

/** Called for each value that was set: its keys below the target, and its keys below the update. */
export type OnSet = (targetKeys: readonly string[], updateKeys: readonly string[]) => void

/**
 * Merges an update as the Overlay Specification says: objects member by member, arrays by appending, other values by
 * replacing.
 */
export function mergeUpdate(target: JsonValue | undefined, update: JsonValue, onSet: OnSet, targetKeys: readonly string[] = [], updateKeys: readonly string[] = []): JsonValue {
  if (Array.isArray(target)) {
    const added: readonly JsonValue[] = Array.isArray(update) ? update : [update]
    for (const index of added.keys()) {
      onSet([...targetKeys, String(target.length + index)], Array.isArray(update) ? [...updateKeys, String(index)] : updateKeys)
    }
    return [...target, ...added]
  }
  if (!isObject(target) || !isObject(update)) {
    onSet(targetKeys, updateKeys)
    return update
  }
  let result: JsonObject = target
  for (const [key, value] of Object.entries(update)) {
    if (value === undefined) continue
    const existing = Object.hasOwn(target, key) ? target[key] : undefined
    result = { ...result, [key]: mergeUpdate(existing, value, onSet, [...targetKeys, key], [...updateKeys, key]) }
  }
  return result
}
