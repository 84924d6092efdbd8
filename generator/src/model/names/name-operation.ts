import { words } from '../words.ts'
import { isSameRun, readId } from './id-shape.ts'
import { withoutDate } from './noise.ts'
import type { OperationSource, WantedName } from './operation-source.ts'
import { restName } from './rest-name.ts'
import { pathSegments } from './path-words.ts'
import { isArticle, isPlural, isPreposition, isQuality, isVerb } from './vocabulary.ts'

/**
 * Group and method that a person would choose, from one operation alone, so that no other operation can change them.
 *
 * @param hasOwnTag the tag tells operations apart; `false` where all operations have it
 */
export function nameOperation(source: OperationSource, hasOwnTag: boolean): WantedName {
  const rest = restName(source)
  const id = readId(source)
  const tag = hasOwnTag ? source.tags[0] : undefined
  const tagGroup = tag === undefined ? undefined : [withoutDate(words(tag))].filter((part) => part.length > 0)
  const ownGroup = source.group ?? tagGroup
  if (id === undefined) {
    if (ownGroup === undefined) return rest
    return { group: ownGroup, method: methodInTag(rest, ownGroup), rule: 'tag, verb and path' }
  }
  const group = source.group ?? id.group ?? tagGroup ?? (source.tags.length === 0 ? [] : groupOfPath(rest, id.method))
  const method = methodOf(id.method, group, source.path)
  // An id that is a sentence says less than verb and path, unless it was cut into group and method on purpose.
  const short = methodInTag(rest, group)
  if (id.group === undefined && method.length > maxMethodWords && short.length < method.length)
    return { group, method: short, rule: 'verb and path for a long id' }
  return { group, method, rule: id.rule }
}

const maxMethodWords = 4

/** The rest of the path belongs to the method: `list` of `/users/{id}/keys` in `users` is `listKeys`. */
function methodInTag({ group, method }: WantedName, tagGroup: readonly (readonly string[])[]): readonly string[] {
  const path = group.flat()
  const tag = tagGroup.flat()
  const run = findRun(path, tag)
  if (run === undefined) return [...method, ...(group.at(-1) ?? [])]
  return [...method, ...path.slice(run.end)]
}

/** The collections whose items the path goes through. */
function parents(path: string): readonly (readonly string[])[] {
  const segments = pathSegments(path)
  return segments.flatMap((segment, index) =>
    !segment.isParameter && segments[index + 1]?.isParameter === true && index + 2 < segments.length
      ? [segment.words]
      : [],
  )
}

/** The words of an id without articles, one run of the group's words, and prepositions that then dangle. */
function methodOf(id: readonly string[], group: readonly (readonly string[])[], path: string): readonly string[] {
  const plain = withoutById(asList(id.filter((word, index) => index === id.length - 1 || !isArticle(word))))
  // Outer groups first: `createTexmlQueue` in `texml.queues` is `createQueue`, then `create`.
  const shorter = group.reduce<readonly string[]>((left, part) => withoutGroup(left, part, parents(path)), plain)
  const isCollection = isPlural(plain.at(-1) ?? '') && !path.endsWith('}')
  // `getCustomers` in `customers` says by its plural that it lists.
  if (shorter.length === 1 && /^get$/i.test(shorter[0] ?? '') && plain.length > 1 && isCollection) return ['list']
  return shorter.length === 0 ? plain : shorter
}

/** Path parameters say which one: `getUserById` is `getUser`. */
function withoutById(id: readonly string[]): readonly string[] {
  return id.length > 2 && /^by$/i.test(id.at(-2) ?? '') && /^(?:id|uuid)$/i.test(id.at(-1) ?? '') ? id.slice(0, -2) : id
}

/** An id that begins as the path ends names an action: `enhanceText` of `/texts/{id}/enhance`. */
function groupOfPath({ group }: WantedName, id: readonly string[]): readonly (readonly string[])[] {
  const last = group.at(-1) ?? []
  return group.length > 1 && isSameRun(id.slice(0, last.length), last) ? group.slice(0, -1) : group
}

/** `getUserList` lists users. */
function asList(id: readonly string[]): readonly string[] {
  const isList = /^(?:get|retrieve|fetch)$/i.test(id[0] ?? '') && /^list$/i.test(id.at(-1) ?? '') && id.length > 2
  return isList ? ['list', ...id.slice(1, -1)] : id
}

/** `deleteProjectRole` in `roles` is `deleteForProject`: what stays must not become the object of the verb. */
function withoutGroup(
  list: readonly string[],
  group: readonly string[],
  path: readonly (readonly string[])[],
): readonly string[] {
  const found = findRun(list, group)
  if (found === undefined) return list
  const [before, after] = [list.slice(0, found.start), list.slice(found.end)]
  const parent = before.slice(1).filter((word) => !isQuality(word) && !isVerb(word))
  const isHead = after.length === 0 && parent.length > 0 && isVerb(before[0] ?? '') && !before.some(isPreposition)
  if (!isHead) return trimmed([...before, ...after])
  const isParent = path.some((item) => isSameRun(item, parent))
  return isParent ? [before[0] ?? '', 'for', ...parent] : list
}

interface Run {
  readonly start: number
  readonly end: number
}

/** The run of words that names the group, never the verb at the beginning. */
function findRun(list: readonly string[], group: readonly string[]): Run | undefined {
  if (group.length === 0) return undefined
  for (let start = 0; start < list.length; start += 1) {
    for (let end = Math.min(list.length, start + group.length + 1); end > start; end -= 1) {
      const isAllButVerb = start > 0 || !isVerb(list[0] ?? '') || end === list.length
      if (isAllButVerb && isSameRun(list.slice(start, end), group)) return { start, end }
    }
  }
  return undefined
}

function trimmed(list: readonly string[]): readonly string[] {
  let [start, end] = [0, list.length]
  while (start < end && isPreposition(list[start] ?? '')) start += 1
  while (end > start && isPreposition(list[end - 1] ?? '')) end -= 1
  return list.slice(start, end)
}

/** Whether the first tag says what the path says: it names a run of its segments. */
export function tagNamesPath({ tags, path }: OperationSource): boolean {
  const [tag] = tags
  if (tag === undefined) return false
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
