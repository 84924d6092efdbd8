import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'

/** Gives the new value at a place; `undefined` removes it. */
export type Replace = (value: JsonValue, keys: readonly string[]) => JsonValue | undefined

interface Target {
  isMatch: boolean
  readonly children: Map<string, Target>
}

/**
 * Replaces the values at several places, each container being copied once; values beside the places stay shared. Where
 * one place is inside another, the outer one is replaced first.
 *
 * @param own objects that nothing else holds, which are changed themselves; the copies made are added to them
 */
export function replaceAll(
  root: JsonValue,
  places: readonly (readonly string[])[],
  replace: Replace,
  own = new WeakSet<object>(),
): JsonValue | undefined {
  return rebuild(root, [], targetTree(places), { replace, own })
}

interface Rebuilding {
  readonly replace: Replace
  readonly own: WeakSet<object>
}

function targetTree(places: readonly (readonly string[])[]): Target {
  const root: Target = { isMatch: false, children: new Map() }
  for (const keys of places) {
    let target = root
    for (const key of keys) {
      let child = target.children.get(key)
      if (child === undefined) target.children.set(key, (child = { isMatch: false, children: new Map() }))
      target = child
    }
    target.isMatch = true
  }
  return root
}

function rebuild(value: JsonValue, keys: readonly string[], target: Target, how: Rebuilding): JsonValue | undefined {
  const replaced = target.isMatch ? how.replace(value, keys) : value
  if (target.children.size === 0 || typeof replaced !== 'object' || replaced === null) return replaced
  return isObject(replaced) ? rebuildObject(replaced, keys, target, how) : rebuildArray(replaced, keys, target, how)
}

function rebuildObject(value: JsonObject, keys: readonly string[], target: Target, how: Rebuilding): JsonValue {
  const result: Record<string, JsonValue | undefined> = how.own.has(value) ? value : { ...value }
  how.own.add(result)
  for (const [key, child] of target.children) {
    const member = Object.hasOwn(value, key) ? value[key] : undefined
    if (member === undefined) continue
    const replaced = rebuild(member, [...keys, key], child, how)
    if (replaced === undefined) delete result[key]
    else result[key] = replaced
  }
  return result
}

function rebuildArray(
  values: readonly JsonValue[],
  keys: readonly string[],
  target: Target,
  how: Rebuilding,
): JsonValue {
  const result = [...values]
  // From the end, so that a removal does not shift the places that are still to come.
  for (let index = values.length - 1; index >= 0; index--) {
    const child = target.children.get(String(index))
    const element = values[index]
    if (child === undefined || element === undefined) continue
    const replaced = rebuild(element, [...keys, String(index)], child, how)
    if (replaced === undefined) result.splice(index, 1)
    else result[index] = replaced
  }
  return result
}
