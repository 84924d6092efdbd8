import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DocumentError } from '../diagnostics/document-error.ts'
import { render } from '../diagnostics/render.ts'
import type { Terminal } from './terminal.ts'

/** How many problems of each kind are shown; more than anyone reads at once. */
export interface Limits {
  readonly errors: number
  readonly warnings: number
}

const usualLimits: Limits = { errors: 100, warnings: 20 }

/** Problems for people: errors first, and a note when there are more than are shown. */
export function renderProblems(problems: readonly DocumentError[], terminal: Terminal, limits = usualLimits): string {
  const errors = problems.filter((problem) => problem.severity === 'error')
  const warnings = problems.filter((problem) => problem.severity === 'warning')
  const shown = [...errors.slice(0, limits.errors), ...warnings.slice(0, limits.warnings)]
  const text = render(shown, { color: terminal.errColor, readText: (file) => readText(resolve(terminal.cwd, file)) })
  const hidden = [note(errors.length - limits.errors, 'errors'), note(warnings.length - limits.warnings, 'warnings')]
  return [text, ...hidden].filter((part) => part !== '').join('\n')
}

function note(hidden: number, noun: string): string {
  return hidden > 0 ? `… and ${hidden} more ${noun}; --json lists all of them\n` : ''
}

/** Undefined for what cannot be read, such as pages from the network. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
