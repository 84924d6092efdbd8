import { appendPointer } from '../json-pointer.ts'
import type { Located, Origin, Origins } from '../merge/origins.ts'

/** Keeps track of where values come from while actions set and remove them. */
export class OriginLog {
  readonly #base: Located
  #origins = new Map<string, Origin>()

  constructor(base: Located) {
    this.#base = base
  }

  get origins(): Origins {
    return this.#origins
  }

  set(pointer: string, origin: Origin): void {
    this.#forget(pointer)
    this.#origins.set(pointer, origin)
  }

  /** Forgets a removed value; in an array, the elements after it move up by one. */
  remove(container: string, key: string, arrayLength: number | undefined): void {
    this.#forget(appendPointer(container, key))
    if (arrayLength === undefined) return
    for (let index = Number(key) + 1; index < arrayLength; index++) this.#move(`${container}/${index}`, `${container}/${index - 1}`)
  }

  #move(from: string, to: string): void {
    const own = this.#origins.get(from) ?? this.#inherited(from)
    const below = [...this.#origins].filter(([pointer]) => pointer.startsWith(`${from}/`))
    this.#forget(from)
    this.set(to, own)
    for (const [pointer, origin] of below) this.#origins.set(to + pointer.slice(from.length), origin)
  }

  #inherited(pointer: string): Origin {
    for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      const origin = this.#origins.get(pointer.slice(0, end))
      if (origin !== undefined) return { document: origin.document, pointer: origin.pointer + pointer.slice(end) }
    }
    return { document: this.#base, pointer }
  }

  #forget(pointer: string): void {
    this.#origins.delete(pointer)
    for (const known of this.#origins.keys()) if (known.startsWith(`${pointer}/`)) this.#origins.delete(known)
  }
}
