import { isObject, type JsonObject, type JsonValue } from '../json.ts'
import { appendPointer } from '../json-pointer.ts'
import { httpMethods } from '../merge/http-methods.ts'
import { mapMembers, parameterKey, withPathParameters } from '../merge/push-down.ts'
import { mapMember } from './operations.ts'
import type { Moved } from './pass.ts'

/** Parameters of a path item become parameters of its operations; an operation's own one of the same name and place wins. */
export function pushDownParameters(document: JsonObject, moved: Moved): JsonObject {
  return mapMember(document, 'paths', (paths) =>
    mapMembers(paths, (item, path) => {
      if (!isObject(item) || !Array.isArray(item['parameters'])) return item
      const shared: readonly JsonValue[] = item['parameters']
      return mapMembers(item, (member, key) => {
        if (key === 'parameters') return undefined
        if (!httpMethods.includes(key) || !isObject(member)) return member
        noteMoves(member, shared, document, appendPointer('#/paths', path), key, moved)
        return withPathParameters(member, shared, document)
      })
    }),
  )
}

function noteMoves(
  operation: JsonObject,
  shared: readonly JsonValue[],
  root: JsonObject,
  item: string,
  method: string,
  moved: Moved,
): void {
  const own: readonly JsonValue[] = Array.isArray(operation['parameters']) ? operation['parameters'] : []
  const ownKeys = new Set(own.map((parameter) => parameterKey(parameter, root)))
  const inherited = [...shared.keys()].filter((index) => !ownKeys.has(parameterKey(shared[index], root)))
  inherited.forEach((from, to) => moved(`${item}/${method}/parameters/${to}`, `${item}/parameters/${from}`))
  for (const from of own.keys())
    moved(`${item}/${method}/parameters/${inherited.length + from}`, `${item}/${method}/parameters/${from}`)
}
