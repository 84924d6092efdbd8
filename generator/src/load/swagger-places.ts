import { resolve } from '../lib/follow.ts'
import { isObject, type JsonObject, type JsonValue, mapMember, mapObjectMembers } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { mapItemOperations, operationPointer } from '../specification/http-methods.ts'
import type { Say } from './swagger-say.ts'

const places = ['query', 'header', 'path', 'cookie', 'body', 'formData'] as const

/** The document with parameters whose places and types are those that Swagger 2.0 knows, `in: FormData` and `in: form` among them. */
export function ownPlaces(document: JsonObject, say: Say): JsonObject {
  const change = (parameter: JsonValue, pointer: string): JsonValue =>
    isObject(parameter) ? typed(formatted(placed(parameter, pointer, say), pointer, say), document) : parameter
  const inList = (holder: JsonObject, pointer: string): JsonObject => {
    const list = holder['parameters']
    if (!Array.isArray(list)) return holder
    const parameters = list.flatMap((each: JsonValue, index): readonly JsonValue[] => {
      const own = appendPointer(pointer, 'parameters', String(index))
      // Also one that is shared; a reference to nothing is reported as that.
      const described = resolve(each, document)
      if (described === undefined || typeof described['in'] === 'string') return [change(each, own)]
      say(own, 'The parameter has no `in`, so it is left out')
      return []
    })
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

const formats = new Set(['csv', 'ssv', 'tsv', 'pipes', 'multi'])

/** `multi` repeats a name, and lists within a list are JSON whatever their format is. */
function formatted(parameter: JsonObject, pointer: string, say: Say): JsonObject {
  const { collectionFormat: format, in: place, items, ...others } = parameter
  const inner = isObject(items) && items['type'] === 'array' ? items['collectionFormat'] : undefined
  if (inner !== undefined)
    say(
      appendPointer(pointer, 'items'),
      `The format "${String(inner)}" of lists within a list has no effect: they are JSON`,
    )
  const isRepeated = format === 'multi' && place !== 'query' && place !== 'formData'
  if (format === undefined || (formats.has(String(format)) && !isRepeated)) return parameter
  say(pointer, `"collectionFormat: ${String(format)}" does not exist for "in: ${String(place)}"; "csv" is used`)
  return items === undefined ? { ...others, in: place } : { ...others, in: place, items }
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
