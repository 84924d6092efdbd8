import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { lookUp } from '../look-up.ts'

export const methods: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch'])
const forms = new Set(['multipart/form-data', 'application/x-www-form-urlencoded'])

/**
 * Bodies and form fields of Swagger 2.0 as every operation says them itself, since OpenAPI 3 has no parameters of that kind:
 * those of `#/parameters` and of path items are copied to the operations, with the media type that their kind demands.
 *
 * @param resolve The value that a reference of the document leads to.
 */
export function ownBodies(
  document: JsonObject,
  resolve: (value: JsonValue | undefined) => JsonValue | undefined,
): JsonObject {
  const { paths, parameters } = document
  if (!isObject(paths)) return document
  const isBody = (value: JsonValue | undefined): value is JsonObject => {
    const target = resolve(value)
    return isObject(target) && (target['in'] === 'body' || target['in'] === 'formData')
  }
  const bodiesOf = (list: JsonValue | undefined) =>
    listOf(list).filter(isBody).map(resolve).filter(isObject).map(withFormat)
  const othersOf = (list: JsonValue | undefined) =>
    listOf(list)
      .filter((value) => !isBody(value))
      .map(withStyle)
  const ownItem = (item: JsonObject): JsonObject => {
    const shared = bodiesOf(item['parameters'])
    const entries = Object.entries(item).map(([key, value]): [string, JsonValue | undefined] => {
      if (key === 'parameters') return [key, othersOf(value)]
      if (!methods.has(key) || !isObject(value)) return [key, value]
      const bodies = merged(shared, bodiesOf(value['parameters']))
      if (bodies.length === 0 && value['parameters'] === undefined) return [key, value]
      return [
        key,
        { ...value, ...consumes(document, value, bodies), parameters: [...othersOf(value['parameters']), ...bodies] },
      ]
    })
    return Object.fromEntries(entries)
  }
  const rest = isObject(parameters)
    ? {
        parameters: Object.fromEntries(
          Object.entries(parameters)
            .filter(([, value]) => !isBody(value))
            .map(([key, value]) => [key, value === undefined ? value : withStyle(value)]),
        ),
      }
    : {}
  const own = Object.entries(paths).map(([path, item]) => [path, isObject(item) ? ownItem(item) : item])
  return { ...document, ...rest, paths: Object.fromEntries(own) }
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
  const withBody = (operation: JsonObject): JsonObject =>
    changeMembers(operation, (body, key) =>
      key === 'requestBody' && isObject(body) && hasRequiredField(body) ? { ...body, required: true } : body,
    )
  const inItem = (item: JsonObject): JsonObject =>
    changeMembers(item, (operation, key) => (methods.has(key) && isObject(operation) ? withBody(operation) : operation))
  return changeMembers(document, (paths, key) =>
    key === 'paths' && isObject(paths) ? changeMembers(paths, (item) => (isObject(item) ? inItem(item) : item)) : paths,
  )
}

function hasRequiredField({ content }: JsonObject): boolean {
  return Object.entries(isObject(content) ? content : {}).some(([type, media]) => {
    const schema = isObject(media) ? media['schema'] : undefined
    return forms.has(type) && isObject(schema) && listOf(schema['required']).length > 0
  })
}

/** A copy with other members. */
export function changeMembers(
  object: JsonObject,
  change: (member: JsonValue | undefined, key: string) => JsonValue | undefined,
): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, member]) => [key, change(member, key)]))
}
