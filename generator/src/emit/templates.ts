import Handlebars from 'handlebars'
import { hashOf } from '../lib/hash.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { GeneratedFile } from './generated-file.ts'
import { precompiledTemplates } from './precompiled-templates.ts'

/** A Handlebars source, by the path of what it makes. */
export interface Template extends GeneratedFile {
  /** Absolute path of the file of the configuration that it comes from; absent for the generator's own. */
  readonly override?: string | undefined
}

/** Nothing is escaped, because what is written is Markdown and JSON; a name that the context lacks is an error. */
const compileOptions = { noEscape: true, strict: true } as const

/** JavaScript of what Handlebars makes of a template, for `precompiledTemplates`. */
export function precompile(text: string): string {
  return String(Handlebars.precompile(text, compileOptions))
}

/** Handlebars templates of plain text; contexts hold text that is safe where it goes. */
export class Templates {
  readonly #handlebars = Handlebars.create()
  readonly #sources: ReadonlyMap<string, Template>
  readonly #compiled = new Map<string, HandlebarsTemplateDelegate>()
  readonly #shared: object

  /**
   * @param files by path; `fields.partial` is the partial `fields`
   * @param shared what every template can use
   */
  constructor(files: readonly Template[], shared: object) {
    this.#shared = shared
    this.#sources = new Map(files.map((file) => [file.path, file]))
    for (const { path, text } of files) {
      const name = partialName.exec(path)?.[1]
      if (name !== undefined) this.#handlebars.registerPartial(name, this.#compile(text))
    }
  }

  /** @throws Error where there is no such template, DocumentError where one of the configuration fails */
  render(path: string, context: object = {}): string {
    try {
      return this.#template(path)({ ...this.#shared, ...context })
    } catch (error) {
      throw this.#describe(error, path)
    }
  }

  #template(path: string): HandlebarsTemplateDelegate {
    const known = this.#compiled.get(path)
    if (known !== undefined) return known
    const source = this.#sources.get(path)
    if (source === undefined) throw new Error(`There is no template ${path}`)
    const template = this.#compile(source.text)
    this.#compiled.set(path, template)
    return template
  }

  #compile(text: string): HandlebarsTemplateDelegate {
    const known = precompiledTemplates.get(hashOf(text))
    return known === undefined ? this.#handlebars.compile(text, compileOptions) : this.#handlebars.template(known)
  }

  /** Failures come from a template of the configuration, or from one of the generator with a partial of the configuration. */
  #describe(error: unknown, path: string): unknown {
    const partials = [...this.#sources.values()].filter((source) => partialName.test(source.path))
    const file = this.#sources.get(path)?.override ?? partials.find(({ override }) => override !== undefined)?.override
    if (file === undefined || !(error instanceof Error)) return error
    return new DocumentError({
      code: 'template-failed',
      message: `The template of ${path} fails: ${reasonOf(error.message)}`,
      place: { file, line: lineOf(error.message), column: 1 },
      hint: "Compare it with the generator's template of the same path, which shows the names that there are.",
      cause: error,
    })
  }
}

const partialName = /([^/]+)\.partial$/

/** Handlebars writes places as `Parse error on line 2:` or `… - 2:14`; an error of the values has none. */
function lineOf(message: string): number {
  return Number(/^Parse error on line (\d+):| - (\d+):\d+$/.exec(message)?.slice(1).find(Boolean) ?? 1)
}

/** Without the place, and the excerpt before it, both of which are shown with the problem. */
function reasonOf(message: string): string {
  const lines = message.replace(/(?: in \[object \w+\])? - \d+:\d+$/, '').split('\n')
  return lines.at(-1) ?? message
}
