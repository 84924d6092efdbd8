import type { JsonObject, JsonValue } from '../lib/json.ts'
import type { Pass } from './pass.ts'

/** A document with one operation, `GET /a`. */
function withOperation(operation: JsonObject, rest: JsonObject = {}): JsonObject {
  return { openapi: '3.1.1', paths: { '/a': { get: operation } }, ...rest }
}

/** Runs a pass on a document that must not change, and gives the member under `keys` of the result. */
export function runPass(pass: Pass, document: JsonObject, ...keys: readonly string[]): JsonValue | undefined {
  const result = pass(deepFreeze(document), () => {})
  return keys.reduce<JsonValue | undefined>((value, key) => Object(value)[key], result)
}

/** Result of the pass for the operation of `withOperation`. */
export function runOnOperation(pass: Pass, operation: JsonObject, rest?: JsonObject): JsonValue | undefined {
  return runPass(pass, withOperation(operation, rest), 'paths', '/a', 'get')
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) deepFreeze(child)
  return Object.freeze(value)
}
