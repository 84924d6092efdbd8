import { isObject, type JsonValue } from '../../generator/src/lib/json.ts'
import { componentPointer } from './composition.ts'
import { isNameOfObjects } from './deviations.ts'
import { examplesOf } from './examples.ts'
import { Judge, type Verdict } from './judge.ts'
import { mixtures, mutants } from './near-misses.ts'
import type { ExportedType, Subject } from './read-document.ts'
import { Sampler, take } from './sample.ts'
import { upgrade } from './upgrade.ts'

/** A value and what the type has to say of it. */
export interface Assertion extends Verdict {
  readonly type: ExportedType
  readonly pointer: string
  readonly value: JsonValue
  /** Written as a literal, of which TypeScript refuses members that it does not know; otherwise as a value of some type. */
  readonly isLiteral: boolean
}

export interface Candidate {
  readonly value: JsonValue
  readonly origin: 'made' | 'changed' | 'extended'
}

const maxSamples = 150
const maxMutants = 60
/** Of a value as text: large ones show nothing that small ones do not. */
export const maxLength = 5000

/** Assertions about the types of a document. */
export interface Questions {
  readonly assertions: readonly Assertion[]
  /** Pointers of schemas that the validator fails on, such as those that are part of themselves. */
  readonly unjudged: readonly string[]
}

/** Everything that the types of a document are asked, at most `limit` of each type. */
export function questionsFor({ document, types }: Subject, limit: number): Questions {
  const upgraded = upgrade(document)
  const examples = examplesOf(upgraded)
  const assertions: Assertion[] = []
  const unjudged: string[] = []
  for (const [view, inView] of Map.groupBy(types, (type) => type.view)) {
    const keys = inView.map(({ key }) => key)
    const judge = new Judge(upgraded, view, keys)
    const sampler = new Sampler(judge.definitions)
    for (const type of inView) {
      const candidates = candidatesFor(judge.schemaOf(type.key), sampler, examples.get(type.key) ?? [])
      const asked = assertionsOf(type, candidates, judge)
      if (asked === undefined) unjudged.push(componentPointer(type.key))
      else assertions.push(...select(asked, limit))
    }
  }
  return { assertions, unjudged }
}

/** Undefined where the validator fails. */
function assertionsOf(
  type: ExportedType,
  candidates: Iterable<Candidate>,
  judge: Judge,
): readonly Assertion[] | undefined {
  const asked = new Map<string, readonly Assertion[]>()
  for (const candidate of candidates) {
    const text = JSON.stringify(candidate.value)
    if (text.length > maxLength || asked.has(text) || hasNameOfObjects(candidate.value)) continue
    try {
      asked.set(text, assertion(type, candidate, judge))
    } catch (error) {
      // Endless recursion.
      if (error instanceof RangeError) return undefined
      throw error
    }
  }
  return [...asked.values()].flat()
}

function assertion(type: ExportedType, { value, origin }: Candidate, judge: Judge): readonly Assertion[] {
  const pointer = componentPointer(type.key)
  const verdict = judge.judge(type.key, value, origin === 'extended')
  if (verdict === undefined) return []
  if (verdict.expected === 'refused') return [{ ...verdict, type, pointer, value }]
  const isClosed = origin !== 'extended' && judge.isClosed(type.key, value)
  // TypeScript takes further members only of objects that have others, which a change may have left nothing of.
  if (origin === 'changed' && !isClosed) return []
  return [{ ...verdict, type, pointer, value, isLiteral: isClosed }]
}

export function* candidatesFor(
  schema: JsonValue,
  sampler: Sampler,
  examples: readonly JsonValue[],
): Generator<Candidate> {
  for (const value of examples) yield { value, origin: 'made' }
  const samples = take(sampler.samples(schema), maxSamples)
  const variants = sampler.variants(schema)
  for (const value of [...variants, ...samples]) yield { value, origin: 'made' }
  for (const value of mixtures(variants)) yield { value, origin: 'changed' }
  const [smallest = null] = samples
  for (const sample of [smallest, ...variants, ...samples]) {
    for (const { value, isExtended } of take(mutants(focus(sample, smallest)), maxMutants)) {
      const whole =
        isObject(sample) && isObject(value) && isObject(smallest) && sample !== smallest
          ? { ...smallest, ...value }
          : value
      yield { value: whole, origin: isExtended ? 'extended' : 'changed' }
    }
  }
}

/** The members in which a value differs from another: changes of those that are equal have been tried. */
function focus(value: JsonValue, basis: JsonValue): JsonValue {
  if (value === basis || !isObject(value) || !isObject(basis)) return value
  const differs = ([name, member]: [string, JsonValue | undefined]) => {
    return !Object.hasOwn(basis, name) || JSON.stringify(basis[name]) !== JSON.stringify(member)
  }
  return Object.fromEntries(Object.entries(value).filter(differs))
}

/** As many of either verdict as there are, evenly from all. */
function select(assertions: readonly Assertion[], limit: number): readonly Assertion[] {
  if (assertions.length <= limit) return assertions
  const accepted = assertions.filter(({ expected }) => expected === 'accepted')
  const refused = assertions.filter(({ expected }) => expected === 'refused')
  const half = Math.floor(limit / 2)
  const fewer = Math.min(accepted.length, refused.length, half)
  const share = accepted.length < refused.length ? fewer : limit - fewer
  return [...spread(accepted, share), ...spread(refused, limit - share)]
}

function spread<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, list.length / count)
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)).slice(0, count)
}

/** To the validator and to TypeScript, every object has these. */
export function hasNameOfObjects(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, member]) => isNameOfObjects(name) || hasNameOfObjects(member ?? null))
}
