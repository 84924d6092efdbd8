import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { namesMembers } from '../load/document-walk.ts'
import { isOpaque } from '../specification/annotations.ts'
import { isReadExtension } from '../specification/extensions.ts'
import { firstDifference } from './deep-equal.ts'
import { parameterKey } from './push-down.ts'

/** Called for each text or example that was kept, with its keys below the definition. */
type OnKept = (keys: readonly string[]) => void

/**
 * The definition that counts, with texts, examples and SDK metadata of the other one where it has none: what a source says
 * beside the facts of the API is not lost with it. Examples are kept only where both give the same type.
 *
 * @param roots the documents of both, where references of their parameters lead
 */
export function keepProse(winner: JsonValue, loser: JsonValue, roots: Context['roots'], onKept: OnKept): JsonValue {
  return keepIn(winner, loser, { roots, onKept }, [], false)
}

interface Context {
  readonly roots: readonly [winner: JsonObject, loser: JsonObject]
  readonly onKept: OnKept
}

function keepIn(
  value: JsonValue,
  other: JsonValue,
  context: Context,
  keys: readonly string[],
  isMap: boolean,
): JsonValue {
  if (Array.isArray(value) && Array.isArray(other)) return keepInList(value, other, context, keys)
  if (!isObject(value) || !isObject(other)) return value
  const members = Object.entries(value).map(([key, member]): [string, JsonValue | undefined] => {
    const partner = Object.hasOwn(other, key) ? other[key] : undefined
    if (member === undefined || partner === undefined || (!isMap && isOpaque(key))) return [key, member]
    const holdsNames = !isMap && namesMembers(key) && isObject(member)
    return [key, keepIn(member, partner, context, [...keys, key], holdsNames)]
  })
  const kept = isMap ? [] : missing(value, other)
  for (const [key] of kept) context.onKept([...keys, key])
  return Object.fromEntries([...members, ...kept])
}

/** Parameters are paired by name and location, other elements by their position where the lists are equally long. */
function keepInList(
  list: readonly JsonValue[],
  others: readonly JsonValue[],
  context: Context,
  keys: readonly string[],
): JsonValue {
  const [root, otherRoot] = context.roots
  const byKey = new Map(others.map((one) => [parameterKey(one, otherRoot), one]))
  return list.map((one, index) => {
    const key = parameterKey(one, root)
    const isParameter = key !== '' && !key.startsWith('undefined ')
    const partner = isParameter ? byKey.get(key) : list.length === others.length ? others[index] : undefined
    return partner === undefined ? one : keepIn(one, partner, context, [...keys, String(index)], false)
  })
}

const texts = ['title', 'summary', 'description', 'externalDocs'] as const
const samples = ['example', 'examples'] as const

function missing(value: JsonObject, other: JsonObject): readonly (readonly [string, JsonValue])[] {
  const words = texts.flatMap((key) => {
    const text = other[key]
    const isText = key === 'externalDocs' ? isObject(text) : typeof text === 'string'
    return value[key] === undefined && text !== undefined && isText ? [[key, text] as const] : []
  })
  const takesSamples =
    samples.every((key) => value[key] === undefined) &&
    value['$ref'] === undefined &&
    firstDifference(value['type'], other['type']) === undefined
  const kept = samples.flatMap((key) => {
    const sample = other[key]
    return takesSamples && sample !== undefined ? [[key, sample] as const] : []
  })
  const metadata = Object.entries(other).flatMap(([key, member]) =>
    isMetadata(key) && member !== undefined && value[key] === undefined ? [[key, member] as const] : [],
  )
  return [...words, ...kept, ...metadata]
}

/** For this tool, or for another one that asks for it. */
function isMetadata(key: string): boolean {
  return key.startsWith('x-sdk-') || (key.startsWith('x-') && !isReadExtension(key))
}
