import { type JsonObject, type JsonValue, listAt, mapMember, mapObjectMembers } from '../lib/json.ts'
import { mapItemOperations, operationPointer } from '../specification/http-methods.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { parameterKey, withPathParameters } from '../merge/push-down.ts'
import type { Moved } from './pass.ts'

/** Parameters of a path item become parameters of its operations; an operation's own one of the same name and place wins. */
export function pushDownParameters(document: JsonObject, moved: Moved): JsonObject {
  return mapMember(document, 'paths', (paths) =>
    mapObjectMembers(paths, (item, path) => {
      if (!Array.isArray(item['parameters'])) return item
      const shared: readonly JsonValue[] = item['parameters']
      const { parameters: _, ...others } = item
      return mapItemOperations(others, (operation, method) => {
        noteMoves(operation, shared, document, appendPointer('#/paths', path), method, moved)
        return withPathParameters(operation, shared, document)
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
  const own = listAt(operation, 'parameters')
  const ownKeys = new Set(own.map((parameter) => parameterKey(parameter, root)))
  const inherited = [...shared.keys()].filter((index) => !ownKeys.has(parameterKey(shared[index], root)))
  const base = operationPointer(item, method)
  inherited.forEach((from, to) => moved(`${base}/parameters/${to}`, `${item}/parameters/${from}`))
  for (const from of own.keys()) moved(`${base}/parameters/${inherited.length + from}`, `${base}/parameters/${from}`)
}
