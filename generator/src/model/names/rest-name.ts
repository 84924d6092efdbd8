import type { OperationSource, WantedName } from './operation-source.ts'
import { isCaller, isVersion, type PathSegment, pathSegments } from './path-words.ts'
import { isOnlyVerb, isPlainVerb, isPlural, isVerb } from './vocabulary.ts'

/**
 * The name of an operation whose document says nothing but verb and path: static segments are the group, and the verb follows from
 * what is addressed: a collection, an item, or an action on one.
 */
export function restName({ verb, path, returnsList }: OperationSource): WantedName {
  const all = pathSegments(path)
  const named = all.filter((segment) => segment.isParameter || !isVersion(segment.words))
  const segments = named.some(({ isParameter }) => !isParameter) ? named : all
  const statics = segments.filter(({ isParameter }) => !isParameter)
  const last = segments.at(-1)
  const rule = 'verb and path'
  if (last === undefined) return { group: [], method: [verb.toLowerCase(), 'root'], rule }
  if (isCaller(last) && segments.at(-2)?.isParameter === false)
    return {
      group: statics.slice(0, -1).map((segment) => segment.words),
      method: [restVerb(verb, { ...last, isParameter: true }, false), ...last.words],
      rule,
    }
  const isAction =
    !last.isParameter &&
    (last.isCall ||
      (statics.length === 1
        ? isCall(last) || isSingleCall(verb, segments)
        : isActionOf(verb, last, segments.at(-2), returnsList)))
  const group = (isAction ? statics.slice(0, -1) : statics).map((segment) => segment.words)
  if (isAction) return { group, method: last.words, rule }
  return { group, method: [restVerb(verb, last, returnsList)], rule }
}

/** `/sendMessage` and `/getUpdates` are what is done; `/verify_profiles` are things. */
function isCall({ words: [first = '', ...rest] }: PathSegment): boolean {
  const isCamelCase = /^\p{Lu}/u.test(rest[0] ?? '')
  const isThings = isPlural(rest.at(-1) ?? '') && !isPlainVerb(first) && !isCamelCase
  return rest.length > 0 && isVerb(first) && !isThings
}

/** `POST /login` */
function isSingleCall(verb: string, [first, ...others]: readonly PathSegment[]): boolean {
  const word = first?.words.length === 1 ? (first.words[0] ?? '') : ''
  return verb.toUpperCase() === 'POST' && others.length === 0 && (isOnlyVerb(word) || /^search$/i.test(word))
}

function restVerb(verb: string, last: PathSegment, returnsList: boolean): string {
  switch (verb.toUpperCase()) {
    case 'GET':
      return !last.isParameter && (returnsList || isPlural(last.words.at(-1) ?? '')) ? 'list' : 'get'
    case 'POST':
      return last.isParameter ? 'update' : 'create'
    case 'PUT':
    case 'PATCH':
      return 'update'
    case 'DELETE':
      return 'delete'
    default:
      return verb.toLowerCase()
  }
}

/** `/users/{id}/block` and `/cards/search_by_pan`: the last segment says what is done. */
function isActionOf(
  verb: string,
  { words }: PathSegment,
  before: PathSegment | undefined,
  returnsList: boolean,
): boolean {
  const [first = '', ...rest] = words
  // `/calls/{id}/actions/hangup`
  if (before?.isParameter === false && /^actions?$/i.test(before.words.join('')) && verb.toUpperCase() !== 'GET')
    return true
  const isOfItem = before?.isParameter === true
  switch (verb.toUpperCase()) {
    case 'GET':
      return (isOnlyVerb(first) && !returnsList) || /^search$/i.test(words.join(''))
    case 'DELETE':
      return false
    case 'POST':
      // A singular word after an item is an action on it: `/quotes/{id}/draft`.
      if (rest.length === 0) return isPlural(first) ? false : isVerb(first) || isOfItem
      return isOnlyVerb(first) || (isVerb(first) && (isOfItem || !isPlural(words.at(-1) ?? '')))
    default:
      return isOnlyVerb(first)
  }
}
