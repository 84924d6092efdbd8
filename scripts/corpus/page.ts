import { table } from '../lib/markdown-table.ts'
import type { Trial } from './try-document.ts'

/** Everything that was tried, as a page. */
export function page(trials: readonly Trial[]): string {
  const made = trials.filter((trial) => trial.made !== undefined)
  const clean = made.filter((trial) => trial.made?.typeErrors.length === 0 && 'request' in trial.made.call)
  const rows = trials.toSorted((a, b) => a.size - b.size).map(row)
  return `# Real documents

Made by \`pnpm corpus\`: do not edit. The command generates packages from each document. They are
compiled in one program with TypeScript 7.0, as strictly as they are delivered, with \`skipLibCheck\` off. Then they are imported, and
one operation is called against a stub server.

- documents: ${trials.length}
- refused for a problem of their own, shown at its place: ${trials.length - made.length}
- became packages: ${made.length}, of which ${clean.length} have no type error and make the right request

${table(['document', 'OpenAPI', 'size', 'operations', 'files', 'seconds', 'type errors', 'called'], rows)}
${refusals(trials)}`
}

function row({ name, version, size, seconds, operations, files, made, refused }: Trial): string[] {
  const figures = [name, version, size < 1e5 ? `${(size / 1e3).toFixed(0)} kB` : `${(size / 1e6).toFixed(1)} MB`]
  if (made === undefined)
    return [...figures, '', '', seconds.toFixed(1), '', `refused: ${refused?.length ?? 0} problems`]
  const { typeErrors, call } = made
  const called = 'request' in call ? `\`${call.request}\`` : `**fails**: ${call.failure}`
  const errors = typeErrors.length === 0 ? '0' : `**${typeErrors.length}**`
  return [...figures, String(operations), String(files), seconds.toFixed(1), errors, escape(called)]
}

function refusals(trials: readonly Trial[]): string {
  const refused = trials.filter((trial) => trial.refused !== undefined)
  if (refused.length === 0) return ''
  const lines = refused.map(({ name, refused: problems = [] }) => {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
    return `- ${name}: ${escape(problems[0] ?? '')}${more}`
  })
  return `\n## Refused\n\n${lines.join('\n')}\n`
}

function escape(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')
}
