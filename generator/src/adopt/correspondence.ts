import { isObject, type JsonObject, type JsonValue, objectAt } from '../lib/json.ts'
import { isOpaque } from '../specification/annotations.ts'
import { operationsOf } from '../specification/http-methods.ts'
import { pointerKeys, readPointer } from '../lib/json-pointer.ts'
import { addressesOf } from '../merge/rename-path-parameters.ts'
import { parameterKey } from '../merge/push-down.ts'

/** Names that differ between two documents: keys of a path or a component in both. */
export interface Renamed {
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
}

/**
 * Paths and components that mean the same in two documents of one API, and have other names: paths by their
 * addresses, components by the places that refer to them. A name that both documents know is never taken for another.
 */
export function findRenamed(ours: JsonObject, theirs: JsonObject): readonly Renamed[] {
  const votes = new Votes()
  const walk = new Walk(ours, theirs, votes)
  const paths = pairPaths(ours, theirs)
  for (const [path, other] of paths) walk.items(objectAt(ours, 'paths')[path], objectAt(theirs, 'paths')[other])
  const renamedPaths = paths.filter(([path, other]) => path !== other)
  return [
    ...renamedPaths.map(([path, other]): Renamed => ({ ours: ['paths', path], theirs: ['paths', other] })),
    ...votes.decide(ours, theirs),
    ...pairSchemes(ours, theirs),
  ]
}

/** Paths of both documents that lead to the same addresses. */
function pairPaths(ours: JsonObject, theirs: JsonObject): readonly (readonly [ours: string, theirs: string])[] {
  const own = new Set(Object.keys(objectAt(theirs, 'paths')))
  const byAddress = new Map([...own].map((path) => [addressesOf(path), path]))
  return Object.keys(objectAt(ours, 'paths')).flatMap((path): (readonly [string, string])[] => {
    const other = own.has(path) ? path : byAddress.get(addressesOf(path))
    return other === undefined ? [] : [[path, other]]
  })
}

/** Walks two documents side by side and notes which components are in the same places. */
class Walk {
  readonly #ours: JsonObject
  readonly #theirs: JsonObject
  readonly #votes: Votes
  readonly #seen = new Set<string>()

  constructor(ours: JsonObject, theirs: JsonObject, votes: Votes) {
    this.#ours = ours
    this.#theirs = theirs
    this.#votes = votes
  }

  items(ours: JsonValue | undefined, theirs: JsonValue | undefined): void {
    const others = new Map(operationsOf(theirs).map(({ method, operation }) => [method, operation]))
    for (const { method, operation } of operationsOf(ours)) this.pair(operation, others.get(method))
  }

  pair(ours: JsonValue | undefined, theirs: JsonValue | undefined): void {
    const [a, b] = [referenceOf(ours), referenceOf(theirs)]
    if (a !== undefined || b !== undefined) {
      if (a !== undefined && b !== undefined) {
        this.#votes.add(a, b)
        // Where only one side has a reference, the other one ends by itself.
        if (this.#seen.has(`${a}\n${b}`)) return
        this.#seen.add(`${a}\n${b}`)
      }
      return this.pair(resolve(ours, this.#ours), resolve(theirs, this.#theirs))
    }
    const [left, right] = [withoutNull(ours), withoutNull(theirs)]
    if (left !== ours || right !== theirs) return this.pair(left, right)
    if (Array.isArray(ours) && Array.isArray(theirs)) return this.#lists(ours, theirs)
    if (!isObject(ours) || !isObject(theirs)) return
    for (const [key, member] of Object.entries(ours))
      if (!isOpaque(key) && Object.hasOwn(theirs, key)) this.pair(member, theirs[key])
  }

  #lists(ours: readonly JsonValue[], theirs: readonly JsonValue[]): void {
    const byKey = new Map(theirs.map((one) => [parameterKey(one, this.#theirs), one]))
    const shared = new Set(
      ours.map(referenceOf).filter((one) => one !== undefined && theirs.some((other) => referenceOf(other) === one)),
    )
    for (const target of shared) if (target !== undefined) this.pair({ $ref: target }, { $ref: target })
    const rest = (list: readonly JsonValue[]): readonly JsonValue[] =>
      list.filter((one) => referenceOf(one) === undefined || !shared.has(referenceOf(one)))
    const [left, right] = [rest(ours), rest(theirs)]
    for (const [index, one] of left.entries()) {
      const key = parameterKey(one, this.#ours)
      const isParameter = key !== '' && !key.startsWith('undefined ')
      this.pair(one, isParameter ? byKey.get(key) : left.length === right.length ? right[index] : undefined)
    }
  }
}

/** How often a component is where another one is in the other document. */
class Votes {
  readonly #counts = new Map<string, Map<string, number>>()

  add(ours: string, theirs: string): void {
    const counts = this.#counts.get(ours) ?? new Map<string, number>()
    this.#counts.set(ours, counts.set(theirs, (counts.get(theirs) ?? 0) + 1))
  }

  /** One partner for each, the most frequent ones first. */
  decide(ours: JsonObject, theirs: JsonObject): readonly Renamed[] {
    const all = [...this.#counts].flatMap(([own, counts]) =>
      [...counts].map(([other, count]) => ({ own, other, count })),
    )
    const taken = new Set<string>()
    return all
      .toSorted((a, b) => b.count - a.count)
      .flatMap(({ own, other }): Renamed[] => {
        const [a, b] = [pointerKeys(own), pointerKeys(other)]
        const isFree = !taken.has(own) && !taken.has(other)
        const isPair =
          a.length === 3 && b.length === 3 && a[0] === 'components' && b[0] === 'components' && a[1] === b[1]
        if (!isPair || !isFree || own === other || isDefined(theirs, own) || isDefined(ours, other)) return []
        if (isContrary(readPointer(ours, own), readPointer(theirs, other))) return []
        taken.add(own).add(other)
        return [{ ours: a, theirs: b }]
      })
  }
}

/** Security schemes are named by requirements, not referred to: those that travel alike are the same, if there is one of a kind. */
function pairSchemes(ours: JsonObject, theirs: JsonObject): readonly Renamed[] {
  const [own = {}, other = {}] = [ours, theirs].map((one) => objectAt(objectAt(one, 'components'), 'securitySchemes'))
  return Object.entries(own).flatMap(([name, scheme]): Renamed[] => {
    if (other[name] !== undefined) return []
    const alike = (all: JsonObject): readonly string[] =>
      Object.keys(all).filter((key) => travel(all[key]) === travel(scheme))
    const [partner, ...more] = alike(other).filter((key) => own[key] === undefined)
    if (partner === undefined || more.length > 0 || alike(own).length > 1) return []
    return [{ ours: ['components', 'securitySchemes', name], theirs: ['components', 'securitySchemes', partner] }]
  })
}

function travel(scheme: JsonValue | undefined): string {
  if (!isObject(scheme)) return ''
  const { type, in: place, name, scheme: kind } = scheme
  return [type, place, type === 'apiKey' ? name : '', kind].map((part) => String(part ?? '').toLowerCase()).join(' ')
}

/** A schema of objects never corresponds to one of strings. */
function isContrary(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  const [left, right] = [a, b].map((one) =>
    isObject(one) && typeof one['type'] === 'string' ? one['type'] : undefined,
  )
  return left !== undefined && right !== undefined && left !== right
}

/** The schema beside null, if it is the only one. */
function withoutNull(value: JsonValue | undefined): JsonValue | undefined {
  if (!isObject(value)) return value
  for (const key of ['anyOf', 'oneOf']) {
    const members = value[key]
    if (!Array.isArray(members) || members.length !== 2) continue
    const [other, ...more] = members.filter((one: JsonValue) => !isObject(one) || one['type'] !== 'null')
    if (other !== undefined && more.length === 0) return other
  }
  return value
}

function resolve(value: JsonValue | undefined, root: JsonObject): JsonValue | undefined {
  const target = referenceOf(value)
  return target === undefined ? value : readPointer(root, target)
}

function referenceOf(value: JsonValue | undefined): string | undefined {
  return isObject(value) && typeof value['$ref'] === 'string' ? value['$ref'] : undefined
}

function isDefined(document: JsonObject, pointer: string): boolean {
  return readPointer(document, pointer) !== undefined
}
