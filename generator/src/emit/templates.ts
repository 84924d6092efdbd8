import Handlebars from 'handlebars'
import type { GeneratedFile } from './generated-file.ts'

/**
 * Handlebars templates of plain text: nothing is escaped, because what is written is Markdown and JSON, and contexts hold
 * text that is safe where it goes. A name that the context lacks is an error.
 */
export class Templates {
  readonly #handlebars = Handlebars.create()
  readonly #sources: ReadonlyMap<string, string>
  readonly #compiled = new Map<string, HandlebarsTemplateDelegate>()
  readonly #shared: object

  /**
   * @param files by path; `fields.partial` is the partial `fields`
   * @param shared what every template can use
   */
  constructor(files: readonly GeneratedFile[], shared: object) {
    this.#shared = shared
    this.#sources = new Map(files.map(({ path, text }) => [path, text]))
    for (const { path, text } of files) {
      const name = /([^/]+)\.partial$/.exec(path)?.[1]
      if (name !== undefined) this.#handlebars.registerPartial(name, text)
    }
  }

  /** @throws Error where there is no such template */
  render(path: string, context: object = {}): string {
    return this.#template(path)({ ...this.#shared, ...context })
  }

  #template(path: string): HandlebarsTemplateDelegate {
    const known = this.#compiled.get(path)
    if (known !== undefined) return known
    const source = this.#sources.get(path)
    if (source === undefined) throw new Error(`There is no template ${path}`)
    const template = this.#handlebars.compile(source, { noEscape: true, strict: true })
    this.#compiled.set(path, template)
    return template
  }
}
