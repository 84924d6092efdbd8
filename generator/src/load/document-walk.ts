import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { mapMembers } from '../specification/map-members.ts'

/** Whether the members of an object under this key have names that the author chose: a property called `example` is not an example. */
export function namesMembers(key: string): boolean {
  return mapMembers.has(key)
}

/** Members whose contents are data of the API, not part of the description. */
const data = new Set(['example', 'default', 'const', 'enum', 'value', 'dataValue'])

/** Where a walk is; a pointer is only built when somebody asks for it. */
export interface WalkPath {
  readonly parent: WalkPath | undefined
  readonly key: string
}

/** True inside a vendor extension, whose contents may mean anything. */
export function isInExtension(path: WalkPath | undefined): boolean {
  for (let at = path; at !== undefined; at = at.parent) {
    if (at.key.startsWith('x-') && (!holdsNames(at.parent) || isExtensible(at.parent))) return true
  }
  return false
}

/** True for a member whose name the author of the document chose, such as a property. */
export function isNamedByAuthor({ parent }: WalkPath): boolean {
  return holdsNames(parent)
}

/** A member of a map may be called like a map. */
function holdsNames(path: WalkPath | undefined): boolean {
  return path !== undefined && mapMembers.has(path.key) && !holdsNames(path.parent)
}

/** Unlike other maps, paths and the responses of an operation have members besides those that the author named. */
function isExtensible(path: WalkPath | undefined): boolean {
  return path?.key === 'paths' || (path?.key === 'responses' && path.parent?.key !== 'components')
}

/** Also takes whether the object is a reference in place of a map. */
type Change = (object: JsonObject, path: WalkPath | undefined, isMap: boolean) => JsonValue

export function walkPointer(path: WalkPath | undefined): string {
  return path === undefined ? '#' : appendPointer(walkPointer(path.parent), path.key)
}

/**
 * Rewrites the objects of an OpenAPI document bottom-up, leaving example data, defaults and enums alone. Containers in
 * which nothing changes are returned as they are, so that unchanged parts stay shared.
 */
export function mapObjects(
  value: JsonObject,
  change: (object: JsonObject, path: WalkPath | undefined, isMap: boolean) => JsonObject,
): JsonObject
export function mapObjects(value: JsonValue, change: Change): JsonValue
export function mapObjects(value: JsonValue, change: Change): JsonValue {
  return mapAt(value, change, undefined, false)
}

function mapAt(value: JsonValue, change: Change, path: WalkPath | undefined, isMap: boolean): JsonValue {
  if (typeof value !== 'object' || value === null) return value
  if (!isObject(value)) return mapArray(value, change, path)
  let changed: Map<string, JsonValue> | undefined
  const keys = Object.keys(value)
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? ''
    const child = value[key]
    if (typeof child !== 'object' || child === null || (!isMap && isData(key, child))) continue
    const mapped = mapAt(child, change, { parent: path, key }, !isMap && mapMembers.has(key) && isObject(child))
    if (mapped !== child) (changed ??= new Map()).set(key, mapped)
  }
  const result = changed === undefined ? value : replaceMembers(value, changed)
  return isMap && !isReferencedMap(value, path) ? result : change(result, path, isMap)
}

/**
 * OpenAPI allows no reference in place of a map, or of the list of parameters, yet people write it to split the document.
 * A scope has a text, so its name may be any.
 */
function isReferencedMap(value: JsonObject, path: WalkPath | undefined): boolean {
  return typeof value['$ref'] === 'string' && Object.keys(value).length === 1 && path?.key !== 'scopes'
}

/** A copy with some members replaced in place. */
export function replaceMembers(value: JsonObject, changed: ReadonlyMap<string, JsonValue>): JsonObject {
  const result: Record<string, JsonValue | undefined> = { ...value }
  for (const [key, member] of changed) if (Object.hasOwn(value, key)) result[key] = member
  return result
}

function mapArray(values: readonly JsonValue[], change: Change, path: WalkPath | undefined): JsonValue {
  let result: JsonValue[] | undefined
  for (let index = 0; index < values.length; index++) {
    const child = values[index]
    if (typeof child !== 'object' || child === null) continue
    const mapped = mapAt(child, change, { parent: path, key: String(index) }, false)
    if (mapped !== child) (result ??= [...values])[index] = mapped
  }
  return result ?? values
}

/** `examples` is a list of data in a schema and a map of Example Objects elsewhere. */
function isData(key: string, child: JsonValue): boolean {
  return data.has(key) || (key === 'examples' && Array.isArray(child))
}
