import { words } from './words.ts'
import type { GroupStrategy } from './group-strategy.ts'
import { type IdWords, readId } from './id-shape.ts'
import { withoutDate } from './noise.ts'
import { actionOfPath } from './path-action.ts'
import type { OperationSource, WantedName } from './operation-source.ts'
import { restName } from './rest-name.ts'
import { methodOf, withoutHead } from './method-words.ts'
import { endsWithItem, pathSegments } from './path-words.ts'
import { isSameRun, runsOf } from './runs.ts'
import { isPlainVerb, isPlural, isVerb, singularName } from './vocabulary.ts'

/**
 * Group and method that a person would choose, from one operation alone, so that no other operation can change them.
 *
 * @param strategy what the document as a whole says about groups
 */
export function nameOperation(source: OperationSource, { byTag, byPath }: GroupStrategy): WantedName {
  const rest = restName(source)
  const tag = byTag ? source.tags[0] : undefined
  const tagGroup = tag === undefined ? undefined : tagParts(tag).filter((part) => part.length > 0)
  const ownGroup = source.group ?? tagGroup
  const id = withTag(readId(source), tagGroup ?? [])
  if (id === undefined) {
    // A tag for each action is no group.
    if (ownGroup === undefined || (source.group === undefined && isSameRun(ownGroup.flat(), rest.method))) return rest
    return { group: ownGroup, method: methodInTag(rest, ownGroup, source.path), rule: 'tag, verb and path' }
  }
  const isFromPath = source.group === undefined && id.group === undefined && tagGroup === undefined
  const group =
    source.group ?? withoutEcho(id.group ?? tagGroup ?? groupOfPath(rest, id.method, source.tags.length > 0, byPath))
  if (id.isChosen === true) return { group, method: id.method, rule: id.rule }
  const idWords = withoutUser(id.method, group, source.path)
  const action = actionOfPath(source)
  if (action !== undefined && ownGroup !== undefined) {
    const named = methodInTag({ group: pathGroup(source.path), method: action, rule: '' }, group, source.path)
    return { group, method: named, rule: 'id that is path and action' }
  }
  const own = methodOf(idWords, group, source)
  const method = id.group === undefined ? withoutHead(own, group, source.path) : own
  // `user` of `/users/{id}` and `meetings` say what is read, not that it is.
  const isNoun = isSameRun(method, group.flat()) && id.group === undefined && !method.some(isVerb)
  if (isNoun && isReading(source, rest))
    return { group, method: rest.method, rule: 'verb and path for an id without verb' }
  if (
    group.length > 0 &&
    id.group === undefined &&
    isBareVerb(source, id.method, method) &&
    rest.method.every(isPlainVerb)
  )
    return { group, method: rest.method.slice(0, 1), rule: 'verb and path for an id with the verb of HTTP' }
  // `identityMatch` for `/identity/match` says no more than the path, whose last part then is the method.
  const isPathOnly = group.length > 1 && isFromPath && isSameRun(idWords, group.flat())
  if (isPathOnly) return { group: group.slice(0, -1), method: group.at(-1) ?? [], rule: 'id that is the path' }
  // An id that is a sentence says less than verb and path, unless it was cut into group and method on purpose.
  const short = withVerbOf(idWords, methodInTag(rest, group, source.path))
  const isPath = pathSegments(source.path).length > 0
  if (isPath && id.group === undefined && method.length > maxMethodWords && short.length < method.length)
    return { group, method: short, rule: 'verb and path for a long id' }
  return { group, method, rule: id.rule }
}

const maxMethodWords = 4

function isReading({ verb }: OperationSource, { method }: WantedName): boolean {
  return verb.toUpperCase() === 'GET' && method.length === 1 && method.every(isPlainVerb)
}

/** `PatchUser` of a user updates it, and `getUsingGET` says nothing; `getUser` is what authors write. */
function isBareVerb({ verb }: OperationSource, id: readonly string[], method: readonly string[]): boolean {
  const own = verb.toLowerCase()
  const isFirst = method.length === 1 && [id[0], method[0]].every((word) => word?.toLowerCase() === own)
  return isFirst && own !== 'delete' && (own !== 'get' || id.length === 1)
}

/** `users.user` is `users`: OData names a set and the type of its items. */
function withoutEcho(group: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isItem = (set: readonly string[] = [], item: readonly string[]) =>
    isPlural(set.at(-1) ?? '') && !isPlural(item.at(-1) ?? '') && isSameRun(set, item)
  return group.filter((part, index) => !isItem(group[index - 1], part))
}

/** `accounting.taxRatesAll` with the tag Tax Rates is `all` of `accounting.taxRates`: a tag says more of the group than the id. */
function withTag(id: IdWords | undefined, tag: readonly (readonly string[])[]): IdWords | undefined {
  if (id?.group === undefined || id.isChosen === true) return id
  const [own, all] = [id.group.flat(), [...id.group.flat(), ...id.method]]
  const run = runsOf(all, tag.flat()).find(
    ({ start, end }) => end > own.length && end < all.length && (start === 0 || start === own.length),
  )
  if (run === undefined) return id
  return { group: [...(run.start === 0 ? [] : id.group), ...tag], method: all.slice(run.end), rule: `${id.rule}, tag` }
}

/** `admin.conversations` is a group in another. */
function tagParts(tag: string): readonly (readonly string[])[] {
  return /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(tag) ? tag.split('.').map(words) : [tagWords(tag)]
}

/** Group name from a tag, without the date of a version, an explanation in brackets, and the word `API`. */
function tagWords(tag: string): readonly string[] {
  const undated = withoutDate(words(tag.replaceAll(/\([^)]*\)/g, ' ')))
  const all = undated.length === 0 ? words(tag) : undated
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
  const [first = '', ...rest] = method
  return rest.length > 0 && isPlainVerb(first) && isVerb(verb) && !isPlainVerb(verb) ? [verb, ...rest] : method
}

function pathGroup(path: string): readonly (readonly string[])[] {
  return pathSegments(path).flatMap((segment) => (segment.isParameter ? [] : [segment.words]))
}

const plainMethods = new Set(['list', 'get', 'create', 'update', 'delete'])

/**
 * The rest of the path belongs to the method: `list` of `/users/{id}/keys` in `users` is `listKeys`, `get` of
 * `/users/{id}/keys/{key}` is `getKey`.
 */
function methodInTag(
  { group, method }: WantedName,
  tagGroup: readonly (readonly string[])[],
  path: string,
): readonly string[] {
  const isAction = !plainMethods.has(method.join('')) && /^actions?$/i.test(group.at(-1)?.join('') ?? '')
  const parts = isAction ? group.slice(0, -1) : group
  const run = runsOf(parts.flat(), tagGroup.flat()).at(-1)
  const all = parts.flatMap((part, index) => (index < parts.length - 1 ? singularName(part) : part))
  const rest = run === undefined ? (parts.at(-1) ?? []) : all.slice(run.end)
  const isOne = isAction || endsWithItem(path) || /^create$/i.test(method[0] ?? '')
  return [...method, ...(isOne ? singularName(rest) : rest)]
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
