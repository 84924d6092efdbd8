import { mapItemOperations, mapOperations } from '../specification/http-methods.ts'
import {
  isObject,
  type JsonObject,
  type JsonValue,
  mapMember,
  mapMembers,
  mapObjectMembers,
  objectAt,
} from '../json.ts'
import { lookUp } from '../look-up.ts'
import { resolve } from '../follow.ts'

const forms = new Set(['multipart/form-data', 'application/x-www-form-urlencoded'])

/**
 * Bodies and form fields of Swagger 2.0 as every operation says them itself, since OpenAPI 3 has no parameters of that kind:
 * those of `#/parameters` and of path items are copied to the operations, with the media type that their kind demands.
 */
export function ownBodies(document: JsonObject): JsonObject {
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
  const ownItem = (item: JsonObject): JsonObject => {
    const shared = bodiesOf(item['parameters'])
    const own = mapItemOperations(item, (operation) => {
      const bodies = merged(shared, bodiesOf(operation['parameters']))
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

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

/** An operation has one body, and its own fields go before those of the path item. */
function merged(shared: readonly JsonObject[], own: readonly JsonObject[]): readonly JsonObject[] {
  const isOwn = (parameter: JsonObject) =>
    own.some((each) => each['in'] === parameter['in'] && (each['in'] === 'body' || each['name'] === parameter['name']))
  return [...shared.filter((parameter) => !isOwn(parameter)), ...own]
}

/** Files need a multipart body; other fields are URL-encoded where nothing else is said. */
function consumes(document: JsonObject, operation: JsonObject, bodies: readonly JsonObject[]): JsonObject {
  const fields = bodies.filter((each) => each['in'] === 'formData')
  if (fields.length === 0) return {}
  if (fields.some(({ type }) => type === 'file')) return { consumes: ['multipart/form-data'] }
  const given = listOf(operation['consumes'] ?? document['consumes']).filter((type) => forms.has(String(type)))
  return { consumes: given.length > 0 ? given : ['application/x-www-form-urlencoded'] }
}

/** The default of `collectionFormat`, which the converter takes into account for other parameters only. */
function withFormat(field: JsonObject): JsonObject {
  if (field['in'] !== 'formData' || field['type'] !== 'array') return field
  const { collectionFormat = 'csv' } = field
  return styled({ ...field, collectionFormat })
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

function styled(parameter: JsonObject): JsonObject {
  if (parameter['type'] !== 'array') return parameter
  const style = lookUp(delimited, String(parameter['collectionFormat']))
  const isPossible = parameter['in'] === 'query' && style !== 'tabDelimited'
  return style === undefined || isPossible ? parameter : { ...parameter, 'x-sdk-style': style }
}

/** The converted document, in which required fields make their bodies required. */
export function requireBodies(document: JsonObject): JsonObject {
  return mapOperations(document, (operation) =>
    mapMember(operation, 'requestBody', (body) => (hasRequiredField(body) ? { ...body, required: true } : body)),
  )
}

function hasRequiredField(body: JsonObject): boolean {
  return Object.entries(objectAt(body, 'content')).some(([type, media]) => {
    const schema = isObject(media) ? media['schema'] : undefined
    return forms.has(type) && isObject(schema) && listOf(schema['required']).length > 0
  })
}
