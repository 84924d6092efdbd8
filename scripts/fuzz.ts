/**
 * Changes documents, overlays and configurations at random and runs the command on them, in this process. Every outcome must
 * be files that compile and that every system can hold, or problems with a place, within 30 seconds. What fails is made
 * small and kept in `scripts/fuzz/cases`, which the tests run too. Exits with 1 where something failed.
 *
 * Usage: pnpm fuzz [DOCUMENT…] [--seconds NUMBER] [--seed NUMBER]
 *
 * Without documents: spec/openapi.yaml and the small documents of the corpus.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { smallDocuments } from './corpus/documents.ts'
import { fuzz } from './fuzz/fuzz.ts'
import { cache, root } from './lib/paths.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
})
const seed = Number(options.seed ?? Math.trunc(Math.random() * 1e9))
const documents =
  positionals.length > 0
    ? positionals.map((path) => resolve(path))
    : [join(root, 'spec/openapi.yaml'), ...smallDocuments.map(({ path }) => path)]
await mkdir(cache, { recursive: true })
const folder = await mkdtemp(join(cache, 'fuzz-'))
try {
  console.log(`${documents.length} documents, --seed ${seed}`)
  const until = Date.now() + Number(options.seconds) * 1000
  const kept = join(root, 'scripts/fuzz/cases')
  const figures = await fuzz({ documents, seed, first: 0, until, folder }, kept, console.log)
  const { cases, refused, compiled, slowest, failures } = figures
  console.log(
    `${cases} cases, of which ${refused} were refused and ${compiled} compiled; the slowest took ${(slowest / 1000).toFixed(1)} s`,
  )
  console.log(`${failures.length} kinds of failures`)
  if (failures.length > 0) process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
