import { isList, type JsonObject, type JsonValue } from '../lib/json.ts'
import { resolve } from '../lib/follow.ts'

/**
 * Identity of a parameter: name and location (OpenAPI, Parameter Object). References are followed. The case of the name of a
 * header does not count (RFC 9110, 5.1).
 */
export function parameterKey(parameter: JsonValue | undefined, root: JsonObject): string {
  const described = resolve(parameter, root)
  if (described === undefined) return ''
  const { in: location, name } = described
  return `${String(location)} ${location === 'header' ? String(name).toLowerCase() : String(name)}`
}

/** The parameters of an operation or a path item. Documents are merged before repair, which reads one element as a list of it. */
export function parametersOf({ parameters }: JsonObject): readonly JsonValue[] {
  if (parameters === undefined || parameters === null) return []
  return isList(parameters) ? parameters : [parameters]
}

/** Gives an operation the parameters of its path item; where both declare one, the operation's counts. */
export function withPathParameters(operation: JsonObject, shared: readonly JsonValue[], root: JsonObject): JsonObject {
  const own = parametersOf(operation)
  // Values that are no parameters have no identity, and hide none.
  const ownKeys = new Set(own.map((parameter) => parameterKey(parameter, root)).filter((key) => key !== ''))
  const inherited = shared.filter((parameter) => !ownKeys.has(parameterKey(parameter, root)))
  return inherited.length === 0 ? operation : { ...operation, parameters: [...inherited, ...own] }
}
