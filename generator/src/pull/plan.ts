import { join } from 'node:path'
import { collect } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { Content } from './fetch-source.ts'
import { fileNameFor } from './file-name.ts'
import { hashIfExists, type LocalFile } from './local-file.ts'
import type { Origin } from './origin.ts'
import { type Pulled, pulledNow } from './record.ts'

/** State of one document after its origin has responded. */
export interface Fetched {
  /** The origin as the record calls it. */
  readonly key: string
  readonly origin: Origin
  /** Entry of the record; absent for a document that was never pulled. */
  readonly entry: Pulled | undefined
  readonly local: LocalFile
  /** Absent: as it was. */
  readonly content: Content | undefined
}

/**
 * - `added`: new in the record
 * - `changed`: the origin has another content than before
 * - `restored`: the origin is as before; the file was not, or was gone
 * - `edited`: the origin is as before; the file was edited, and is left alone
 */
type State = 'added' | 'changed' | 'restored' | 'edited' | 'unchanged'

/** Planned action for one document. */
export interface Planned {
  readonly state: State
  readonly pulled: Pulled
  /** New content of the file; absent where it stays. */
  readonly text?: string
}

export interface PlanOptions {
  /** Absolute path of the folder of the documents, and what messages call it. */
  readonly folder: string
  readonly shownFolder: string
  readonly dryRun: boolean
  readonly force: boolean
}

/**
 * Decides what happens to each document.
 *
 * @throws DocumentErrors when a file would be overwritten that did not come from its origin as it is
 */
export function plan(fetched: readonly Fetched[], record: readonly Pulled[], options: PlanOptions): readonly Planned[] {
  const taken = new Set(record.map(({ file }) => file.toLowerCase()))
  const problems = collect()
  const planned = problems.trySync(fetched, (document) => {
    const decided = decide(document, options.force, (name) => taken.has(name))
    taken.add(decided.pulled.file.toLowerCase())
    if (decided.text !== undefined && !options.dryRun && !options.force) refuseOverwriting(decided, document, options)
    return decided
  })
  problems.throwIfAny()
  return planned
}

function decide(
  { key, origin, entry, local, content }: Fetched,
  force: boolean,
  isTaken: (name: string) => boolean,
): Planned {
  if (entry !== undefined && (content === undefined || content.sha256 === entry.sha256)) {
    if (local.state === 'same') return { state: 'unchanged', pulled: entry }
    if (local.state === 'edited' && !force) return { state: 'edited', pulled: entry }
    return { state: 'restored', pulled: entry, ...(content === undefined ? {} : { text: content.text }) }
  }
  if (content === undefined) throw new TypeError(`${key} was neither sent nor known`)
  const { text, extension, sha256, bytes, etag } = content
  const file = entry?.file ?? fileNameFor(origin.kind === 'url' ? origin.url : origin.path, extension, isTaken)
  const pulled = { file, origin: key, pulledAt: pulledNow(), sha256, bytes, ...(etag === undefined ? {} : { etag }) }
  return { state: entry === undefined ? 'added' : 'changed', pulled, text }
}

function refuseOverwriting({ pulled }: Planned, { entry, key }: Fetched, { folder, shownFolder }: PlanOptions): void {
  const found = hashIfExists(join(folder, pulled.file))
  if (found === undefined || found === entry?.sha256 || found === pulled.sha256) return
  const shown = `${shownFolder}/${pulled.file}`
  throw new DocumentError({
    code: entry === undefined ? 'source-exists' : 'source-edited',
    message:
      entry === undefined
        ? `${shown} exists and did not come from ${key}`
        : `${shown} was edited since it was pulled, and ${key} has changed`,
    hint:
      entry === undefined
        ? 'Move it away, or pass --force to overwrite it.'
        : 'Keep your changes in an overlay instead; then pass --force to overwrite the file.',
  })
}
