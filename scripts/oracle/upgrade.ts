import { upgradeFromThreeToThreeOne } from '@scalar/openapi-upgrader/3.0-to-3.1'
import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'

/** Marks what `nullable: true` was said of: where it admits null depends on the reading. */
export const nullableMark = 'x-oracle-nullable'

/** A document with its schemas as OpenAPI 3.1 writes them, converted by others than the generator. */
export function upgrade(document: JsonObject): JsonObject {
  const is30 = String(document['openapi']).startsWith('3.0')
  const prepared = mapObjects(document, (object) => mark(is30 ? asIn30(object) : object))
  const upgraded: unknown = is30 ? upgradeFromThreeToThreeOne(prepared) : prepared
  return isObject(upgraded) ? upgraded : document
}

/** Nothing counts beside `$ref`; and bytes are text wherever they are in JSON, which the upgrade takes the type from. */
function asIn30(object: JsonObject): JsonObject {
  if (typeof object['$ref'] === 'string')
    return Object.fromEntries(
      Object.entries(object).filter(([key]) => ['$ref', 'nullable', 'readOnly', 'writeOnly'].includes(key)),
    )
  if (object['type'] !== 'string' || !['binary', 'byte', 'base64'].includes(String(object['format']))) return object
  const { format: _format, ...rest } = object
  return rest
}

function mark(object: JsonObject): JsonObject {
  return object['nullable'] === true ? { ...object, [nullableMark]: true } : object
}

function mapObjects(value: JsonValue, change: (object: JsonObject) => JsonObject): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => mapObjects(item, change))
  if (!isObject(value)) return value
  const members = Object.entries(change(value)).map(([key, member]): [string, JsonValue] => [
    key,
    mapObjects(member ?? null, change),
  ])
  return Object.fromEntries(members)
}
