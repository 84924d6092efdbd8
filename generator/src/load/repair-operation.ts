import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import type { Report } from './repair-page.ts'

interface RepairedOperation {
  readonly operation: JsonObject
  readonly usesBearer: boolean
}

/** Repairs the tags, the id and the authorization of one operation. */
export function repairOperation(operation: JsonObject, pointer: string, report: Report): RepairedOperation {
  const withTags = repairTags(repairId(operation, pointer, report), pointer, report)
  return repairAuthorization(withTags, pointer, report)
}

/** `create-completions` names the same operation as `createCompletions`. */
function repairId(operation: JsonObject, pointer: string, report: Report): JsonObject {
  const id = operation['operationId']
  if (typeof id !== 'string' || !id.includes('-')) return operation
  const camel = id.replaceAll(/-+(.)?/g, (_, next: string | undefined) => (next ?? '').toUpperCase())
  report(
    'kebab-operation-id',
    `The operationId ${id} is read as ${camel}`,
    `${pointer}/operationId`,
    `Write operationId: ${camel}`,
  )
  return { ...operation, operationId: camel }
}

/** Tags arrive as lists of path segments, `[[subpackage_models]]`; the prefix is the exporter's. */
function repairTags(operation: JsonObject, pointer: string, report: Report): JsonObject {
  const tags = operation['tags']
  if (!Array.isArray(tags) || !tags.some((tag) => Array.isArray(tag))) return operation
  report('nested-tags', 'The tags are lists inside a list', `${pointer}/tags`, 'Write `tags` as a list of strings.')
  const flat = tags.map((tag: JsonValue) =>
    Array.isArray(tag) ? tag.map((part) => String(part).replace(/^subpackage_/, '')).join('.') : tag,
  )
  return { ...operation, tags: flat }
}

/** OpenAPI ignores header parameters of this name (Parameter Object, `name`): it is what security schemes are for. */
function repairAuthorization(operation: JsonObject, pointer: string, report: Report): RepairedOperation {
  const parameters = operation['parameters']
  if (!Array.isArray(parameters)) return { operation, usesBearer: false }
  const index = parameters.findIndex(isAuthorization)
  if (index === -1) return { operation, usesBearer: false }
  const hint = 'Declare a security scheme of type http, scheme bearer.'
  report(
    'authorization-parameter',
    'The Authorization header is declared as a parameter; it is read as bearer security',
    `${pointer}/parameters/${index}`,
    hint,
  )
  const rest: readonly JsonValue[] = parameters.filter((parameter) => !isAuthorization(parameter))
  const { parameters: _, ...others } = operation
  const security = operation['security'] ?? [{ bearerAuth: [] }]
  return {
    operation: { ...others, security, ...(rest.length === 0 ? {} : { parameters: rest }) },
    usesBearer: operation['security'] === undefined,
  }
}

function isAuthorization(parameter: JsonValue): boolean {
  return (
    isObject(parameter) && parameter['in'] === 'header' && String(parameter['name']).toLowerCase() === 'authorization'
  )
}
