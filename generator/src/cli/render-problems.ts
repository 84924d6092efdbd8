import { existsSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import type { DocumentError } from '../diagnostics/document-error.ts'
import { readLines, render } from '../diagnostics/render.ts'
import { packageFolder, root } from '../folders.ts'
import { readText } from '../lib/read-file.ts'
import { paint, type Terminal } from './terminal.ts'
import { count } from './wording.ts'

/** How much of the problems with one code is shown. */
interface Limit {
  /** With code frame and hint. */
  readonly framed: number
  /** On one line each, after those. */
  readonly listed: number
}

export interface Limits {
  readonly error: Limit
  readonly warning: Limit
}

const usualLimits: Limits = { error: { framed: 3, listed: 20 }, warning: { framed: 1, listed: 4 } }

/** Each problem, at least on one line. */
export const noLimits: Limits = {
  error: { framed: 3, listed: Number.POSITIVE_INFINITY },
  warning: { framed: 1, listed: Number.POSITIVE_INFINITY },
}

/** Problems for people, and where their codes are explained. */
export function showProblems(problems: readonly DocumentError[], terminal: Terminal, limits = usualLimits): string {
  const path = [packageFolder, root].map((folder) => join(folder, 'docs/problems.md')).find((file) => existsSync(file))
  const page = path === undefined ? '' : `\nAll codes are explained in ${shortPath(path, terminal.cwd)}\n`
  return `${renderProblems(problems, terminal, limits)}${paint('dim', page, terminal.errColor)}`
}

/** Relative if it is below the folder. */
function shortPath(path: string, cwd: string): string {
  const inside = relative(cwd, path)
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside
}

/**
 * Problems as text for people, grouped by code. Warnings come first and errors last, where the terminal still shows them.
 */
export function renderProblems(problems: readonly DocumentError[], terminal: Terminal, limits = usualLimits): string {
  const linesOf = readLines((file) => readFile(resolve(terminal.cwd, file)))
  const groups = (['warning', 'error'] as const).flatMap((severity) => {
    const ofSeverity = problems.filter((problem) => problem.severity === severity)
    const byCode = Map.groupBy(ofSeverity, ({ code }) => code)
    return [...byCode.values()].map((group) => renderGroup(group, linesOf, terminal.errColor, limits[severity]))
  })
  return groups.join('\n')
}

function renderGroup(
  problems: readonly DocumentError[],
  linesOf: ReturnType<typeof readLines>,
  color: boolean,
  { framed, listed }: Limit,
): string {
  const hidden = problems.length - framed - listed
  const [first] = problems
  const heading = `${paint('bold', `${first?.code}: ${count(problems.length, first?.severity ?? 'error')}`, color)}\n`
  return [
    problems.length > 1 ? heading : '',
    render(problems.slice(0, framed), { color, linesOf }),
    render(problems.slice(framed, framed + listed), { color, compact: true }),
    hidden > 0 ? `… and ${hidden} more ${first?.code}; --json lists all of them\n` : '',
  ].join('')
}

/** Undefined for what cannot be read, such as pages from the network. */
function readFile(path: string): string | undefined {
  try {
    return readText(path)
  } catch {
    return undefined
  }
}
