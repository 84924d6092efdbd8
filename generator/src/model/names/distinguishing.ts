import { words } from '../words.ts'
import type { OperationSource } from './operation-source.ts'
import { isVersion, pathSegments } from './path-words.ts'
import { isSameRun, runsOf } from './runs.ts'
import { singularName } from './vocabulary.ts'

/** Longer names for an operation whose name is taken: by its collection, its parent, its parameter, its verb. */
export function distinguishing(
  { verb, path, operationId }: OperationSource,
  group: readonly (readonly string[])[],
  name: readonly string[],
): readonly (readonly string[])[] {
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
  const version = segments.find((segment) => isVersion(segment.words))?.words
  const id = operationId === undefined ? [] : words(operationId)
  const by = id.findLastIndex((word) => /^by$/i.test(word))
  const isSaid = isSameRun(name.slice(-own.length), own)
  return [
    ...(by < 1 || name.some((word) => /^by$/i.test(word)) ? [] : [[...name, ...id.slice(by)]]),
    ...(own.length === 0 || isSaid ? [] : [[...name, ...own]]),
    ...(version === undefined ? [] : [[...name, ...version]]),
    ...(parent === undefined || isGroup ? [] : [[...name, 'for', ...singularName(parent)]]),
    ...(item.length === 0 ? [] : [[...name, ...(isNumber ? [] : ['by']), ...item]]),
    ...(id.length === 0 ? [] : [id]),
    [verb.toLowerCase(), ...statics.flat()],
    [verb.toLowerCase(), ...segments.flatMap((segment) => segment.words)],
  ]
}
