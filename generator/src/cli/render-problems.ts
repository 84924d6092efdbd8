import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DocumentError } from '../diagnostics/document-error.ts'
import { render } from '../diagnostics/render.ts'
import type { Terminal } from './terminal.ts'

const shownWarnings = 20

/** Problems for people: every error, and as many warnings as one can take in. */
export function renderProblems(problems: readonly DocumentError[], terminal: Terminal, limit = shownWarnings): string {
  const errors = problems.filter((problem) => problem.severity === 'error')
  const warnings = problems.filter((problem) => problem.severity === 'warning')
  const hidden = warnings.length - limit
  const text = render([...errors, ...warnings.slice(0, limit)], { color: terminal.errColor, readText: readerOf(terminal.cwd) })
  return hidden > 0 ? `${text}\n… and ${hidden} more warnings; \`sdkgen lint\` shows all of them\n` : text
}

/** Texts of files as messages name them; empty for what cannot be read, such as pages from the network. */
function readerOf(cwd: string): (file: string) => string | undefined {
  return (file) => {
    try {
      return readFileSync(resolve(cwd, file), 'utf8')
    } catch {
      return undefined
    }
  }
}
