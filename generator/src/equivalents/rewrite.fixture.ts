import {
  isList,
  isObject,
  type JsonObject,
  type JsonValue,
  mapMember,
  mapMembers,
  mapObjectMembers,
} from '../lib/json.ts'
import { formAt, isObjectKind } from '../specification/form-at.ts'
import type { Form, ObjectKind } from '../specification/forms.ts'

export type Kind = ObjectKind | 'schema'

/** Gets an object whose parts are rewritten already, its kind, and the keys that lead to it. */
export type Edit = (object: JsonObject, kind: Kind, keys: readonly string[]) => JsonValue

/** Rewrites the objects of a document bottom-up, by what OpenAPI calls them. Extensions and data stay. */
export function rewrite(document: JsonObject, edit: Edit): JsonObject {
  const rewritten = rewriteAt(document, 'document', edit, [])
  return isObject(rewritten) ? rewritten : document
}

function rewriteAt(value: JsonValue, form: Form | undefined, edit: Edit, keys: readonly string[]): JsonValue {
  if (form === undefined) return value
  const inner = (member: JsonValue, key: string) =>
    rewriteAt(member, formAt({ parent: undefined, key }, form), edit, [...keys, key])
  if (isList(value)) return value.map((item, index) => inner(item, String(index)))
  if (!isObject(value)) return value
  const rewritten = mapMembers(value, (member, key) =>
    member === undefined || key.startsWith('x-') ? member : inner(member, key),
  )
  const kind = form === 'items' ? 'schema' : form
  return kind === 'schema' || isObjectKind(kind) ? edit(rewritten, kind, keys) : rewritten
}

/** Rewrites the path items of a document. */
export function eachItem(document: JsonObject, edit: (item: JsonObject, path: string) => JsonObject): JsonObject {
  return mapMember(document, 'paths', (paths) => mapObjectMembers(paths, edit))
}

/** Rewrites the operations of a path item. */
export function eachOperation(item: JsonObject, edit: (operation: JsonObject) => JsonObject): JsonObject {
  return mapObjectMembers(item, (member, key) => (methods.has(key) ? edit(member) : member))
}

/** Adds members to a section of the components. */
export function withComponents(document: JsonObject, section: string, members: JsonObject): JsonObject {
  if (Object.keys(members).length === 0) return document
  const components = isObject(document['components']) ? document['components'] : {}
  const known = isObject(components[section]) ? components[section] : {}
  return { ...document, components: { ...components, [section]: { ...known, ...members } } }
}

export function isModern({ openapi }: JsonObject): boolean {
  return !String(openapi).startsWith('3.0')
}

const methods: ReadonlySet<string> = new Set('get put post delete options head patch trace query'.split(' '))
