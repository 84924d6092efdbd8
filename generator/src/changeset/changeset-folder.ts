import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DocumentError } from '../diagnostics/document-error.ts'
import { onDisk } from '../write/write-error.ts'
import { type ChangesetFile, readChangeset } from './changeset-file.ts'
import { readText } from '../lib/read-file.ts'
import { reasonOf } from '../lib/reason-of.ts'

/** The folder `.changeset` of a repository. */
export class ChangesetFolder {
  readonly #folder: string

  /** @param output absolute path of the folder that holds the packages */
  constructor(output: string) {
    this.#folder = join(output, '.changeset')
  }

  /**
   * Every pending changeset, by name.
   *
   * @throws DocumentError `no-changesets` where the folder is missing, `changeset-invalid`
   */
  read(): readonly ChangesetFile[] {
    return this.#names()
      .filter((name) => name.endsWith('.md') && !/^(?:\.|README\.md$)/i.test(name))
      .toSorted()
      .map((name) => this.#readOne(name))
  }

  /** @throws WriteError */
  write(name: string, text: string): void {
    onDisk(() => writeFileSync(this.pathOf(name), text))
  }

  /** @throws WriteError */
  remove(name: string): void {
    onDisk(() => rmSync(this.pathOf(name)))
  }

  pathOf(name: string): string {
    return join(this.#folder, `${name}.md`)
  }

  #names(): readonly string[] {
    try {
      return readdirSync(this.#folder)
    } catch (cause) {
      const message = `There is no folder ${this.#folder}`
      throw new DocumentError({
        code: 'no-changesets',
        message,
        hint: 'Set changesets up: npx @changesets/cli init',
        cause,
      })
    }
  }

  #readOne(file: string): ChangesetFile {
    const name = file.replace(/\.md$/, '')
    try {
      return readChangeset(name, readText(this.pathOf(name)))
    } catch (cause) {
      const place = { file: `.changeset/${file}`, line: 1, column: 1 }
      throw new DocumentError({
        code: 'changeset-invalid',
        message: `The changeset cannot be read: ${reasonOf(cause)}`,
        place,
        hint: 'Correct it, or delete it and run `sdkgen generate --changeset`.',
        cause,
      })
    }
  }
}
