import { stringsAt } from '../../lib/json.ts'
import { isIdentifier, memberName, startLikeIdentifier } from './identifiers.ts'
import type { RawOperation } from '../raw-operations.ts'
import { stringAt } from '../reader.ts'
import { camelCase, words } from './words.ts'
import { type GroupStrategy, groupStrategy, sayingIds } from './group-strategy.ts'
import { nameOperation } from './name-operation.ts'
import type { OperationSource } from './operation-source.ts'
import { withoutFrameworkSuffix, withoutHash, withoutLayer } from './noise.ts'
import { distinguishing } from './distinguishing.ts'
import { isBulk, versionIn } from './path-words.ts'
import type { Kept } from '../../kept.ts'
import { byCodeUnits } from '../../lib/text-order.ts'

/** Name from the document or the configuration. */
export interface GivenName {
  readonly group?: readonly string[] | undefined
  readonly method?: string | undefined
}

/** Preferred names of one operation. */
export interface Wanted {
  readonly given: GivenName
  readonly group: readonly string[]
  /** The first that is free is taken. */
  readonly methods: readonly string[]
  readonly rule: string
}

interface WantedNames extends Wanted {
  readonly operation: RawOperation
}

/** Preferred names of operations, in order of precedence: given names first, then those nearest to the root. */
export function wantedNames(
  operations: readonly RawOperation[],
  returnsList: (operation: RawOperation) => boolean,
  kept?: Kept<Wanted>,
): readonly WantedNames[] {
  const sources = sayingIds(operations.map((operation) => sourceOf(operation, returnsList(operation))))
  const strategy = groupStrategy(sources)
  kept?.begin([sources, operations.map((operation) => [operation.givenMethod, givenGroup(operation)])])
  const versions = Map.groupBy(sources, versionless)
  const read = operations.flatMap((operation, index) => {
    const source = sources[index]
    if (source === undefined) return []
    const make = () => {
      const hasOtherVersions = (versions.get(versionless(source))?.length ?? 0) > 1
      return wantedName(operation, source, strategy, hasOtherVersions)
    }
    return [{ operation, ...(kept?.of(String(index), [], make) ?? make()), depth: depthOf(operation) }]
  })
  return read.toSorted(
    (one, other) =>
      one.depth - other.depth ||
      byCodeUnits(one.operation.path, other.operation.path) ||
      updateRank(one.operation) - updateRank(other.operation),
  )
}

function versionless({ verb, path }: OperationSource): string {
  return `${verb} ${versionIn(path).rest}`
}

function wantedName(
  operation: RawOperation,
  source: OperationSource,
  strategy: GroupStrategy,
  hasOtherVersions: boolean,
): Wanted {
  const { givenMethod } = operation
  const given = {
    group: givenGroup(operation),
    method: givenMethod === undefined ? undefined : memberName(identifierOf(givenMethod)),
  }
  const { group: parts, method: methodWords, rule } = nameOperation(source, strategy)
  const group = given.group ?? parts.map((part) => startLikeIdentifier(camelCase(part.join(' '))))
  if (given.method !== undefined) return { given, group, methods: [given.method], rule: 'given' }
  const method = camelCase(methodWords.join(' '))
  const longer = distinguishing(source, group.map(words), methodWords, hasOtherVersions).map((name) =>
    camelCase(name.join(' ')),
  )
  return { given, group, methods: [method, ...longer], rule }
}

function givenGroup(operation: RawOperation): readonly string[] | undefined {
  return stringAt(operation, 'x-sdk-group')
    ?.split('.')
    .filter((part) => part !== '')
    .map(identifierOf)
}

/** Of `PATCH`, `PUT` and `POST` of one item the first updates it. */
function updateRank({ verb }: RawOperation): number {
  return ['PUT', 'POST'].indexOf(verb.toUpperCase())
}

/** Given names choose before all others; what changes all of a collection chooses after what changes one. */
function depthOf({ path, verb, givenMethod }: RawOperation): number {
  if (givenMethod !== undefined) return 0
  return path.split('/').length + (isBulk({ verb, path }) ? 1.5 : 0)
}

function sourceOf(operation: RawOperation, returnsList: boolean): OperationSource {
  const { verb, path } = operation
  const isDerived = operation.value['x-sdk-derived-id'] === true
  const id = isDerived ? undefined : stringAt(operation, 'operationId')
  return {
    verb,
    path: path.replace(/[?#].*/, ''),
    operationId: id === undefined ? undefined : withoutFrameworkSuffix(withoutHash(id), path),
    tags: stringsAt(operation.value, 'tags').map((tag) => withoutLayer(tag, path)),
    group: givenGroup(operation)?.map(words),
    returnsList,
  }
}

export function identifierOf(name: string): string {
  return isIdentifier(name) ? name : startLikeIdentifier(camelCase(name))
}
