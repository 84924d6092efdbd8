import picomatch from 'picomatch'
import type { Config } from '../config/config.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { Planned } from '../pull/plan.ts'
import { count, listSome, programCall, seconds } from './wording.ts'

/** Whether a pull changes anything for such a document. */
export function isNews(state: Planned['state']): boolean {
  return state !== 'unchanged' && state !== 'edited'
}

/** What a pull did, or would do: the documents that are not as they were, and what comes next. */
export function summarise(planned: readonly Planned[], folder: string, dryRun: boolean): string {
  const groups = Object.entries(Object.groupBy(planned, ({ state }) => state))
  const counts = groups.map(([state, of]) => `${of.length} ${state}`).join(', ')
  const lines = planned
    .filter(({ state }) => state !== 'unchanged')
    .map(({ state, pulled }) => `${state.padEnd(9)} ${folder}/${pulled.file}  ${pulled.origin}`)
  const hasNews = planned.some(({ state }) => isNews(state))
  const next = !hasNews ? '' : dryRun ? `\nTo fetch: ${programCall()} pull` : `\nNext: ${programCall()} generate`
  return `${count(planned.length, 'document')} (${counts}) in ${seconds()}${listSome(lines, 40)}${next}`
}

/** Warnings about documents that were pulled but that the configuration does not read. */
export function findUnread(planned: readonly Planned[], folder: string, config: Config): readonly DocumentError[] {
  const isRead = picomatch([...config.inputs])
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
