import { appendPointer, jsonPath, pointerKeys } from '../../lib/json-pointer.ts'
import { operationPointer, operationsOf } from '../../specification/http-methods.ts'
import { type JsonObject, objectAt } from '../../lib/json.ts'
import type { Operation } from '../api.ts'

export interface NamesOverlay {
  readonly overlay: JsonObject
  /** Operations that are in no path item of the document itself, so that no overlay reaches them. */
  readonly missing: readonly Operation[]
}

type Named = Pick<Operation, 'id' | 'verb' | 'path' | 'address' | 'group' | 'method' | 'rule'>

/**
 * An OpenAPI Overlay with the name that each operation has: the same names come out with it, and each can be edited.
 *
 * @param document as it is before it is normalised, since overlays are applied to that
 */
export function namesOverlay(operations: readonly Operation[], document: JsonObject): NamesOverlay {
  const byAddress = new Map(operations.map((operation) => [operation.address, operation]))
  const found = placesIn(document).flatMap(({ pointer, address, id }) => {
    const operation = byAddress.get(address) ?? byAddress.get(`${address} ${id}`)
    return operation === undefined ? [] : [{ operation, pointer }]
  })
  const reached = new Set(found.map(({ operation }) => operation))
  const main = operations.filter(({ address, verb, path, id }) =>
    [`${verb} ${path}`, `${verb} ${path} ${id}`].includes(address),
  )
  const overlay = {
    overlay: '1.0.0',
    info: { title: 'Names of the operations', version: '1.0.0' },
    actions: found.map(({ operation, pointer }) => actionOf(operation, pointer)),
  }
  return { overlay, missing: main.filter((operation) => !reached.has(operation)) }
}

function actionOf({ verb, path, group, method, rule }: Named, pointer: string): JsonObject {
  return {
    target: jsonPath(pointerKeys(pointer)),
    description: `${verb} ${path}; the name follows from: ${rule}.`,
    update: { 'x-sdk-group': group.join('.'), 'x-sdk-method': method },
  }
}

function placesIn(document: JsonObject) {
  const paths = objectAt(document, 'paths')
  return Object.entries(paths).flatMap(([key, item]) =>
    operationsOf(item).map(({ method, verb, operation }) => ({
      pointer: operationPointer(appendPointer('#/paths', key), method),
      address: `${verb} ${key.replace(/#.*$/s, '')}`,
      id: operation['operationId'],
    })),
  )
}
