import type { JsonObject } from '../lib/json.ts'
import { appendPointer } from '../lib/json-pointer.ts'
import type { Report } from './member-rules.ts'

/** A path item or an operation, and what its parameters are held to. */
export class Owner {
  readonly #path: string
  readonly #pointer: string
  /** Names in the braces of the path. */
  readonly #template: ReadonlySet<string>
  readonly #pathItem: Owner | undefined
  readonly #places = new Set<string>()
  readonly #defined = new Set<string>()

  constructor(path: string, pointer: string, pathItem?: Owner) {
    this.#path = path
    this.#pointer = pointer
    this.#pathItem = pathItem
    this.#template = new Set([...path.matchAll(/\{([\w.-]+)\}/g)].map(([, name = '']) => name))
  }

  operation(pointer: string): Owner {
    return new Owner(this.#path, pointer, this)
  }

  defines(name: string): boolean {
    return this.#defined.has(name)
  }

  /** No two parameters have the same name and place, and those of the path are in it. */
  checkParameter({ name, in: place }: JsonObject, pointer: string, index: string, report: Report): void {
    const id = `${String(place)} ${String(name)}`
    if (this.#places.has(id)) {
      const message = `The ${String(place)} parameter \`${String(name)}\` is declared twice`
      report('operation-parameters-unique', appendPointer(this.#pointer, 'parameters', index), message)
    }
    this.#places.add(id)
    if (place !== 'path' || typeof name !== 'string' || name === '') return
    this.#defined.add(name)
    if (this.#template.has(name)) return
    const message = `The path \`${this.#path}\` has no parameter \`${name}\``
    report('path-parameters-defined', appendPointer(pointer, 'name'), message)
  }

  /** Parameters of the path that neither it nor its operation defines. */
  checkPath(report: Report): void {
    for (const name of this.#template) {
      if (this.defines(name) || this.#pathItem?.defines(name) === true) continue
      const message = `The parameter \`${name}\` of the path \`${this.#path}\` is not declared`
      report('path-parameters-defined', appendPointer(this.#pointer, 'parameters'), message)
    }
  }
}

/** No two paths differ by the names of their parameters only. */
export function checkPaths(paths: JsonObject, pointer: string, report: Report): void {
  const known = new Map<string, string>()
  for (const path of Object.keys(paths)) {
    const form = path.replaceAll(/\{.+?\}/g, '{}')
    const same = known.get(form)
    if (same === undefined) known.set(form, path)
    else {
      const message = `\`${path}\` is the path \`${same}\` with other names of parameters`
      report('no-identical-paths', appendPointer(pointer, path), message)
    }
  }
}
