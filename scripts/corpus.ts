/**
 * Tries the generator on documents as they were published: generate, compile, import, call. Writes
 * generator/docs/corpus.md and .cache/corpus/report.json; exits with 1 when packages do not compile or do not work.
 *
 * Usage: pnpm corpus [--filter NAME]… [--documents DIR]
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { allDocuments } from './corpus/documents.ts'
import { page } from './corpus/page.ts'
import { type Trial, tryDocument } from './corpus/try-document.ts'
import { installDocuments } from './documents/install-documents.ts'
import { cache, root } from './lib/paths.ts'
import { mustRun } from './lib/run.ts'

const { values: options } = parseArgs({
  options: {
    filter: { type: 'string', multiple: true, default: [] },
    documents: { type: 'string' },
  },
})

await installDocuments()
const chosen = allDocuments(options.documents).filter(
  ({ name }) => options.filter.length === 0 || options.filter.some((text) => name.includes(text)),
)
const trials: Trial[] = []
for (const document of chosen) {
  const trial = await tryDocument(document)
  trials.push(trial)
  console.log(describe(trial))
  if (!works(trial)) process.exitCode = 1
}
await mkdir(join(cache, 'corpus'), { recursive: true })
await writeFile(join(cache, 'corpus/report.json'), JSON.stringify(trials, null, 2))
if (options.filter.length === 0) {
  // Documents of a folder are this machine's own.
  const own = new Set(allDocuments(undefined).map(({ name }) => name))
  const path = join(root, 'generator/docs/corpus.md')
  await writeFile(path, page(trials.filter(({ name }) => own.has(name))))
  await mustRun('oxfmt', [path], { cwd: root })
}

/** A refusal is right as long as it says where. */
function works({ made, refused }: Trial): boolean {
  if (made === undefined) return refused?.every((problem) => /:\d+:\d+ /.test(problem)) ?? false
  return made.typeErrors.length === 0 && 'request' in made.call
}

function describe({ name, seconds, made, refused = [] }: Trial): string {
  if (made === undefined) return `✗ ${name} refused: ${refused.slice(0, 3).join(' | ')}`
  const { operations, typeErrors, call } = made
  const outcome = 'request' in call ? call.request : `FAILS ${call.failure}`
  const errors = typeErrors.length === 0 ? '' : `\n    ${typeErrors.slice(0, 5).join('\n    ')}`
  const mark = typeErrors.length === 0 && 'request' in call ? '✓' : '✗'
  return `${mark} ${name} ${operations} operations ${seconds.toFixed(1)} s, ${typeErrors.length} type errors, ${outcome}${errors}`
}
