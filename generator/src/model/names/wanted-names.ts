import { isIdentifier, memberName, startLikeIdentifier } from '../identifiers.ts'
import type { RawOperation } from '../raw-operations.ts'
import { stringAt, stringsAt } from '../reader.ts'
import { compare } from '../schemas.ts'
import { camelCase, words } from '../words.ts'
import { isVerbAndPath } from './id-shape.ts'
import { type GroupStrategy, nameOperation, tagNamesPath } from './name-operation.ts'
import type { OperationSource } from './operation-source.ts'
import { withoutHash } from './noise.ts'
import { distinguishing } from './distinguishing.ts'

/** What the document or the configuration says about a name. */
export interface GivenName {
  readonly group?: readonly string[] | undefined
  readonly method?: string | undefined
}

interface WantedNames {
  readonly operation: RawOperation
  readonly given: GivenName
  readonly group: readonly string[]
  /** The first that is free is taken. */
  readonly methods: readonly string[]
  readonly rule: string
}

/** Tags are the groups where at least so many of them say what the path says; else they are chapters of a handbook. */
const usualTagShare = 0.65

/** So few operations say nothing about the use of tags, and need no groups. */
const fewOperations = 10

/** What operations want to be called, in the order in which they choose: given names first, then those nearest to the root. */
export function wantedNames(
  operations: readonly RawOperation[],
  returnsList: (operation: RawOperation) => boolean,
): readonly WantedNames[] {
  const read = operations.map((operation) => ({ operation, source: sourceOf(operation, returnsList(operation)) }))
  const sources = withoutPathIds(read)
  const untagged = sources.filter(({ source }) => source.tags.length === 0)
  const strategy = {
    byTag: isGroupedByTag(sources.map(({ source }) => source)),
    byPath: untagged.length >= fewOperations,
  }
  return sources
    .map(({ operation, source }) => ({ ...wantedName(operation, source, strategy), depth: depthOf(operation) }))
    .toSorted((one, other) => one.depth - other.depth || compare(one.operation.path, other.operation.path))
}

function wantedName(operation: RawOperation, source: OperationSource, strategy: GroupStrategy): WantedNames {
  const { givenMethod } = operation
  const given = {
    group: givenGroup(operation),
    method: givenMethod === undefined ? undefined : memberName(identifierOf(givenMethod)),
  }
  const { group: parts, method: methodWords, rule } = nameOperation(source, strategy)
  const group = given.group ?? parts.map((part) => startLikeIdentifier(camelCase(part.join(' '))))
  if (given.method !== undefined) return { operation, given, group, methods: [given.method], rule: 'given' }
  const method = camelCase(methodWords.join(' '))
  const longer = distinguishing(source, methodWords).map((name) => camelCase(name.join(' ')))
  return { operation, given, group, methods: [method, ...longer], rule }
}

function givenGroup(operation: RawOperation): readonly string[] | undefined {
  return stringAt(operation, 'x-sdk-group')
    ?.split('.')
    .filter((part) => part !== '')
    .map(identifierOf)
}

/** Given names choose before all others. */
function depthOf({ path, givenMethod }: RawOperation): number {
  return givenMethod === undefined ? path.split('/').length : 0
}

/** Where most ids are made of verb and path, those that are say nothing; elsewhere the author chose `getStatus`. */
function withoutPathIds<T extends { readonly source: OperationSource }>(read: readonly T[]): readonly T[] {
  const saying = read.filter(({ source }) => source.operationId !== undefined)
  const copies = saying.filter(({ source }) => isVerbAndPath(source))
  if (saying.length < fewOperations || copies.length < saying.length / 2) return read
  return read.map((one) =>
    isVerbAndPath(one.source) ? { ...one, source: { ...one.source, operationId: undefined } } : one,
  )
}

function isGroupedByTag(sources: readonly OperationSource[]): boolean {
  const tagged = sources.filter(({ tags }) => tags.length > 0)
  if (tagged.length < fewOperations) return true
  const tags = new Set(tagged.map(({ tags: [tag] }) => tag))
  return tags.size > 1 && tagged.filter(tagNamesPath).length >= tagged.length * usualTagShare
}

function sourceOf(operation: RawOperation, returnsList: boolean): OperationSource {
  const { verb, path } = operation
  const isDerived = operation.value['x-sdk-derived-id'] === true
  const id = isDerived ? undefined : stringAt(operation, 'operationId')
  return {
    verb,
    path: path.replace(/[?#].*/, ''),
    operationId: id === undefined ? undefined : withoutHash(id),
    tags: stringsAt(operation, 'tags'),
    group: givenGroup(operation)?.map(words),
    returnsList,
  }
}

export function identifierOf(name: string): string {
  return isIdentifier(name) ? name : startLikeIdentifier(camelCase(name))
}
