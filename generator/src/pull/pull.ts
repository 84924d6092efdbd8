import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { collect } from '../diagnostics/collect.ts'
import { displayName } from '../load/find-inputs.ts'
import { replaceFiles } from '../write/replace-files.ts'
import { restore } from '../write/write.ts'
import { fetchSource } from './fetch-source.ts'
import { limitConcurrency } from './limit-concurrency.ts'
import type { DownloadLimits } from '../load/download-limits.ts'
import { localFile } from './local-file.ts'
import { type Origin, parseOrigin, recordedOrigin } from './origin.ts'
import { type Fetched, plan, type Planned } from './plan.ts'
import { printRecord, type Pulled, readRecord } from './record.ts'
import { recordPath } from '../load/record-path.ts'

export interface PullRequest {
  /** Addresses and paths; none: those of the record. */
  readonly origins: readonly string[]
  /** Absolute path of the folder of the documents. */
  readonly folder: string
  /** Absolute working directory. */
  readonly cwd: string
  /** Only finds out what has changed. */
  readonly dryRun: boolean
  /** Overwrites files that were edited, or that came from elsewhere. */
  readonly force: boolean
  readonly limits: DownloadLimits
}

/** Enough to be fast, few enough for any server. */
const atOnce = 4

/**
 * Brings documents, and the record of where they come from, up to date: all of them or, if one cannot be had, none.
 *
 * @returns what happened to each document
 * @throws DocumentErrors with every problem, ConfigError for an origin that is none; nothing has been changed then
 */
export async function pull(request: PullRequest): Promise<readonly Planned[]> {
  const { folder, cwd, dryRun, force, limits } = request
  if (!dryRun && existsSync(dirname(folder))) await restore(dirname(folder))
  const path = recordPath(folder)
  const record = readRecord(path, displayName(path, cwd))
  const problems = collect()
  const wanted = originsOf(request, record, path).map(([text, base]) => parseOrigin(text, base))
  if (wanted.length === 0) return []
  const origins = [...new Map(wanted.map((origin) => [recordedOrigin(origin, path), origin]))]
  const get = async ([key, origin]: readonly [key: string, origin: Origin]): Promise<Fetched> => {
    const entry = record.find((known) => known.origin === key)
    const local = localFile(folder, entry)
    // The text is needed where the file is not as it was.
    const etag = local.state === 'same' || (local.state === 'edited' && !force) ? entry?.etag : undefined
    const shown = origin.kind === 'url' ? origin.url : displayName(origin.path, cwd)
    return { key, origin, entry, local, content: await fetchSource(origin, shown, limits, etag) }
  }
  const fetched = await problems.tryAll(origins, limitConcurrency(atOnce, get))
  problems.throwIfAny()
  const planned = plan(fetched, record, { ...request, shownFolder: displayName(folder, cwd) })
  if (!dryRun) await save(planned, record, folder)
  return planned
}

/** Each with the folder that its path is relative to. */
function originsOf(
  { origins, cwd }: PullRequest,
  record: readonly Pulled[],
  path: string,
): readonly (readonly [text: string, base: string])[] {
  if (origins.length > 0) return origins.map((text) => [text, cwd])
  return record.map(({ origin }) => [origin, dirname(path)])
}

async function save(planned: readonly Planned[], record: readonly Pulled[], folder: string): Promise<void> {
  const sources = new Map([...record, ...planned.map(({ pulled }) => pulled)].map((entry) => [entry.file, entry]))
  const texts = planned.flatMap(({ pulled, text }) =>
    text === undefined ? [] : [{ path: `${basename(folder)}/${pulled.file}`, text }],
  )
  const root = dirname(folder)
  const files = [...texts, { path: basename(recordPath(folder)), text: printRecord([...sources.values()]) }]
  await replaceFiles(files, root)
}
