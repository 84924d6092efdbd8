import { join } from 'node:path'
import { checkJournal, type Journal } from './check-journal.ts'
import { type Disk, exists, isFolder } from './disk.ts'
import { workFolder } from './work-folder.ts'
import { WriteError } from './write-error.ts'
import { readText } from '../lib/read-file.ts'

/** The files in which a commit keeps its things. */
export class WorkFolder {
  readonly root: string
  readonly path: string
  readonly journal: string

  constructor(root: string) {
    this.root = root
    this.path = workFolder(root)
    this.journal = join(this.path, 'journal.json')
  }

  /** Absolute path of an output file. */
  target(path: string): string {
    return join(this.root, path)
  }

  staged(index: number): string {
    return join(this.path, 'new', String(index))
  }

  replaced(index: number): string {
    return join(this.path, 'old', String(index))
  }

  removed(index: number): string {
    return join(this.path, 'gone', String(index))
  }

  /** @throws WriteError where something else has its name: a link would lead elsewhere */
  create(disk: Disk): void {
    this.#refuseLink()
    for (const folder of ['new', 'old', 'gone']) disk.makeFolder(join(this.path, folder))
  }

  hasJournal(): boolean {
    return exists(this.journal)
  }

  /**
   * Undefined where no commit is under way: there is no journal, or only what a power cut leaves of one, which is empty.
   *
   * @throws WriteError for a journal that cannot be one of sdkgen's
   */
  readJournal(): Journal | undefined {
    if (!exists(this.path)) return undefined
    this.#refuseLink()
    if (!this.hasJournal()) return undefined
    const text = readText(this.journal)
    if (!/[^\s\0]/.test(text)) return undefined
    const journal = checkJournal(text)
    if (journal !== undefined) return journal
    throw new WriteError('journal-invalid', `${this.journal} is not what an interrupted run leaves behind`, {
      hint: `Delete the folder ${this.path}; then compare the output with what is under version control.`,
    })
  }

  writeJournal(journal: Journal, disk: Disk): void {
    const draft = `${this.journal}.draft`
    disk.writeFile(draft, JSON.stringify(journal))
    disk.rename(draft, this.journal)
  }

  /** Ends the commit: without its journal the folder means nothing. */
  discard(disk: Disk): void {
    if (exists(this.journal)) disk.removeFile(this.journal)
    disk.removeTree(this.path)
  }

  #refuseLink(): void {
    if (!exists(this.path) || isFolder(this.path)) return
    throw new WriteError('path-is-link', `${this.path} is not a folder`, {
      hint: 'sdkgen keeps a folder of this name there while it writes: move away what has its name.',
    })
  }
}
