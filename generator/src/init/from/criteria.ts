import { type JsonObject, stringsAt } from '../../lib/json.ts'
import { operationsIn } from '../../specification/http-methods.ts'
import type { OperationFilter } from '../../normalise/select-operations.ts'

/** The properties of an operation that filters of other generators test. */
interface FilteredOperation {
  readonly id: string | undefined
  /** `GET` */
  readonly method: string
  readonly path: string
  readonly tags: readonly string[]
  readonly isDeprecated: boolean
}

/** One entry of a filter: tags, or whatever can be asked of an operation. */
export type Criterion =
  | { readonly kind: 'tag'; readonly matches: (tag: string) => boolean }
  | { readonly kind: 'operation'; readonly matches: (operation: FilteredOperation) => boolean }

/** Tags by their name or by a pattern. */
export function byTag(tag: unknown): Criterion {
  return { kind: 'tag', matches: matcherOf(tag) }
}

/** Operations that the document says are not to be used any more. */
export const deprecatedOperations: Criterion = { kind: 'operation', matches: ({ isDeprecated }) => isDeprecated }

/** Of what several lists select, only what each of them does. */
export function inEach(lists: readonly (readonly Criterion[])[]): Criterion {
  return { kind: 'operation', matches: (operation) => lists.every((list) => list.some((one) => fits(one, operation))) }
}

function fits(criterion: Criterion, operation: FilteredOperation): boolean {
  return criterion.kind === 'tag' ? operation.tags.some(criterion.matches) : criterion.matches(operation)
}

/** Whether a text is the given one, or matches the given pattern, which may be written as `/text/flags`. */
export function matcherOf(wanted: unknown): (text: string) => boolean {
  const pattern = wanted instanceof RegExp ? wanted : patternOf(String(wanted))
  return pattern === undefined ? (text) => text === wanted : (text) => new RegExp(pattern).test(text)
}

function patternOf(text: string): RegExp | undefined {
  const [, source, flags] = /^\/(.+)\/([dgimsuvy]*)$/.exec(text) ?? []
  try {
    return source === undefined ? undefined : new RegExp(source, flags)
  } catch {
    return undefined
  }
}

/**
 * The filter that selects the same operations of these documents. Patterns become the operations that they match today.
 *
 * @returns undefined for no criteria; entries that match no operation are left out
 */
export function filterOf(
  criteria: readonly Criterion[],
  documents: readonly JsonObject[],
): OperationFilter | undefined {
  if (criteria.length === 0) return undefined
  const all = documents.flatMap(operationsIn).map(filtered)
  const tags = new Set<string>()
  const operations = new Set<string>()
  const paths = new Set<string>()
  for (const criterion of criteria) {
    if (criterion.kind === 'tag') {
      for (const tag of all.flatMap((operation) => operation.tags).filter(criterion.matches)) tags.add(tag)
      continue
    }
    for (const operation of all.filter(criterion.matches)) {
      if (operation.id === undefined) paths.add(operation.path)
      else operations.add(operation.id)
    }
  }
  return {
    ...(tags.size > 0 ? { tags: [...tags] } : {}),
    ...(paths.size > 0 ? { paths: [...paths] } : {}),
    ...(operations.size > 0 ? { operations: [...operations] } : {}),
  }
}

function filtered({ operation, path, method }: ReturnType<typeof operationsIn>[number]): FilteredOperation {
  const { operationId, deprecated } = operation
  return {
    id: typeof operationId === 'string' ? operationId : undefined,
    method: method.toUpperCase(),
    path,
    tags: stringsAt(operation, 'tags'),
    isDeprecated: deprecated === true,
  }
}
