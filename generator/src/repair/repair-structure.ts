import { isObject, type JsonObject, type JsonValue, mapMembers } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { lookUp } from '../lib/look-up.ts'
import { type WalkPath, walkPointer } from '../load/document-walk.ts'
import { coerce } from './coerce.ts'
import { repairContentType, splitMediaTypes } from './media-types.ts'
import { noteMisspelt } from './misspelt-extension.ts'
import { type RepairLog } from './repair-log.ts'
import { repairLocation } from './repair-location.ts'
import { repairPathParameter } from './path-parameter.ts'
import { trimPaths } from './path-keys.ts'
import { repairSchema } from './repair-schema.ts'
import { splitStatuses } from './statuses.ts'
import { moveFixedMethods } from './fixed-methods.ts'
import { fits, nameOfForm } from './fitting-form.ts'
import type { Form, Member, ObjectKind } from '../specification/forms.ts'
import { objectExtensions } from '../specification/extensions.ts'
import { mainMembers, neededMembers, objects } from '../specification/objects.ts'

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
    return this.#object(value, 'document', undefined)
  }

  /** Undefined for a value that says nothing in its place. */
  readonly #value = (value: JsonValue, form: Form, path: WalkPath): JsonValue | undefined => {
    if (typeof form === 'object') return this.#compound(value, form, path)
    switch (form) {
      case 'any':
      case 'types':
        return value
      case 'text':
      case 'flag':
      case 'number':
      case 'reference':
        return coerce(value, form, () => walkPointer(path), this.#log)
      case 'location':
        return repairLocation(value, () => walkPointer(path), this.#log)
      case 'schema':
      case 'items':
        return repairSchema(value, path, this.#log, this.#value)
      case 'responses':
        return this.#map(this.#statuses(value, path), 'response', path)
      case 'callback':
        return isReference(value) ? value : this.#map(value, 'path item', path)
      default:
        return this.#ofKind(value, form, path)
    }
  }

  #compound(value: JsonValue, form: Exclude<Form, string>, path: WalkPath): JsonValue | undefined {
    if ('list' in form) return this.#list(value, form.list, path)
    if ('map' in form) return this.#map(value, form.map, path)
    if ('members' in form && isObject(value)) return this.#members(value, (key) => lookUp(form.members, key), path)
    const fitting = 'either' in form ? form.either.find((each) => fits(value, each)) : undefined
    if (fitting !== undefined) return this.#value(value, fitting, path)
    return fits(value, form) ? value : this.#log.drop(walkPointer(path), value, nameOfForm(form))
  }

  /** A member that is null is absent. A key of a map is a statement by itself: `404:`, `application/json:`, `apiKey:`. */
  readonly #entry = (value: JsonValue, form: Form, path: WalkPath): JsonValue | undefined => {
    if (value !== null || mayBeNull(form)) return this.#value(value, form, path)
    const empty = emptyOf(form)
    this.#log.say(
      walkPointer(path),
      empty === undefined
        ? 'There is no value here, so the key is left out'
        : `There is no value here; it is read as ${JSON.stringify(empty)}`,
    )
    return empty
  }

  #element(value: JsonValue, form: Form, path: WalkPath): JsonValue | undefined {
    if (value !== null || mayBeNull(form)) return this.#value(value, form, path)
    this.#log.say(walkPointer(path), 'There is no value here, so the element is left out')
    return undefined
  }

  #ofKind(value: JsonValue, kind: ObjectKind, path: WalkPath): JsonValue | undefined {
    const main = lookUp(mainMembers, kind)
    if (typeof value === 'string' && main !== undefined) {
      this.#log.say(walkPointer(path), `A text stands where an object belongs; it is read as its \`${main}\``)
      return { [main]: value }
    }
    if (!isObject(value)) return this.#log.drop(walkPointer(path), value, 'an object')
    const object = this.#object(value, kind, path)
    if (isReference(object)) return object
    const missing = lookUp(neededMembers, kind)?.find((key) => object[key] === undefined)
    if (missing === undefined) return lookUp(repairs, kind)?.(object, () => walkPointer(path), this.#log) ?? object
    this.#log.say(walkPointer(path), `The object has no \`${missing}\`, so it is left out`)
    return undefined
  }

  #object(value: JsonObject, kind: ObjectKind, path: WalkPath | undefined): JsonObject {
    const members: Readonly<Record<string, Member>> = objects[kind]
    const extensions = objectExtensions[kind] ?? {}
    return this.#members(value, (key) => lookUp(members, key)?.[0] ?? lookUp(extensions, key), path)
  }

  #map(value: JsonValue, form: Form, path: WalkPath): JsonValue | undefined {
    if (!isObject(value)) return this.#log.drop(walkPointer(path), value, 'an object')
    // A map may be extended, and the contents of an extension are not checked; properties may have such names too.
    const isExtended = form !== 'text' && form !== 'schema'
    return this.#members(
      this.#keys(value, form, path),
      (key) => (isExtended && key.startsWith('x-') ? undefined : form),
      path,
      this.#entry,
    )
  }

  /** A map under keys that can be sent; the keys of components are names. */
  #keys(value: JsonObject, form: Form, path: WalkPath): JsonObject {
    if (path.parent?.key === 'components' && path.parent.parent === undefined) return value
    if (form === 'media type') return splitMediaTypes(value, walkPointer(path), this.#log)
    return form === 'path item' ? trimPaths(value, walkPointer(path), this.#log) : value
  }

  #members(
    value: JsonObject,
    formOf: (key: string) => Form | undefined,
    path: WalkPath | undefined,
    repair = this.#value,
  ): JsonObject {
    return mapMembers(value, (member, key) => {
      const form = formOf(key)
      if (form === undefined && path !== undefined) noteMisspelt(key, () => walkPointer(path), this.#log)
      if (member === undefined || form === undefined) return member
      return (form === 'operation' ? this.#entry : repair)(member, form, { parent: path, key })
    })
  }

  #list(value: JsonValue, form: Form, path: WalkPath): JsonValue | undefined {
    if (!Array.isArray(value)) return this.#single(value, form, path)
    const elements: readonly JsonValue[] = value
    const repaired = elements.map((element, index) =>
      this.#element(element, form, { parent: path, key: String(index) }),
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
  #single(value: JsonValue, form: Form, path: WalkPath): JsonValue | undefined {
    const isElement = form === 'text' ? typeof value === 'string' : form !== 'any' && isObject(value)
    if (!isElement) return this.#log.drop(walkPointer(path), value, 'a list')
    const pointer = walkPointer(path)
    const element = this.#value(value, form, path)
    if (element === undefined) return undefined
    this.#log.say(pointer, 'One element stands where a list of them belongs')
    this.#log.moved(appendPointer(pointer, '0'), pointer)
    return [element]
  }

  #statuses(value: JsonValue, path: WalkPath): JsonValue {
    return isObject(value) ? splitStatuses(value, walkPointer(path), this.#log) : value
  }
}

/** Repairs of objects that the forms of their members do not express. */
const repairs = { parameter: repairPathParameter, encoding: repairContentType, 'path item': moveFixedMethods }

function isReference(value: JsonValue): boolean {
  return isObject(value) && typeof value['$ref'] === 'string'
}
/** Meaning of a key without a value: undefined for a value that needs more, such as a method for which nothing is described. */
function emptyOf(form: Form): JsonValue | undefined {
  if (typeof form === 'object') return 'list' in form ? [] : {}
  const isObjectKind = Object.hasOwn(objects, form) && form !== 'operation'
  return isObjectKind && !Object.hasOwn(neededMembers, form) ? {} : undefined
}

function mayBeNull(form: Form): boolean {
  return form === 'any' || form === 'schema'
}
