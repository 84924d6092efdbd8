import { words } from '../words.ts'
import { isSameRun, readId } from './id-shape.ts'
import { withoutDate } from './noise.ts'
import type { OperationSource, WantedName } from './operation-source.ts'
import { restName } from './rest-name.ts'
import { pathSegments } from './path-words.ts'
import {
  isArticle,
  isOnlyVerb,
  isPlainVerb,
  isPlural,
  isPreposition,
  isQuality,
  isVerb,
  singularName,
} from './vocabulary.ts'

/** Where groups come from, which all operations of a document decide. */
export interface GroupStrategy {
  /** Tags tell operations apart; `false` where all operations have the same. */
  readonly byTag: boolean
  /** So many operations have no tag that the path groups them. */
  readonly byPath: boolean
}

/**
 * Group and method that a person would choose, from one operation alone, so that no other operation can change them.
 *
 * @param strategy what the document as a whole says about groups
 */
export function nameOperation(source: OperationSource, { byTag, byPath }: GroupStrategy): WantedName {
  const rest = restName(source)
  const id = readId(source)
  const tag = byTag ? source.tags[0] : undefined
  const tagGroup = tag === undefined ? undefined : tagParts(tag).filter((part) => part.length > 0)
  const ownGroup = source.group ?? tagGroup
  if (id === undefined) {
    if (ownGroup === undefined) return rest
    return { group: ownGroup, method: methodInTag(rest, ownGroup, source.path), rule: 'tag, verb and path' }
  }
  const isFromPath = source.group === undefined && id.group === undefined && tagGroup === undefined
  const group = source.group ?? id.group ?? tagGroup ?? groupOfPath(rest, id.method, source.tags.length > 0, byPath)
  if (id.isChosen === true) return { group, method: id.method, rule: id.rule }
  const idWords = withoutUser(id.method, group, source.path)
  const method = methodOf(idWords, group, source.path)
  // `identityMatch` for `/identity/match` says no more than the path, whose last part then is the method.
  const isPathOnly = group.length > 1 && isFromPath && isSameRun(idWords, group.flat())
  if (isPathOnly) return { group: group.slice(0, -1), method: group.at(-1) ?? [], rule: 'id that is the path' }
  // An id that is a sentence says less than verb and path, unless it was cut into group and method on purpose.
  const short = withVerbOf(idWords, methodInTag(rest, group, source.path))
  if (id.group === undefined && method.length > maxMethodWords && short.length < method.length)
    return { group, method: short, rule: 'verb and path for a long id' }
  return { group, method, rule: id.rule }
}

const maxMethodWords = 4

/** `admin.conversations` is a group in another. */
function tagParts(tag: string): readonly (readonly string[])[] {
  return /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(tag) ? tag.split('.').map(words) : [tagWords(tag)]
}

/** What a tag calls its group: without the date of a version, an explanation in brackets, and the word that it is an API. */
function tagWords(tag: string): readonly string[] {
  const plain = withoutDate(words(tag.replaceAll(/\([^)]*\)/g, ' ')))
  const all = plain.length === 0 ? words(tag) : plain
  return all.length > 1 && /^APIs?$/i.test(all.at(-1) ?? '') ? all.slice(0, -1) : all
}

/** The path says whose things are meant: `get-users-saved-albums` of `/me/albums` are the saved albums. */
function withoutUser(id: readonly string[], group: readonly (readonly string[])[], path: string): readonly string[] {
  const isOwn = pathSegments(path)[0]?.words.join('') === 'me' && !group.some((part) => isSameRun(part, ['users']))
  const isUser = (word = '') => /^users?$/i.test(word)
  const isCurrent = (index: number) => /^current$/i.test(id[index] ?? '') && isUser(id[index + 1])
  return isOwn ? id.filter((word, index) => index === 0 || !(isUser(word) || isCurrent(index))) : id
}

/** `skip-users-playback-to-next-track` of `/player/next` is `skipNext`: verb and path alone would make it `createNext`. */
function withVerbOf([verb = '']: readonly string[], method: readonly string[]): readonly string[] {
  const [plain = '', ...rest] = method
  return rest.length > 0 && isPlainVerb(plain) && isVerb(verb) && !isPlainVerb(verb) ? [verb, ...rest] : method
}

/**
 * The rest of the path belongs to the method: `list` of `/users/{id}/keys` in `users` is `listKeys`, `get` of
 * `/users/{id}/keys/{key}` is `getKey`.
 */
function methodInTag(
  { group, method }: WantedName,
  tagGroup: readonly (readonly string[])[],
  path: string,
): readonly string[] {
  const run = runsOf(group.flat(), tagGroup.flat()).at(-1)
  const rest = run === undefined ? (group.at(-1) ?? []) : group.flat().slice(run.end)
  const isOne = path.endsWith('}') || /^create$/i.test(method[0] ?? '')
  return [...method, ...(isOne ? singularName(rest) : rest)]
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
  const plain = withoutById(asList(id.filter((word, index) => index === id.length - 1 || !isArticle(word))), path)
  // Outer groups first: `createTexmlQueue` in `texml.queues` is `createQueue`, then `create`.
  const whole = group.length > 1 ? findRun(plain, group.flat(), true) : undefined
  const shorter =
    whole === undefined
      ? group.reduce<readonly string[]>((left, part) => withoutGroup(left, part, parents(path)), plain)
      : cutOut(plain, whole)
  const isCollection = isPlural(plain.at(-1) ?? '') && !path.endsWith('}')
  // `getCustomers` in `customers` says by its plural that it lists.
  if (shorter.length === 1 && /^get$/i.test(shorter[0] ?? '') && plain.length > 1 && isCollection) return ['list']
  return shorter.length === 0 ? plain : shorter
}

/** Path parameters say which one: `getUserById` is `getUser`. */
function withoutById(id: readonly string[], path: string): readonly string[] {
  const by = id.findLastIndex((word) => /^by$/i.test(word))
  const what = id.slice(by + 1)
  if (by < 1 || what.length === 0) return id
  const isParameter = pathSegments(path).some((one) => one.isParameter && isSameRun(one.words, what))
  return isParameter || /^(?:id|uuid)$/i.test(what.join('')) ? id.slice(0, by) : id
}

/**
 * Without tags the first part of the path is the group, where there are many operations: the ids say the rest. An id that
 * begins as the path ends names an action: `enhanceText` of `/texts/{id}/enhance`.
 */
function groupOfPath(
  { group }: WantedName,
  id: readonly string[],
  hasTags: boolean,
  byPath: boolean,
): readonly (readonly string[])[] {
  if (!hasTags) return byPath ? group.slice(0, 1) : []
  const last = group.at(-1) ?? []
  return group.length > 1 && isSameRun(id.slice(0, last.length), last) ? group.slice(0, -1) : group
}

/** `getUserList` and `getListOfUsers` list users. */
function asList(id: readonly string[]): readonly string[] {
  if (/^(?:get|retrieve|fetch)ListOf$/i.test(id.slice(0, 3).join(''))) return ['list', ...id.slice(3)]
  const isList =
    /^(?:get|retrieve|fetch)$/i.test(id[0] ?? '') &&
    /^list$/i.test(id.at(-1) ?? '') &&
    id.length > 2 &&
    !id.some(isPreposition)
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
  if (!isHead) return cutOut(list, found)
  const isParent = path.some((item) => isSameRun(item, parent))
  if (isParent) return [before[0] ?? '', 'for', ...singularName(parent)]
  // Only singular words modify what follows: `remove-tracks-playlist` removes tracks, from a playlist.
  const isObject = isPlural(parent.at(-1) ?? '') && !isPlural(list.at(-1) ?? '')
  return isObject ? before : list
}

interface Run {
  readonly start: number
  readonly end: number
}

/** The run of words that names the group, never the verb at the beginning, unless all of the group stands there or a verb follows. */
function findRun(list: readonly string[], group: readonly string[], isWhole = false): Run | undefined {
  const isVerbFirst = isVerb(list[0] ?? '')
  return runsOf(list, group).find(
    ({ start, end }) => isWhole || start > 0 || !isVerbFirst || end === list.length || isOnlyVerb(list[end] ?? ''),
  )
}

/** Where the group's words stand in a list, from its beginning; longer runs first. */
function runsOf(list: readonly string[], group: readonly string[]): readonly Run[] {
  if (group.length === 0) return []
  return list.flatMap((_, start) =>
    Array.from({ length: group.length + 1 }, (_one, less) => ({ start, end: start + group.length + 1 - less })).filter(
      ({ end }) => end <= list.length && isSameRun(list.slice(start, end), group),
    ),
  )
}

/** What is left without a run, and without the prepositions that dangle then. */
function cutOut(list: readonly string[], { start, end }: Run): readonly string[] {
  const [before, after] = [list.slice(0, start), list.slice(end)]
  const last = after.length > 0 ? before.length : before.findLastIndex((word) => !isPreposition(word)) + 1
  const first =
    before.length > 0
      ? 0
      : Math.max(
          0,
          after.findIndex((word) => !isPreposition(word)),
        )
  return [...before.slice(0, last), ...after.slice(first)]
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
