import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { follow } from '../lib/follow.ts'

/**
 * A path template without the names of its parameters: `/keys/{hash}` and `/keys/{id}` are the same path (OpenAPI, Paths
 * Object).
 */
export function addressesOf(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, '{}')
}

/** The path parameters of a path item or an operation, named as another template of the same addresses names them. */
export function renamePathParameters(owner: JsonObject, from: string, to: string, root: JsonObject): JsonObject {
  const { parameters } = owner
  if (!Array.isArray(parameters)) return owner
  const [old, names] = [parameterNames(from), parameterNames(to)]
  const renamed = parameters.map((parameter: JsonValue) => {
    const described = follow(parameter, root).value
    if (!isObject(described) || described['in'] !== 'path') return parameter
    const name = names[old.indexOf(String(described['name']))]
    return name === undefined || name === described['name'] ? parameter : { ...described, name }
  })
  return { ...owner, parameters: renamed }
}

function parameterNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
}
