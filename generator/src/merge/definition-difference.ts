import { follow } from '../lib/follow.ts'
import { isList, isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { namesMembers } from '../load/document-walk.ts'
import { isReadExtension } from '../specification/extensions.ts'
import { firstDifference } from './deep-equal.ts'
import { parameterKey } from './push-down.ts'
import { isVersion30, upgradeValue } from './upgrade-schemas.ts'

/** A definition and the document around it. */
export interface Side {
  readonly value: JsonValue
  readonly root: JsonObject
}

/** Members that describe without changing the API. */
const texts: ReadonlySet<string> = new Set(['title', 'summary', 'description', 'externalDocs', 'example', 'examples'])

/** Lists whose order says nothing. */
const sets: ReadonlySet<string> = new Set(['required', 'type', 'enum'])

/** Values of the API: they count as they are. */
const data: ReadonlySet<string> = new Set(['default', 'const'])

/**
 * Where two definitions first say something different, as a pointer relative to them; undefined when they mean the same. The
 * order of members, parameters, required names and listed values does not count, nor does the spelling of OpenAPI 3.0. A
 * reference means what it names.
 *
 * @param key what the definitions are under; empty for a name
 * @param facts whether texts, examples and extensions that nothing reads are passed over
 */
export function definitionDifference(one: Side, other: Side, key: string, facts: boolean): string | undefined {
  return new Comparison(one.root, other.root, facts).values(modern(one), modern(other), '#', key, false)
}

function modern({ value, root }: Side): JsonValue {
  return isObject(value) ? upgradeValue(value, isVersion30(root)) : value
}

class Comparison {
  readonly #roots: readonly [JsonObject, JsonObject]
  readonly #facts: boolean

  constructor(one: JsonObject, other: JsonObject, facts: boolean) {
    this.#roots = [one, other]
    this.#facts = facts
  }

  values(
    one: JsonValue | undefined,
    other: JsonValue | undefined,
    pointer: string,
    key: string,
    isMap: boolean,
  ): string | undefined {
    if (one === other || (this.#facts && isText(key))) return undefined
    if (sets.has(key) && isSame(setOf(one), setOf(other))) return undefined
    if (key.startsWith('x-') || data.has(key)) return firstDifference(one, other, pointer)
    if (isList(one) && isList(other)) return this.#lists(one, other, pointer, key)
    if (!isObject(one) || !isObject(other)) return pointer
    return this.#objects(...this.#withoutReference(one, other), pointer, isMap)
  }

  /** Puts the target in place of a reference, if only one of them is one. */
  #withoutReference(one: JsonObject, other: JsonObject): readonly [JsonObject, JsonObject] {
    const [root, otherRoot] = this.#roots
    if (isReference(one) && other['$ref'] === undefined) return [targetOf(one, root), other]
    if (isReference(other) && one['$ref'] === undefined) return [one, targetOf(other, otherRoot)]
    return [one, other]
  }

  #objects(one: JsonObject, other: JsonObject, pointer: string, isMap: boolean): string | undefined {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [mine, theirs] = [memberOf(one, key), memberOf(other, key)]
      const holdsNames = !isMap && namesMembers(key) && isObject(mine)
      const difference = this.values(mine, theirs, appendPointer(pointer, key), isMap ? '' : key, holdsNames)
      if (difference !== undefined) return difference
    }
    return undefined
  }

  #lists(one: readonly JsonValue[], other: readonly JsonValue[], pointer: string, key: string): string | undefined {
    if (one.length !== other.length) return pointer
    const [root, otherRoot] = this.#roots
    const partners =
      key === 'parameters'
        ? new Map(other.map((parameter) => [parameterKey(parameter, otherRoot), parameter]))
        : undefined
    for (const [index, item] of one.entries()) {
      const partner = partners?.get(parameterKey(item, root)) ?? other[index]
      const difference = this.values(item, partner, appendPointer(pointer, String(index)), '', false)
      if (difference !== undefined) return difference
    }
    return undefined
  }
}

function isText(key: string): boolean {
  return texts.has(key) || (key.startsWith('x-') && !isReadExtension(key))
}

/** A reference that says no more than what it names. */
function isReference(value: JsonObject): boolean {
  return typeof value['$ref'] === 'string' && Object.keys(value).length === 1
}

function targetOf(reference: JsonObject, root: JsonObject): JsonObject {
  const { value } = follow(reference, root)
  return isObject(value) ? upgradeValue(value, isVersion30(root)) : reference
}

function memberOf(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** One type is a list of one. */
function setOf(value: JsonValue | undefined): ReadonlySet<string> {
  const list = isList(value) ? value : value === undefined ? [] : [value]
  return new Set(list.map((item) => JSON.stringify(item)))
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && one.isSubsetOf(other)
}
