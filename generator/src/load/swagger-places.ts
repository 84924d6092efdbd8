import { resolve } from '../lib/follow.ts'
import { isObject, type JsonObject, type JsonValue, mapMember, mapObjectMembers } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { mapItemOperations, operationPointer } from '../specification/http-methods.ts'
import type { Say } from './swagger-say.ts'

const places = ['query', 'header', 'path', 'cookie', 'body', 'formData'] as const

/** The document with parameters whose places and types are those that Swagger 2.0 knows, `in: FormData` and `in: form` among them. */
export function ownPlaces(document: JsonObject, say: Say): JsonObject {
  const change = (parameter: JsonValue, pointer: string): JsonValue =>
    isObject(parameter) ? typed(placed(parameter, pointer, say), document) : parameter
  const inList = (holder: JsonObject, pointer: string): JsonObject => {
    const list = holder['parameters']
    if (!Array.isArray(list)) return holder
    const parameters = list.map((each: JsonValue, index) =>
      change(each, appendPointer(pointer, 'parameters', String(index))),
    )
    return { ...holder, parameters }
  }
  const shared = mapMember(document, 'parameters', (all) =>
    mapObjectMembers(all, (each, name) => change(each, appendPointer('#/parameters', name))),
  )
  return mapMember(shared, 'paths', (paths) =>
    mapObjectMembers(paths, (item, path) => {
      const pointer = appendPointer('#/paths', path)
      const own = mapItemOperations(item, (operation, method) => inList(operation, operationPointer(pointer, method)))
      return inList(own, pointer)
    }),
  )
}

function placed(parameter: JsonObject, pointer: string, say: Say): JsonObject {
  const given = parameter['in']
  if (typeof given !== 'string') return parameter
  const word = given
    .trim()
    .toLowerCase()
    .replace(/^form$/, 'formdata')
  const place = places.find((each) => [each.toLowerCase(), `${each}s`].includes(word))
  if (place === 'path' && parameter['x-ms-skip-url-encoding'] === true)
    say(pointer, '"x-ms-skip-url-encoding" of a path has no effect: its slashes are encoded')
  if (place === undefined || place === given) return parameter
  say(pointer, `"in: ${given}" is read as "in: ${place}"`)
  return { ...parameter, in: place }
}

/**
 * Only a body has a `schema`. The converter keeps the one of another parameter, but reads the format of a list from the parameter,
 * and drops that of a field of a form, whose extensions it keeps.
 */
function typed(parameter: JsonObject, document: JsonObject): JsonObject {
  const { schema, ...rest } = parameter
  if (rest['in'] === 'formData') {
    const isWhole = isObject(schema) || isObject(rest['properties'])
    const { name: _name, in: _in, required: _required, ...own } = rest
    const inner = isObject(schema) ? schema : own
    return isWhole
      ? { ...rest, type: resolve(inner, document)?.['type'] ?? 'object', 'x-sdk-schema': inner }
      : parameter
  }
  if (rest['in'] === 'body' || rest['collectionFormat'] === undefined || rest['type'] !== undefined) return parameter
  const type = resolve(schema, document)?.['type']
  return type === 'array' ? { ...parameter, type } : parameter
}
