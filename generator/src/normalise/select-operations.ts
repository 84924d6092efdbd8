import picomatch from 'picomatch'
import { type DocumentError, DocumentErrors } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'
import { type JsonObject, mapMember, mapMembers, stringsAt } from '../lib/json.ts'
import { mapPathOperations, operationsIn, operationsOf } from '../specification/http-methods.ts'
import { dropUnreached } from './drop-unreached.ts'
import { matchesNothing } from './matches-nothing.ts'

/** Operations, by what the document says of them: one that any of the lists names is meant. */
export interface OperationFilter {
  /** Tags, as they are written. */
  readonly tags?: readonly string[]
  /** Globs of path templates: `/users/**` (which is `/users` too), `/users/{id}`. */
  readonly paths?: readonly string[]
  /** `operationId`s. */
  readonly operations?: readonly string[]
  /** Extensions that the operation or its path item sets, to anything but `false`: `x-beta`. */
  readonly extensions?: readonly string[]
}

/** Which operations an SDK has. */
export interface Selection {
  /** Only these; absent: all. */
  readonly include?: OperationFilter | undefined
  /** Not these, even where `include` names them. */
  readonly exclude?: OperationFilter | undefined
  /** Where an entry of them is written. */
  readonly locate: (entry: string) => Place
}

/**
 * Leaves the selected operations, and drops the components that only the others used.
 *
 * @throws DocumentErrors for every entry of a filter that matches no operation: it is misspelt, or the API has changed
 */
export function selectOperations(document: JsonObject, { include, exclude, locate }: Selection): JsonObject {
  if (include === undefined && exclude === undefined) return document
  const all = operationsIn(document).map(({ operation, path, item }) => readTraits(operation, path, item))
  const included = include === undefined ? undefined : matcher(include, all, 'include', locate)
  const excluded = exclude === undefined ? undefined : matcher(exclude, all, 'exclude', locate)
  const problems = [...(included?.problems ?? []), ...(excluded?.problems ?? [])]
  if (problems.length > 0) throw new DocumentErrors(problems)
  const isKept = (traits: Traits): boolean => (included?.matches(traits) ?? true) && !excluded?.matches(traits)
  const selected = mapMember(document, 'paths', (paths) =>
    mapMembers(
      mapPathOperations(paths, (operation, path, _, item) =>
        isKept(readTraits(operation, path, item)) ? operation : undefined,
      ),
      (item, path) => (item !== paths[path] && operationsOf(item).length === 0 ? undefined : item),
    ),
  )
  return selected === document ? document : dropUnreached(selected, document)
}

/** Aspects of operations that filters select by. */
type Traits = Required<OperationFilter>

type Aspect = keyof Traits

const aspects: readonly Aspect[] = ['tags', 'paths', 'operations', 'extensions']

function readTraits(operation: JsonObject, path: string, item: JsonObject): Traits {
  const { operationId } = operation
  const set = [...Object.entries(item), ...Object.entries(operation)].filter(([, value]) => value !== false)
  return {
    tags: stringsAt(operation, 'tags'),
    paths: [path],
    operations: typeof operationId === 'string' ? [operationId] : [],
    extensions: set.map(([key]) => key).filter((key) => key.startsWith('x-')),
  }
}

interface Matcher {
  readonly matches: (traits: Traits) => boolean
  readonly problems: readonly DocumentError[]
}

function matcher(
  filter: OperationFilter,
  all: readonly Traits[],
  option: 'include' | 'exclude',
  locate: Selection['locate'],
): Matcher {
  const entries = aspects.flatMap((aspect) =>
    (filter[aspect] ?? []).map((wanted) => ({ aspect, wanted, fits: entryFits(aspect, wanted) })),
  )
  return {
    matches: (traits) => entries.some(({ fits }) => fits(traits)),
    problems: entries
      .filter(({ fits }) => !all.some(fits))
      .map(({ aspect, wanted }) => {
        const known = all.flatMap((traits) => traits[aspect])
        return matchesNothing(`${option}.${aspect}`, wanted, known, locate(wanted))
      }),
  }
}

function entryFits(aspect: Aspect, wanted: string): (traits: Traits) => boolean {
  if (aspect !== 'paths') return (traits) => traits[aspect].includes(wanted)
  const isMatch = picomatch(wanted, { dot: true })
  return (traits) => traits.paths.some((path) => path === wanted || isMatch(path))
}
