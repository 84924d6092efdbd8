import { type JsonObject, type JsonValue, listAt } from '../json.ts'
import { resolve } from '../follow.ts'

/** Identity of a parameter: name and location (OpenAPI, Parameter Object). References are followed. */
export function parameterKey(parameter: JsonValue | undefined, root: JsonObject): string {
  const described = resolve(parameter, root)
  return described === undefined ? '' : `${String(described['in'])} ${String(described['name'])}`
}

/** Gives an operation the parameters of its path item; where both declare one, the operation's counts. */
export function withPathParameters(operation: JsonObject, shared: readonly JsonValue[], root: JsonObject): JsonObject {
  const own = listAt(operation, 'parameters')
  const ownKeys = new Set(own.map((parameter) => parameterKey(parameter, root)))
  const inherited = shared.filter((parameter) => !ownKeys.has(parameterKey(parameter, root)))
  return inherited.length === 0 ? operation : { ...operation, parameters: [...inherited, ...own] }
}
