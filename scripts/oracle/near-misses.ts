import { isObject, type JsonObject, type JsonValue } from '../../generator/src/lib/json.ts'

/** A value made of another by one change. */
export interface Mutant {
  readonly value: JsonValue
  /** Whether it has a member that no schema knows. */
  readonly isExtended: boolean
}

const maxDepth = 3
const wrong: readonly JsonValue[] = ['other text', 42, true, null, {}, []]

/** Each place of a value changed on its own: taken away, of another type, extended. */
export function* mutants(value: JsonValue, depth = 0): Generator<Mutant> {
  for (const other of wrong) {
    if (kindOf(other) !== kindOf(value) || typeof value === 'string') yield { value: other, isExtended: false }
  }
  if (depth >= maxDepth) return
  if (Array.isArray(value)) yield* inList(value, depth)
  if (isObject(value)) yield* inObject(value, depth)
}

/** Values with the body of one variant and the text by which another is known. */
export function mixtures(variants: readonly JsonValue[]): readonly JsonValue[] {
  return variants.flatMap((variant, index) => {
    const other = variants[(index + 1) % variants.length]
    if (!isObject(variant) || !isObject(other)) return []
    return Object.entries(variant).flatMap(([name, text]) => {
      const swapped = Object.hasOwn(other, name) ? other[name] : undefined
      return typeof text === 'string' && typeof swapped === 'string' && text !== swapped
        ? [{ ...variant, [name]: swapped }]
        : []
    })
  })
}

function* inList(list: readonly JsonValue[], depth: number): Generator<Mutant> {
  for (const [index, item] of list.entries()) {
    for (const { value, isExtended } of mutants(item, depth + 1)) yield { value: list.with(index, value), isExtended }
  }
}

function* inObject(object: JsonObject, depth: number): Generator<Mutant> {
  const entries = Object.entries(object)
  if (entries.length > 0) yield { value: { ...object, undeclaredMember: true }, isExtended: true }
  for (const [index, [name, member]] of entries.entries()) {
    yield { value: Object.fromEntries(entries.toSpliced(index, 1)), isExtended: false }
    for (const { value, isExtended } of mutants(member ?? null, depth + 1))
      yield { value: Object.fromEntries(entries.with(index, [name, value])), isExtended }
  }
}

function kindOf(value: JsonValue): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}
