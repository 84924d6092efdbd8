import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.ts'

/** A page, or one section of it: `page.md#Names`. */
function linesOf(place: string): readonly string[] {
  const [page = '', section] = place.split('#')
  const lines = readFileSync(join(root, page), 'utf8').split('\n')
  return section === undefined ? lines : lines.slice(lines.indexOf(`## ${section}`))
}

/** The rows below the header of a table, as cells. The header names the table by its first cells. */
export function rowsOf(page: string, ...header: readonly string[]): readonly (readonly string[])[] {
  const lines = linesOf(page)
  const start = lines.findIndex((line) => header.every((cell, index) => cellsOf(line)[index] === cell))
  if (start < 0) throw new Error(`${page} has no table with the header ${header.join(', ')}`)
  const rest = lines.slice(start + 2)
  return rest
    .slice(
      0,
      rest.findIndex((line) => !line.startsWith('|')),
    )
    .map(cellsOf)
}

/** The pieces of code in a cell. */
export function codeIn(cell: string | undefined): readonly string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].flatMap(([, code]) => (code === undefined ? [] : [code]))
}

function cellsOf(line: string): readonly string[] {
  return line.startsWith('|')
    ? line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim())
    : []
}
