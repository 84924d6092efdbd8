import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { appendPointer } from '../json-pointer.ts'
import { lookUp } from '../look-up.ts'
import { type WalkPath, walkPointer } from '../load/document-walk.ts'
import { coerce } from './coerce.ts'
import { type RepairLog } from './repair-log.ts'
import { repairLocation } from './repair-location.ts'
import { repairSchema } from './repair-schema.ts'
import { objects, type ObjectShape, type Shape } from './shapes.ts'
import { splitStatuses } from './statuses.ts'

/**
 * Gives every value of a document the form that OpenAPI asks for: what has one sensible reading is read so, what has none is
 * left out, and both are said. No later stage has to expect a number where an object belongs. Parts without faults stay
 * shared.
 */
export class StructureRepair {
  readonly #log: RepairLog

  constructor(log: RepairLog) {
    this.#log = log
  }

  document(value: JsonObject): JsonObject {
    return this.#object(value, objects.document, undefined) ?? value
  }

  /** Undefined for a value that says nothing in its place. */
  readonly #value = (value: JsonValue, shape: Shape, path: WalkPath): JsonValue | undefined => {
    if (shape === 'any') return value
    if (typeof shape === 'object') {
      return 'list' in shape ? this.#list(value, shape.list, path) : this.#map(value, shape.map, path)
    }
    switch (shape) {
      case 'text':
      case 'flag':
      case 'number':
      case 'reference':
        return coerce(value, shape, () => walkPointer(path), this.#log)
      case 'types':
        return value
      case 'location':
        return repairLocation(value, () => walkPointer(path), this.#log)
      case 'schema':
      case 'schema or flag':
      case 'items':
        return repairSchema(value, path, this.#log, this.#value)
      case 'responses':
        return this.#map(this.#statuses(value, path), 'response', path)
      case 'callback':
        return isReference(value) ? value : this.#map(value, 'pathItem', path)
      default:
        return this.#named(value, objects[shape], path)
    }
  }

  /** A member that is null is absent. A key of a map is a statement by itself: `404:`, `application/json:`, `apiKey:`. */
  readonly #entry = (value: JsonValue, shape: Shape, path: WalkPath): JsonValue | undefined => {
    if (value !== null || mayBeNull(shape)) return this.#value(value, shape, path)
    const empty = emptyOf(shape)
    this.#log.say(
      walkPointer(path),
      empty === undefined
        ? 'There is no value here, so the key is left out'
        : `There is no value here; it is read as ${JSON.stringify(empty)}`,
    )
    return empty
  }

  #element(value: JsonValue, shape: Shape, path: WalkPath): JsonValue | undefined {
    if (value !== null || mayBeNull(shape)) return this.#value(value, shape, path)
    this.#log.say(walkPointer(path), 'There is no value here, so the element is left out')
    return undefined
  }

  #named(value: JsonValue, shape: ObjectShape, path: WalkPath): JsonValue | undefined {
    const short = shape.short
    if (typeof value === 'string' && short !== undefined) {
      this.#log.say(walkPointer(path), `A text stands where an object belongs; it is read as its \`${short}\``)
      return { [short]: value }
    }
    if (!isObject(value)) return this.#log.drop(walkPointer(path), value, 'an object')
    const object = this.#object(value, shape, path)
    if (object === undefined || isReference(object)) return object
    const missing = shape.needs?.find((key) => object[key] === undefined)
    if (missing === undefined) return object
    this.#log.say(walkPointer(path), `The object has no \`${missing}\`, so it is left out`)
    return undefined
  }

  #object(value: JsonObject, { members }: ObjectShape, path: WalkPath | undefined): JsonObject | undefined {
    return this.#members(value, (key) => (Object.hasOwn(members, key) ? members[key] : undefined), path)
  }

  #map(value: JsonValue, shape: Shape, path: WalkPath): JsonValue | undefined {
    if (!isObject(value)) return this.#log.drop(walkPointer(path), value, 'an object')
    // A map may be extended; the contents of an extension are not checked.
    return this.#members(
      value,
      (key) => (key.startsWith('x-') && shape !== 'text' && !isSchemas(shape) ? undefined : shape),
      path,
      this.#entry,
    )
  }

  #members(
    value: JsonObject,
    shapeOf: (key: string) => Shape | undefined,
    path: WalkPath | undefined,
    repair = this.#value,
  ): JsonObject {
    let changed: Map<string, JsonValue | undefined> | undefined
    for (const key of Object.keys(value)) {
      const member = value[key]
      const shape = shapeOf(key)
      if (member === undefined || shape === undefined) continue
      const repaired = (shape === 'operation' ? this.#entry : repair)(member, shape, { parent: path, key })
      if (repaired !== member) (changed ??= new Map()).set(key, repaired)
    }
    if (changed === undefined) return value
    const all = changed
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, member]): [string, JsonValue | undefined][] => {
        const repaired = all.has(key) ? all.get(key) : member
        return repaired === undefined ? [] : [[key, repaired]]
      }),
    )
  }

  #list(value: JsonValue, shape: Shape, path: WalkPath): JsonValue | undefined {
    if (!Array.isArray(value)) return this.#single(value, shape, path)
    const elements: readonly JsonValue[] = value
    const repaired = elements.map((element, index) =>
      this.#element(element, shape, { parent: path, key: String(index) }),
    )
    if (repaired.every((element, index) => element === elements[index])) return value
    const kept: JsonValue[] = []
    for (const [index, element] of repaired.entries()) {
      if (element === undefined) continue
      const pointer = walkPointer(path)
      if (index !== kept.length)
        this.#log.moved(appendPointer(pointer, String(kept.length)), appendPointer(pointer, String(index)))
      kept.push(element)
    }
    return kept
  }

  /** One element where a list of them belongs. */
  #single(value: JsonValue, shape: Shape, path: WalkPath): JsonValue | undefined {
    const isElement = shape === 'text' ? typeof value === 'string' : shape !== 'any' && isObject(value)
    if (!isElement) return this.#log.drop(walkPointer(path), value, 'a list')
    const pointer = walkPointer(path)
    const element = this.#value(value, shape, path)
    if (element === undefined) return undefined
    this.#log.say(pointer, 'One element stands where a list of them belongs')
    this.#log.moved(appendPointer(pointer, '0'), pointer)
    return [element]
  }

  #statuses(value: JsonValue, path: WalkPath): JsonValue {
    return isObject(value) ? splitStatuses(value, walkPointer(path), this.#log) : value
  }
}

function isReference(value: JsonValue): boolean {
  return isObject(value) && typeof value['$ref'] === 'string'
}

/** Meaning of a key without a value: undefined for a value that needs more, such as a method for which nothing is described. */
function emptyOf(shape: Shape): JsonValue | undefined {
  if (typeof shape === 'object') return 'list' in shape ? [] : {}
  const object = lookUp<ObjectShape>(objects, shape)
  return object === undefined || object.needs !== undefined || shape === 'operation' ? undefined : {}
}

function mayBeNull(shape: Shape): boolean {
  return shape === 'any' || isSchemas(shape)
}

/** Properties may have names that begin like extensions. */
function isSchemas(shape: Shape): boolean {
  return shape === 'schema or flag'
}
