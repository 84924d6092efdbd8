import { pointerKeys } from '../../lib/json-pointer.ts'
import { propertyName } from './print-type.ts'

/** Names for places in a document as users of the packages know them: `ChatRequest.messages[].content`. */
export class Labels {
  readonly #roots: Map<string, string>

  /** @param schemas exported names of component schemas by pointer */
  constructor(schemas: ReadonlyMap<string, string>) {
    this.#roots = new Map(schemas)
  }

  /** Says what a schema outside of the components is called; the first name of a shared one stays. */
  add(pointer: string, label: string): void {
    if (!this.#roots.has(pointer)) this.#roots.set(pointer, label)
  }

  of(pointer: string): string {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      const root = this.#roots.get(pointer.slice(0, end))
      if (root !== undefined) return root + steps(pointerKeys(pointer.slice(end)))
    }
    return pointer
  }
}

function steps(keys: readonly string[]): string {
  const [key, ...rest] = keys
  if (key === undefined) return ''
  const [name = '', ...after] = rest
  switch (key) {
    case 'properties':
      return `${/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? `.${name}` : `[${propertyName(name)}]`}${steps(after)}`
    case 'items':
      return `[]${steps(rest)}`
    case 'prefixItems':
      return `[${name}]${steps(after)}`
    case 'additionalProperties':
      return `[name]${steps(rest)}`
    // Members of unions and sums have no names of their own.
    default:
      return steps(after)
  }
}
