import type { OperationSource } from './operation-source.ts'
import { endsWithItem, pathSegments } from './path-words.ts'
import { cutOut, findRun, isSameRun } from './runs.ts'
import { isArticle, isParticle, isPlural, isPreposition, isQuality, isVerb, singularName } from './vocabulary.ts'

/** The words of an id without articles, one run of the group's words, and prepositions that then dangle. */
export function methodOf(
  id: readonly string[],
  group: readonly (readonly string[])[],
  { verb, path }: OperationSource,
): readonly string[] {
  const isFiller = (word: string, index: number) =>
    index < id.length - 1 && (isArticle(word) || (/^of$/i.test(word) && /^all$/i.test(id[index - 1] ?? '')))
  const kept = withoutById(asList(id.filter((word, index) => !isFiller(word, index))), path)
  // Outer groups first: `createTexmlQueue` in `texml.queues` is `createQueue`, then `create`.
  const whole = group.length > 1 ? findRun(kept, group.flat(), true) : undefined
  const shorter =
    whole === undefined
      ? group.reduce<readonly string[]>((left, part) => withoutGroup(left, part, parents(path)), kept)
      : cutOut(kept, whole)
  const isCollection = isPlural(kept.at(-1) ?? '') && !endsWithItem(path)
  // `getCustomers` in `customers` says by its plural that it lists.
  if (shorter.length === 1 && isRead(shorter[0]) && kept.length > 1 && isCollection) return ['list']
  if (shorter.length === 0) return kept
  if (isVerb(shorter[0] ?? '') && group.length > 0 && isAnything(shorter.slice(1), path))
    return isRead(shorter[0]) && /^collection$/i.test(shorter[1] ?? '') ? ['list'] : shorter.slice(0, 1)
  // Django ends the id of an action with what `POST` is: `set_password_create`.
  const action = shorter.slice(0, -1)
  const own = pathSegments(path).at(-1)
  const isAction = isVerb(action[0] ?? '') && own?.isParameter === false && isSameRun(own.words, action)
  if (isAction && /^create$/i.test(shorter.at(-1) ?? '')) return action
  const [only = ''] = shorter
  return shorter.length === 1 && group.length > 0 && verb.toUpperCase() === 'GET'
    ? [reads.get(only.toLowerCase()) ?? only]
    : shorter
}

/** `createGroup` in `sharedLineGroups` is `create`: the last words of the group are what it holds. */
export function withoutHead(
  method: readonly string[],
  group: readonly (readonly string[])[],
  path: string,
): readonly string[] {
  const [verb = '', ...object] = method
  const last = group.at(-1) ?? []
  const isHead = object.length > 0 && object.length < last.length && isSameRun(object, last.slice(-object.length))
  if (!isHead || !isVerb(verb)) return method
  return isRead(verb) && isPlural(object.at(-1) ?? '') && !endsWithItem(path) ? ['list'] : [verb]
}

/** `create_instance` in `users` says no more than `create`, unless the path is about instances. */
function isAnything([noun = '', ...others]: readonly string[], path: string): boolean {
  const isKind = others.length === 0 && /^(?:instance|resource|object|entity|record|collection)$/i.test(noun)
  const segments = pathSegments(path)
  return isKind && !segments.some((segment) => segment.words.some((word) => isSameRun([word], [noun])))
}

function isRead(word = ''): boolean {
  return /^(?:get|read)$/i.test(word)
}

/** `usersAll` and `usersOne` in `users`. */
const reads = new Map([
  ['all', 'list'],
  ['one', 'get'],
])

/** Path parameters say which one: `getUserById` is `getUser`. */
function withoutById(id: readonly string[], path: string): readonly string[] {
  if (isOfItem(id, path)) return id.slice(0, -1)
  const by = id.findLastIndex((word) => /^by$/i.test(word))
  const what = id.slice(by + 1)
  if (by < 1 || what.length === 0) return id
  const isParameter = pathSegments(path).some((one) => one.isParameter && isSameRun(one.words, what))
  return isParameter || /^(?:id|uuid)$/i.test(what.join('')) ? id.slice(0, by) : id
}

/** `getPageId` of `/pages/{id}`, unless ids are what the path is about. */
function isOfItem(id: readonly string[], path: string): boolean {
  const [before = '', last = ''] = id.slice(-2)
  const isNoun = id.length > 2 && !isArticle(before) && !isPreposition(before)
  const statics = pathSegments(path).filter(({ isParameter }) => !isParameter)
  const isAboutIds = statics.some((segment) => segment.words.some((word) => /^ids?$/i.test(word)))
  return isNoun && /^id$/i.test(last) && endsWithItem(path) && isVerb(id[0] ?? '') && !isAboutIds
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
  const isParentWord = (word: string, index: number) => index > 0 && !isQuality(word) && !isVerb(word)
  const parent = before.filter((word, index) => isParentWord(word, index) && !isParticle(before, index))
  const isHead = after.length === 0 && parent.length > 0 && isVerb(before[0] ?? '') && !before.some(isPreposition)
  if (!isHead) return cutOut(list, found)
  const isParent = path.some((item) => isSameRun(item, parent))
  if (isParent) return [before[0] ?? '', 'for', ...singularName(parent)]
  // Only singular words modify what follows: `remove-tracks-playlist` removes tracks, from a playlist.
  const isObject = isPlural(parent.at(-1) ?? '') && !isPlural(list.at(-1) ?? '')
  return isObject ? before : list
}
