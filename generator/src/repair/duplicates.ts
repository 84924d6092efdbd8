import { isObject, type JsonObject, type JsonValue, mapMembers } from '../lib/json.ts'
import { mapPathOperations, operationPointer, operationsOf } from '../specification/http-methods.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import { resolve } from '../lib/follow.ts'
import { parameterKey } from '../merge/push-down.ts'
import type { RepairLog } from './repair-log.ts'
import { byCodeUnits } from '../lib/text-order.ts'

/**
 * Functions are named after operationIds, so each must be unique in the whole API (OpenAPI, Operation Object). The first
 * operation, by path and method, keeps one that is used twice; others are named by method and path.
 */
export function separateOperationIds(document: JsonObject, log: RepairLog): JsonObject {
  const paths = document['paths']
  if (!isObject(paths)) return document
  const used = new Map<string, { readonly path: string; readonly method: string }[]>()
  for (const [path, item] of Object.entries(paths)) {
    for (const { method, operation } of operationsOf(item)) {
      const id = operation['operationId']
      if (typeof id === 'string' && id !== '') used.set(id, [...(used.get(id) ?? []), { path, method }])
    }
  }
  const lost = new Set<string>()
  for (const [id, users] of used) {
    if (users.length === 1) continue
    const [first, ...others] = users.toSorted((a, b) => byCodeUnits(keyOf(a), keyOf(b)))
    for (const other of others) {
      lost.add(keyOf(other))
      const pointer = operationPointer(appendPointer('#/paths', other.path), other.method)
      log.say(
        appendPointer(pointer, 'operationId'),
        `The operationId ${id} is that of ${first?.method.toUpperCase()} ${first?.path} too; this operation is named by its method and path`,
        'duplicate-operation-id',
        'Rename one of them in its document, or in an overlay.',
      )
    }
  }
  if (lost.size === 0) return document
  const renamed = mapPathOperations(paths, (operation, path, method) => {
    if (!lost.has(keyOf({ path, method }))) return operation
    const { operationId: _, ...others } = operation
    return others
  })
  return { ...document, paths: renamed }
}

function keyOf({ path, method }: { readonly path: string; readonly method: string }): string {
  return `${path} ${method}`
}

/** A parameter is identified by its name and location: of two in one list the first counts. */
export function dropDuplicateParameters(document: JsonObject, log: RepairLog): JsonObject {
  const drop = (holder: JsonObject, pointer: string): JsonObject => {
    const parameters = holder['parameters']
    if (!Array.isArray(parameters)) return holder
    const distinct = distinctParameters(parameters, document, `${pointer}/parameters`, log)
    return distinct === parameters ? holder : { ...holder, parameters: distinct }
  }
  const paths = document['paths']
  if (!isObject(paths)) return document
  const items = mapMembers(paths, (item, path) => (isObject(item) ? drop(item, appendPointer('#/paths', path)) : item))
  const distinct = mapPathOperations(items, (operation, path, method) =>
    drop(operation, operationPointer(appendPointer('#/paths', path), method)),
  )
  return distinct === paths ? document : { ...document, paths: distinct }
}

function distinctParameters(
  parameters: readonly JsonValue[],
  root: JsonObject,
  pointer: string,
  log: RepairLog,
): readonly JsonValue[] {
  const known = new Set<string>()
  const distinct: JsonValue[] = []
  for (const [index, parameter] of parameters.entries()) {
    const key = parameterKey(parameter, root)
    const described = resolve(parameter, root)
    const own = appendPointer(pointer, String(index))
    if (key !== '' && known.has(key)) {
      log.say(
        own,
        `The parameter ${String(described?.['name'])} (${String(described?.['in'])}) is declared twice; the first counts`,
        'duplicate-parameter',
        'Keep one of them.',
      )
      continue
    }
    known.add(key)
    if (index !== distinct.length) log.moved(appendPointer(pointer, String(distinct.length)), own)
    distinct.push(parameter)
  }
  return distinct.length === parameters.length ? parameters : distinct
}
