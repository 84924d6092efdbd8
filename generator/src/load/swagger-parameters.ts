import { mapItemOperations, operationPointer } from '../specification/http-methods.ts'
import { isObject, type JsonObject, type JsonValue, mapMember, mapMembers, mapObjectMembers } from '../lib/json.ts'
import { lookUp } from '../lib/look-up.ts'
import { resolve } from '../lib/follow.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import type { Say } from './swagger-say.ts'

/** Media types of forms. */
export const forms: ReadonlySet<string> = new Set(['multipart/form-data', 'application/x-www-form-urlencoded'])

/**
 * Bodies and form fields of Swagger 2.0 as every operation says them itself, since OpenAPI 3 has no parameters of that kind:
 * those of `#/parameters` and of path items are copied to the operations, with the media type that their kind demands.
 */
export function ownBodies(document: JsonObject, say: Say): JsonObject {
  const isBody = (value: JsonValue | undefined): value is JsonObject => {
    const target = resolve(value, document)
    return target?.['in'] === 'body' || target?.['in'] === 'formData'
  }
  const bodiesOf = (list: JsonValue | undefined) =>
    listOf(list)
      .filter(isBody)
      .map((value) => withFormat(resolve(value, document) ?? {}))
  const othersOf = (list: JsonValue | undefined) =>
    listOf(list)
      .filter((value) => !isBody(value))
      .map(withStyle)
  const ownItem = (item: JsonObject, path: string): JsonObject => {
    const shared = bodiesOf(item['parameters'])
    const own = mapItemOperations(item, (operation, method) => {
      const pointer = operationPointer(appendPointer('#/paths', path), method)
      const bodies = oneBody(merged(shared, bodiesOf(operation['parameters'])), pointer, say)
      if (bodies.length === 0 && operation['parameters'] === undefined) return operation
      const parameters = [...othersOf(operation['parameters']), ...bodies]
      return { ...operation, ...consumes(document, operation, bodies), parameters }
    })
    return mapMembers(own, (member, key) => (key === 'parameters' ? othersOf(member) : member))
  }
  const own = mapMember(document, 'parameters', (shared) =>
    mapMembers(shared, (value) => (value === undefined || isBody(value) ? undefined : withStyle(value))),
  )
  return mapMember(own, 'paths', (paths) => mapObjectMembers(paths, ownItem))
}

export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

/** An operation has one body, and its own fields go before those of the path item. */
function merged(shared: readonly JsonObject[], own: readonly JsonObject[]): readonly JsonObject[] {
  const isOwn = (parameter: JsonObject) =>
    own.some((each) => each['in'] === parameter['in'] && (each['in'] === 'body' || each['name'] === parameter['name']))
  return [...shared.filter((parameter) => !isOwn(parameter)), ...own]
}

/** A request has one body: the first, or the fields of a form. */
function oneBody(bodies: readonly JsonObject[], pointer: string, say: Say): readonly JsonObject[] {
  const fields = bodies.filter((each) => each['in'] === 'formData')
  const [first, ...others] = bodies.filter((each) => each['in'] === 'body')
  const dropped = first === undefined || fields.length === 0 ? others : [first, ...others]
  for (const { name } of dropped)
    say(pointer, `The operation has another body than "${String(name)}", which is left out`)
  return bodies.filter((each) => !dropped.includes(each))
}

/** Files need a multipart body; other fields are URL-encoded where nothing else is said. */
function consumes(document: JsonObject, operation: JsonObject, bodies: readonly JsonObject[]): JsonObject {
  const fields = bodies.filter((each) => each['in'] === 'formData')
  if (fields.length === 0) return {}
  if (fields.some(isFile)) return { consumes: ['multipart/form-data'] }
  const given = listOf(operation['consumes'] ?? document['consumes'])
    .map((type) => String(type).replace(/;.*/s, '').trim().toLowerCase())
    .filter((type) => forms.has(type))
  return { consumes: given.length > 0 ? given : ['application/x-www-form-urlencoded'] }
}

function isFile({ type, items }: JsonObject): boolean {
  return type === 'file' || (isObject(items) && isFile(items))
}

/** The default of `collectionFormat`, which the converter takes into account for other parameters only. */
function withFormat(field: JsonObject): JsonObject {
  if (field['in'] !== 'formData' || field['type'] !== 'array' || isFile(field)) return field
  const { collectionFormat = 'csv' } = field
  // A part of a multipart body has no style in OpenAPI 3.0.
  return styled({ ...field, collectionFormat, ...(collectionFormat === 'csv' && { 'x-sdk-style': 'form' }) })
}

const delimited: Readonly<Record<string, string>> = {
  ssv: 'spaceDelimited',
  pipes: 'pipeDelimited',
  tsv: 'tabDelimited',
}

/** Formats that OpenAPI 3 cannot say. */
function withStyle(parameter: JsonValue): JsonValue {
  return isObject(parameter) ? styled(parameter) : parameter
}

function styled({ 'x-ms-skip-url-encoding': isEncoded, ...given }: JsonObject): JsonObject {
  const parameter = isEncoded === true && given['in'] === 'query' ? { ...given, allowReserved: true } : given
  if (parameter['type'] !== 'array') return parameter
  const style = lookUp(delimited, String(parameter['collectionFormat']))
  const isPossible = parameter['in'] === 'query' && style !== 'tabDelimited'
  return style === undefined || isPossible ? parameter : { ...parameter, 'x-sdk-style': style }
}
