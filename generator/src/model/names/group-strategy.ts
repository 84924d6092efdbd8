import { words } from './words.ts'
import { isVerbAndPath } from './id-shape.ts'
import { hasNumber } from './noise.ts'
import type { OperationSource } from './operation-source.ts'
import { pathSegments } from './path-words.ts'
import { isSameRun, runsOf } from './runs.ts'
import { isVerb } from './vocabulary.ts'

/** Where groups come from, which all operations of a document decide. */
export interface GroupStrategy {
  /** Tags distinguish operations; `false` where all operations have the same. */
  readonly byTag: boolean
  /** So many operations have no tag that the path groups them. */
  readonly byPath: boolean
}

/**
 * Tags are the groups where at least so many of them say what the path says, or what path or id say; else they are chapters of
 * a handbook, whose words may be in some ids by chance.
 */
const usualShares = { path: 0.65, pathOrId: 0.75 }

/** A prefix that so many ids share distinguishes no operations. */
const sharedGroupShare = 0.9

/** So few operations say nothing about the use of tags, and need no groups. */
const fewOperations = 10

export function groupStrategy(sources: readonly OperationSource[]): GroupStrategy {
  return {
    byTag: isGroupedByTag(sources),
    byPath: sources.filter(({ tags }) => tags.length === 0).length >= fewOperations,
  }
}

/** The sources, with only what an id says of its operation. */
export function sayingIds(sources: readonly OperationSource[]): readonly OperationSource[] {
  return withHeads(withoutSharedGroup(withoutPathIds(withoutNumbers(sources))))
}

/** Tools that number equal ids say nothing by it: `GetAll2` beside `GetAll`, unless the path has the number. */
function withoutNumbers(sources: readonly OperationSource[]): readonly OperationSource[] {
  const ids = new Set(sources.map(({ operationId }) => operationId))
  return sources.map((source) => {
    const [, base = '', number = ''] = /^(.*\p{L})(\d+)$/u.exec(source.operationId ?? '') ?? []
    return ids.has(base) && !hasNumber(source.path, number) ? { ...source, operationId: base } : source
  })
}

/** Where most ids are made of verb and path, those that are say nothing; elsewhere the author chose `getStatus`. */
function withoutPathIds(sources: readonly OperationSource[]): readonly OperationSource[] {
  const saying = sources.filter(({ operationId }) => operationId !== undefined)
  const copies = saying.filter(isVerbAndPath)
  if (saying.length < fewOperations || copies.length < saying.length / 2) return sources
  return sources.map((source) => (isVerbAndPath(source) ? { ...source, operationId: undefined } : source))
}

/** `gmail.users.drafts.list` is `users.drafts.list` where all ids begin with the name of the API. */
function withoutSharedGroup(sources: readonly OperationSource[]): readonly OperationSource[] {
  const firstOf = ({ operationId = '' }: OperationSource) => /^(\w+)[.:/](?=\w+[.:/]\w)/.exec(operationId)?.[0]
  const firsts = Map.groupBy(
    sources.filter(({ operationId }) => operationId !== undefined),
    firstOf,
  )
  const saying = sources.filter(({ operationId }) => operationId !== undefined)
  const [shared] =
    [...firsts].find(([, all]) => all.length >= Math.max(fewOperations, saying.length * sharedGroupShare)) ?? []
  if (shared === undefined) return sources
  return sources.map((source) =>
    firstOf(source) === shared ? { ...source, operationId: source.operationId?.slice(shared.length) } : source,
  )
}

/** `WebApps_Backup` is of the group of `WebApps_List`, where many ids begin with it and a verb: a verb need not be known. */
function withHeads(sources: readonly OperationSource[]): readonly OperationSource[] {
  const headOf = ({ operationId = '' }: OperationSource) => /^(\p{Lu}\w*?)_(\p{Lu}[^\W_]*)$/u.exec(operationId)?.[1]
  const isSaid = (source: OperationSource) => isVerb(words(source.operationId?.split('_')[1] ?? '')[0] ?? '')
  const heads = new Map(
    [...Map.groupBy(sources, headOf)].map(([head, all]) => [head, all.filter(isSaid).length >= fewOperations]),
  )
  return sources.map((source) => {
    const head = headOf(source)
    if (head === undefined || heads.get(head) !== true || isSaid(source)) return source
    return { ...source, operationId: source.operationId?.replace('_', '.') }
  })
}

function isGroupedByTag(sources: readonly OperationSource[]): boolean {
  const tagged = sources.filter(({ tags }) => tags.length > 0)
  if (tagged.length < fewOperations) return true
  const tags = new Set(tagged.map(({ tags: [tag] }) => tag))
  const isUsual = (says: (source: OperationSource) => boolean, share: number) =>
    tagged.filter(says).length >= tagged.length * share
  const isPathOrId = (source: OperationSource) => isTagInPath(source) || isTagInId(source)
  return tags.size > 1 && (isUsual(isTagInPath, usualShares.path) || isUsual(isPathOrId, usualShares.pathOrId))
}

/** Whether the first tag names a run of segments. */
function isTagInPath({ tags: [tag = ''], path }: OperationSource): boolean {
  const statics = pathSegments(path).filter(({ isParameter }) => !isParameter)
  return statics.some((_, start) =>
    statics.slice(start).some((__, length) =>
      isSameRun(
        statics.slice(start, start + length + 1).flatMap((segment) => segment.words),
        words(tag),
      ),
    ),
  )
}

function isTagInId({ tags: [tag = ''], operationId = '' }: OperationSource): boolean {
  return runsOf(words(operationId), words(tag)).length > 0
}
