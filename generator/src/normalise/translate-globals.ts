import { addMissing, isObject, type JsonObject, type JsonValue } from '../lib/json.ts'

/** Headers that other vendors' extensions send with every call become `x-sdk-globals`. */
export function translateGlobals(document: JsonObject): JsonObject {
  const globals = [...fromSpeakeasy(document['x-speakeasy-globals']), ...fromFern(document['x-fern-global-headers'])]
  return globals.length === 0 ? document : addMissing(document, { 'x-sdk-globals': globals })
}

/** `{ parameters: [{ name, in, schema }] }`; only headers can be said. */
function fromSpeakeasy(value: JsonValue | undefined): readonly JsonObject[] {
  const parameters = isObject(value) ? value['parameters'] : undefined
  return objectsIn(parameters).filter(
    (parameter) => parameter['in'] === 'header' && typeof parameter['name'] === 'string',
  )
}

/** `[{ header: X-Version, name: version, docs }]` */
function fromFern(value: JsonValue | undefined): readonly JsonObject[] {
  return objectsIn(value).flatMap(({ header, name, docs }) =>
    typeof header === 'string'
      ? [
          {
            name: header,
            in: 'header',
            ...(typeof name === 'string' ? { 'x-sdk-name': name } : {}),
            ...(typeof docs === 'string' ? { description: docs } : {}),
          },
        ]
      : [],
  )
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
