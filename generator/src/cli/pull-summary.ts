import { join } from 'node:path'
import picomatch from 'picomatch'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { Planned } from '../pull/plan.ts'
import type { Pulled } from '../pull/record.ts'
import { count, listSome, programCall, seconds } from './wording.ts'

/** Whether a pull changes anything for such a document. */
export function isNews(state: Planned['state']): boolean {
  return state !== 'unchanged' && state !== 'edited'
}

/**
 * Lists the documents that changed, and the next command.
 *
 * @param repeat arguments that fetch what `--check` found; absent if this run has fetched it
 */
export function summarise(
  planned: readonly Planned[],
  folder: string,
  { repeat, adopt }: { readonly repeat: readonly string[] | undefined; readonly adopt: string | undefined },
): string {
  const groups = Object.entries(Object.groupBy(planned, ({ state }) => state))
  const counts = groups.map(([state, of]) => `${of.length} ${state}`).join(', ')
  const lines = planned
    .filter(({ state }) => state !== 'unchanged')
    .map(({ state, pulled }) => `${state.padEnd(9)} ${folder}/${pulled.file}  ${pulled.origin}`)
  const hasNews = planned.some(({ state }) => isNews(state))
  const step = adopt === undefined ? 'generate' : `adopt ${adopt}, which lets it count beside your sources`
  const next = !hasNews
    ? ''
    : repeat
      ? `\nTo fetch: ${programCall()} ${repeat.join(' ')}`
      : `\nNext: ${programCall()} ${step}`
  return `${count(planned.length, 'document')} (${counts}) in ${seconds()}${listSome(lines, 40)}${next}`
}

/**
 * The document that was added beside sources that are not pulled.
 *
 * @param inputs absolute paths of what the configuration reads
 */
export function findForeign(
  planned: readonly Planned[],
  record: readonly Pulled[],
  folder: string,
  inputs: readonly string[],
): string | undefined {
  const [added, ...more] = planned.filter(({ state }) => state === 'added').map(({ pulled }) => pulled.file)
  const pulled = new Set(record.map(({ file }) => join(folder, file)))
  const isBeside =
    added !== undefined && inputs.includes(join(folder, added)) && inputs.some((path) => !pulled.has(path))
  return isBeside && more.length === 0 ? added : undefined
}

/** Warnings about documents that were pulled but that the configuration does not read. */
export function findUnread(
  planned: readonly Planned[],
  folder: string,
  inputs: readonly string[],
): readonly DocumentError[] {
  const isRead = picomatch([...inputs])
  const unread = planned.map(({ pulled }) => `${folder}/${pulled.file}`).filter((path) => !isRead(path))
  const extensions = new Set(unread.map((path) => path.slice(path.lastIndexOf('.'))))
  return [...extensions].map((extension) => {
    const files = unread.filter((path) => path.endsWith(extension))
    const some = files.length > 1 ? `${files[0]} and ${files.length - 1} more are` : `${files[0]} is`
    return new DocumentError({
      code: 'source-not-read',
      severity: 'warning',
      message: `${some} not among the inputs of the config file`,
      hint: `Add '${folder}/*${extension}' to \`inputs\`.`,
    })
  })
}
