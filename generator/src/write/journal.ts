import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Disk, exists } from './disk.ts'

/**
 * What a commit is about to do. Its file appears in one step once everything new lies ready in the work folder; from
 * then on the commit can be finished, or taken back, by any later process.
 */
export interface Journal {
  readonly format: 1
  readonly direction: 'forward' | 'back'
  /** The new text of the file at index n lies in `new/n`, the replaced one goes to `old/n`. */
  readonly writes: readonly { readonly path: string; readonly replaces: boolean }[]
  /** The file at index n goes to `gone/n`. */
  readonly removals: readonly string[]
  /** Folders that the commit creates, outermost first. */
  readonly folders: readonly string[]
}

/** Where a commit keeps its things: on the same file system as the output, so that each step is one rename. */
export class WorkFolder {
  readonly root: string
  readonly path: string
  readonly journal: string

  constructor(root: string) {
    this.root = root
    this.path = join(root, '.sdkgen')
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

  create(disk: Disk): void {
    for (const folder of ['new', 'old', 'gone']) disk.makeFolder(join(this.path, folder))
  }

  readJournal(): Journal | undefined {
    if (!exists(this.journal)) return undefined
    const journal: Journal = JSON.parse(readFileSync(this.journal, 'utf8'))
    return journal
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
}
