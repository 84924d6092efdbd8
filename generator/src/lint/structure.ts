import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { appendPointer, canonicalPointer, readPointer } from '../lib/json-pointer.ts'
import { checkEnum, checkMember, checkValue, type Report } from './member-rules.ts'
import { checkPaths, Owner } from './parameter-rules.ts'
import type { LintProblem } from './run-redocly.ts'
import { type Scalar, Shape, Shapes } from './shapes.ts'
import { structuralRules } from './structural-rules.ts'
import { isValidInVersion } from './valid-in-version.ts'

/** Place of a value, its key, and the path item or operation around it. */
interface Site {
  readonly pointer: string
  readonly key: string
  readonly owner: Owner | undefined
}

/** Target of the references of a value. */
interface End {
  readonly value: JsonValue | undefined
  readonly pointer: string
  /** References on the way that have siblings, the last one first. */
  readonly beside: readonly (readonly [value: JsonObject, pointer: string])[]
}

/**
 * The structural rules of Redocly, in one walk and without loading those for other purposes: each value is visited once for
 * each of its types.
 */
export function checkStructure(document: JsonObject): readonly LintProblem[] {
  const problems = new Structure(document).check()
  return problems.filter((problem) => !isValidInVersion(document, problem))
}

class Structure {
  readonly #root: JsonObject
  readonly #shapes: Shapes
  readonly #problems = new Map<string, LintProblem>()
  readonly #ends = new Map<string, End>()
  readonly #composed = new Set<JsonObject>()
  /** Tasks left, the next one last: references nest too deeply for recursion. */
  readonly #left: (() => void)[] = []

  constructor(root: JsonObject) {
    this.#root = root
    this.#shapes = new Shapes(String(root['openapi']))
  }

  check(): readonly LintProblem[] {
    this.#walk(this.#root, this.#shapes.named('Root'), { pointer: '#', key: '', owner: undefined })
    for (let next = this.#left.pop(); next !== undefined; next = this.#left.pop()) next()
    return [...this.#problems.values()]
  }

  #walk(value: JsonValue | undefined, shape: Shape | undefined, { pointer, key, owner }: Site): void {
    if (value === undefined || shape === undefined) return
    const end = isReference(value) ? this.#follow(value, pointer) : { value, pointer, beside: [] }
    if (end.value === undefined) return
    const site = { pointer: end.pointer, key, owner }
    if (end.beside.length === 0) this.#visit(end.value, shape, site)
    else this.#visit(end.value, shape, site, (inner) => this.#walkBeside(end, shape, inner))
  }

  /** Siblings of a reference, unless they repeat members of its target. */
  #walkBeside(end: End, shape: Shape, owner: Owner | undefined): void {
    const members = end.beside.flatMap(([node, pointer]) => {
      if (this.#composed.has(node)) return []
      this.#composed.add(node)
      return Object.entries(node).flatMap(([key, value]): Inner[] => {
        const member = shape.member(key, value)
        if (!(member instanceof Shape) || (isObject(end.value) && end.value[key] === value)) return []
        return [{ value, shape: member, site: { pointer: appendPointer(pointer, key), key, owner } }]
      })
    })
    this.#walkLater(members)
  }

  #walkLater(all: readonly Inner[]): void {
    for (const inner of all.toReversed()) this.#left.push(() => this.#walk(inner.value, inner.shape, inner.site))
  }

  /** @param last what follows the members, given the owner around them */
  #visit(value: JsonValue, shape: Shape, site: Site, last?: (owner: Owner | undefined) => void): void {
    const { pointer } = site
    const isKnown = shape.seen.has(value)
    const isWithin = site.owner !== undefined && ofOwners.has(shape.name)
    if (typeof value === 'object' && value !== null) shape.seen.add(value)
    const isVisited = isKnown ? isWithin : checkValue(value, shape, site.key, pointer, this.#report)
    const owner = isVisited ? this.#ownerOf(value, shape, site) : undefined
    if (isVisited && shape.name === 'Operation') this.#left.push(() => owner?.checkPath(this.#report))
    if (last !== undefined) this.#left.push(() => last(owner))
    if (!isVisited) return
    if (Array.isArray(value)) this.#walkLater(this.#items(value, shape, pointer, owner))
    else if (isObject(value)) this.#walkLater(this.#members(value, shape, { ...site, owner }, isKnown))
  }

  #ownerOf(value: JsonValue, shape: Shape, { key, pointer, owner }: Site): Owner | undefined {
    if (!isObject(value)) return owner
    if (shape.name === 'PathItem') return new Owner(key, pointer)
    if (shape.name === 'Operation') return owner?.operation(pointer)
    if (shape.name === 'Parameter') owner?.checkParameter(value, pointer, key, this.#report)
    if (shape.name === 'Paths') checkPaths(value, pointer, this.#report)
    return owner
  }

  #items(list: readonly JsonValue[], shape: Shape, pointer: string, owner: Owner | undefined): Inner[] {
    return list.flatMap((value, index) => {
      const key = String(index)
      const item = shape.item(value, key)
      return item instanceof Shape ? [{ value, shape: item, site: { pointer: `${pointer}/${key}`, key, owner } }] : []
    })
  }

  /** Checks the members of an object. Returns those that are objects of their own, in the order of the table. */
  #members(object: JsonObject, shape: Shape, { pointer, owner }: Site, isKnown: boolean): Inner[] {
    const inner: Inner[] = []
    const add = (key: string, value: JsonValue | undefined, own: Shape | undefined): void =>
      void inner.push({ value, shape: own, site: { pointer: appendPointer(pointer, key), key, owner } })
    const parent = { shape, pointer }
    let isRight = !isKnown
    for (const key of Object.keys(object)) {
      // Vendors give one name to extensions of different forms: `x-code-samples`.
      if (shape.isExtension(key)) continue
      const value = object[key]
      const expected = shape.member(key, value)
      if (expected === null) continue
      if (expected instanceof Shape) add(key, value, expected)
      else {
        if (!isKnown) isRight = this.#checkMember(key, value, expected, parent) && isRight
        if (expected?.directResolveAs !== undefined && typeof value === 'string')
          add(key, { $ref: value }, this.#shapes.named(expected.directResolveAs))
      }
    }
    if (isRight && shape.name === 'Schema') checkEnum(object, pointer, this.#report)
    return inner.length < 2 ? inner : inner.toSorted((a, b) => shape.position(a.site.key) - shape.position(b.site.key))
  }

  #checkMember(
    key: string,
    given: JsonValue | undefined,
    expected: Scalar | undefined,
    parent: { readonly shape: Shape; readonly pointer: string },
  ): boolean {
    const value = isReference(given) && expected?.resolvable !== false ? this.#follow(given, '').value : given
    return checkMember(key, value, expected, parent, this.#report)
  }

  #follow(value: Reference, from: string): End {
    const { $ref } = value
    const known = this.#ends.get($ref) ?? this.#read($ref)
    this.#ends.set($ref, known)
    return Object.keys(value).length === 1 ? known : { ...known, beside: [...known.beside, [value, from]] }
  }

  #read($ref: string): End {
    const pointer = canonicalPointer($ref)
    const value = /^#(?:\/|$)/.test($ref) ? readPointer(this.#root, $ref) : undefined
    // One that leads back to itself ends here.
    this.#ends.set($ref, { value: undefined, pointer, beside: [] })
    return isReference(value) ? this.#follow(value, pointer) : { value, pointer, beside: [] }
  }

  readonly #report: Report = (rule, pointer, message, suggestions = []) => {
    const severity = structuralRules[rule] === 'error' ? 'error' : 'warning'
    const id = [rule, pointer, message].join(' ')
    if (!this.#problems.has(id)) this.#problems.set(id, { rule, message, severity, pointer, suggestions })
  }
}

interface Inner {
  readonly value: JsonValue | undefined
  readonly shape: Shape | undefined
  readonly site: Site
}

/** Shared ones are held to each of their owners. */
const ofOwners: ReadonlySet<string> = new Set(['Operation', 'ParameterList', 'Parameter'])

type Reference = JsonObject & { readonly $ref: string }

function isReference(value: JsonValue | undefined): value is Reference {
  return isObject(value) && typeof value['$ref'] === 'string'
}
