import { words } from './words.ts'
import { readId } from './id-shape.ts'
import type { OperationSource } from './operation-source.ts'
import { extensionOf, isBulk, pathSegments, versionIn } from './path-words.ts'
import { isSameRun, runsOf } from './runs.ts'
import { singularName } from './vocabulary.ts'

/** Longer names for an operation whose name is taken: by its version, its collection, its parent, its parameter, its verb. */
export function distinguishing(
  source: OperationSource,
  group: readonly (readonly string[])[],
  name: readonly string[],
  hasOtherVersions: boolean,
): readonly (readonly string[])[] {
  const { verb, path, operationId } = source
  const segments = pathSegments(path)
  const statics = segments.filter(({ isParameter }) => !isParameter).map((segment) => segment.words)
  const whole = segments.findLast(({ isParameter }) => isParameter)?.words ?? []
  // `{user_id}` of users is their id.
  const said = runsOf(whole, group.at(-1) ?? []).find(({ start, end }) => start === 0 && end < whole.length)
  const item = whole.slice(said?.end ?? 0)
  const isNumber = /^\d+$/.test(item.join(''))
  const last = segments.at(-1)
  const own = last?.isParameter === true ? singularName(statics.at(-1) ?? []) : (statics.at(-1) ?? [])
  const parent = statics.at(-2)
  const isGroup = parent !== undefined && isSameRun(parent, group.at(-1) ?? [])
  const version = hasOtherVersions ? versionIn(path).version : []
  const extension = extensionOf(path)
  const id = readId(source)?.method ?? []
  const by = id.findLastIndex((word) => /^by$/i.test(word))
  const isSaid = isSameRun(name.slice(-own.length), own)
  const isReplacement = verb.toUpperCase() === 'PUT' && /^update$/i.test(name[0] ?? '')
  const isAll = isBulk(source) && name.length === 1
  return [
    ...(isReplacement ? [['replace', ...name.slice(1), ...(isAll ? ['all'] : [])]] : []),
    ...(isAll ? [[...name, 'all']] : []),
    ...(by < 1 || name.some((word) => /^by$/i.test(word)) ? [] : [[...name, ...id.slice(by)]]),
    ...(version.length === 0 ? [] : [[...name, ...version]]),
    ...(own.length === 0 || isSaid || isSameRun(own, group.at(-1) ?? []) ? [] : [[...name, ...own]]),
    ...(parent === undefined || isGroup ? [] : [[...name, 'for', ...singularName(parent)]]),
    ...(item.length === 0 ? [] : [[...name, ...(isNumber ? [] : ['by']), ...item]]),
    ...(extension.length === 0 ? [] : [[...name, ...extension]]),
    ...(id.length === 0 ? [] : [id]),
    ...(operationId === undefined ? [] : [words(operationId)]),
    [verb.toLowerCase(), ...statics.flat()],
    [verb.toLowerCase(), ...segments.flatMap((segment) => segment.words)],
  ]
}
