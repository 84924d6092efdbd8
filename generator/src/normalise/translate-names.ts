import { DocumentError, DocumentErrors } from '../diagnostics/document-error.ts'
import { addMissing, isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { mapOperations } from '../specification/http-methods.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import { TimeLimitError, withTimeLimit } from '../lib/time-limit.ts'
import { tagGroup, tagsOf } from './tag-groups.ts'

/** For all operations; 100,000 usual patterns take a tenth of this. */
const maxPatternsMs = 5000

/**
 * Group and method names that specifications carry for other generators become `x-sdk-group` and `x-sdk-method`.
 *
 * @throws DocumentErrors for patterns that take too long to match
 */
export function translateNames(
  document: JsonObject,
  locate: MergedDocument['locate'],
  timeoutMs = maxPatternsMs,
): JsonObject {
  const overrides = globalOverrides(document[overridesKey])
  const tags = tagsOf(document)
  const translate = (): JsonObject =>
    mapOperations(document, (operation) => {
      const group = groupOf(operation) ?? tagGroup(operation, tags)?.map(camelCase).join('.')
      return addMissing(operation, { 'x-sdk-group': group, 'x-sdk-method': methodOf(operation, overrides) })
    })
  if (overrides.length === 0) return translate()
  try {
    return withTimeLimit(timeoutMs, translate)
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error
    const problem = new DocumentError({
      code: 'pattern-too-slow',
      message: `Matching the patterns of ${overridesKey} is given up: ${error.message}`,
      place: locate(`#/${overridesKey}`),
      hint: 'Avoid patterns such as (a+)+, or name the operations with x-sdk-method.',
      cause: error,
    })
    throw new DocumentErrors([problem])
  }
}

const overridesKey = 'x-speakeasy-name-override'

function groupOf(operation: JsonObject): string | undefined {
  const group = operation['x-speakeasy-group'] ?? operation['x-fern-sdk-group-name']
  const parts = (Array.isArray(group) ? group : [group]).filter((part) => typeof part === 'string')
  return parts.length === 0
    ? undefined
    : parts
        .flatMap((part) => part.split('.'))
        .map(camelCase)
        .join('.')
}

function methodOf(operation: JsonObject, overrides: readonly Override[]): string | undefined {
  const own =
    operation['x-speakeasy-name-override'] ??
    operation['x-fern-sdk-method-name'] ??
    stainlessName(operation['x-stainless-naming'])
  if (typeof own === 'string') return camelCase(own)
  const id = operation['operationId']
  const override = typeof id === 'string' ? overrides.find(({ pattern }) => pattern.test(id)) : undefined
  return override === undefined ? undefined : camelCase(override.method)
}

function stainlessName(naming: JsonValue | undefined): JsonValue | undefined {
  if (!isObject(naming)) return undefined
  const typescript = naming['typescript']
  return isObject(typescript) && typescript['method_name'] !== undefined
    ? typescript['method_name']
    : naming['method_name']
}

interface Override {
  readonly pattern: RegExp
  readonly method: string
}

/** At the root, names are given to all operations whose id matches a pattern. */
function globalOverrides(value: JsonValue | undefined): readonly Override[] {
  return (Array.isArray(value) ? value : []).flatMap((entry: JsonValue): readonly Override[] => {
    if (!isObject(entry)) return []
    const { operationId, methodNameOverride: method } = entry
    const pattern = typeof operationId === 'string' ? toPattern(operationId) : undefined
    return pattern === undefined || typeof method !== 'string' ? [] : [{ pattern, method }]
  })
}

function toPattern(source: string): RegExp | undefined {
  try {
    return new RegExp(source)
  } catch {
    return undefined
  }
}

function camelCase(name: string): string {
  return name
    .replaceAll(/[^\p{L}\p{N}$]+(.)?/gu, (_, next: string | undefined) => (next ?? '').toUpperCase())
    .replace(/^\p{Lu}/u, (first) => first.toLowerCase())
}
