import type { ProblemCode } from '../diagnostics/problem-code.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'
import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { appendPointer, canonicalPointer, readPointer } from '../lib/json-pointer.ts'
import { firstDifference } from '../merge/deep-equal.ts'
import { isBareReference } from '../specification/annotations.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import type { KeptReading } from './kept-readings.ts'
import type { TypeRef, View } from './type-ref.ts'
import { follow } from '../lib/follow.ts'

/** An object of the document with its place. */
export interface Node {
  readonly value: JsonObject
  /** `#/paths/~1keys/get` */
  readonly pointer: string
}

/** One under a key that the document chose: a media type, a status, the name of a component. */
export interface Keyed extends Node {
  readonly key: string
}

interface Note {
  readonly code: ProblemCode
  readonly place: Place
  readonly message: string
  readonly hint: string
  count: number
}

/** Reads the normalised document: follows references and collects what is wrong with it. */
export class Reader {
  readonly document: MergedDocument
  readonly problems: DocumentError[] = []
  /** Pointers of the schemas without a name that were asked for. */
  readonly inlineTypes = new Set<string>()
  /** By what they have in common, which is their code, or a part of its meaning. */
  readonly #notes = new Map<string, Note>()
  /** Notes made so far: a node may be read several times. */
  readonly #noted = new Set<string>()

  /** While a reading is recorded: what it says, to be said again without it. */
  #said: ((reader: Reader) => void)[] | undefined

  constructor(document: MergedDocument) {
    this.document = document
  }

  get root(): Node {
    return { value: this.document.value, pointer: '#' }
  }

  /** The object under a key, its reference followed; absent when there is none. */
  child(node: Node | undefined, key: string): Node | undefined {
    const value = node?.value[key]
    return node !== undefined && isObject(value)
      ? this.follow({ value, pointer: appendPointer(node.pointer, key) })
      : undefined
  }

  /** Objects in an array or map under a key, references followed. */
  children(node: Node | undefined, key: string): readonly Keyed[] {
    if (node === undefined) return []
    const isExtensible = key === 'paths' || key === 'responses'
    return this.#members(node.value[key], appendPointer(node.pointer, key), isExtensible)
  }

  /** Those of its members that are objects, references followed. */
  members({ value, pointer }: Node): readonly Keyed[] {
    return this.#members(value, pointer, true)
  }

  /** Components of a kind. */
  components(kind: string): readonly Keyed[] {
    return this.children(this.child(this.root, 'components'), kind)
  }

  /** The first media type of a body, a response or a parameter that is accepted. */
  media(node: Node | undefined, accepts: (mediaType: string) => boolean): Keyed | undefined {
    return this.children(node, 'content').find(({ key }) => accepts(key))
  }

  /** @param isExtensible whether members whose names begin with `x-` are extensions */
  #members(container: JsonValue | undefined, pointer: string, isExtensible: boolean): readonly Keyed[] {
    if (typeof container !== 'object' || container === null) return []
    return Object.entries(container).flatMap(([key, value]: [string, JsonValue | undefined]) =>
      isObject(value) && !(isExtensible && key.startsWith('x-'))
        ? [{ ...this.follow({ value, pointer: appendPointer(pointer, key) }), key }]
        : [],
    )
  }

  /** Where a chain of references ends. Dangling and circular references are reported and end where they are. */
  follow(node: Node): Node {
    const { value, pointer = node.pointer } = follow(node.value, this.document.value)
    if (isObject(value)) return { value, pointer }
    this.report(node, 'unresolved-ref', `Nothing is found at ${pointer}`, 'Correct the reference or add what it names.')
    return { value: {}, pointer: node.pointer }
  }

  /** The type of the schema under a key; a bare reference is the type it names. */
  type(node: Node | undefined, key = 'schema'): TypeRef | undefined {
    const value = node?.value[key]
    if (node === undefined || value === undefined) return undefined
    const target = isObject(value) && isBareReference(value) ? value['$ref'] : undefined
    if (typeof target === 'string') return { pointer: canonicalPointer(target) }
    const pointer = appendPointer(node.pointer, key)
    this.#addInline(pointer)
    return { pointer }
  }

  #addInline(pointer: string): void {
    this.#said?.push((reader) => reader.#addInline(pointer))
    this.inlineTypes.add(pointer)
  }

  /** Reads, and keeps what is said to this reader meanwhile. */
  record<Result>(read: () => Result): KeptReading<Result> {
    const said: ((reader: Reader) => void)[] = []
    this.#said = said
    try {
      return { result: read(), said }
    } finally {
      this.#said = undefined
    }
  }

  /** Something a user of the document should know, though the output is right; of one kind the first is shown. */
  note(node: Node, code: ProblemCode, message: string, hint: string, kind: string = code): void {
    this.#said?.push((reader) => reader.note(node, code, message, hint, kind))
    const key = [code, node.pointer, message].join(' ')
    if (this.#noted.has(key)) return
    this.#noted.add(key)
    const known = this.#notes.get(kind)
    if (known === undefined)
      this.#notes.set(kind, { code, place: this.document.locate(node.pointer), message, hint, count: 1 })
    else known.count += 1
  }

  get notes(): readonly DocumentError[] {
    return [...this.#notes.values()].map(({ code, place, message, hint, count }) => {
      const more = count === 1 ? '' : ` (and ${count - 1} more of this kind)`
      return new DocumentError({ code, message: message + more, hint, place, severity: 'warning' })
    })
  }

  /** Whether two types are described alike. */
  isAlike(one: TypeRef, other: TypeRef): boolean {
    const [first, second] = [one, other].map(({ pointer }) => readPointer(this.document.value, pointer))
    return one.pointer === other.pointer || firstDifference(first, second) === undefined
  }

  report(node: Node, code: ProblemCode, message: string, hint: string): void {
    this.#said?.push((reader) => reader.report(node, code, message, hint))
    this.problems.push(new DocumentError({ code, message, hint, place: this.document.locate(node.pointer) }))
  }
}

/** A type as another view than a response's shows it. */
export function inView(type: TypeRef | undefined, view: View): TypeRef | undefined {
  return type === undefined ? undefined : { ...type, view }
}

export function stringAt(node: Node | undefined, key: string): string | undefined {
  const value = node?.value[key]
  return typeof value === 'string' ? value : undefined
}
