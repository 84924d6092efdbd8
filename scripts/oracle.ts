/**
 * Asks a validator of JSON Schema whether the generated types are right: values of every component schema, from the examples
 * of the documents, made from the schemas, and with one fault each, have to compile where the validator takes them and must
 * not where it refuses them for a reason that TypeScript can express. Exits with 1 when one does otherwise.
 *
 * Usage: pnpm oracle [DOCUMENT…] [--limit ASSERTIONS_PER_TYPE] [--random DOCUMENTS] [--seed NUMBER] [--nested]
 *
 * Without documents: spec/openapi.yaml, the small documents of the corpus, and random ones. With --nested, objects and enums
 * inside of other types have names.
 */
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { smallDocuments } from './corpus/documents.ts'
import { root } from './lib/paths.ts'
import { randomSubjects } from './oracle/random-documents.ts'
import { readDocument, type Subject } from './oracle/read-document.ts'
import { details, heading, row } from './oracle/report.ts'
import { tryDocument } from './oracle/try-document.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string', default: '120' },
    random: { type: 'string' },
    seed: { type: 'string', default: '20' },
    nested: { type: 'boolean', default: false },
  },
})

const isDefault = positionals.length === 0 && options.random === undefined
const documents = isDefault
  ? [{ name: 'openrouter', path: join(root, 'spec/openapi.yaml') }, ...smallDocuments]
  : positionals.map((path) => ({ name: basename(path), path: resolve(path) }))
let assertions = 0

console.log(heading)
for (const document of documents) await judge(await readDocument(document, options.nested ? 'named' : 'inline'))
const count = Number(options.random ?? (isDefault ? 40 : 0))
for (const subject of await randomSubjects(count, Number(options.seed))) await judge(subject)
console.log(`${assertions.toLocaleString('en-US')} assertions`)

async function judge(subject: Subject): Promise<void> {
  const trial = await tryDocument(subject, Number(options.limit))
  assertions += trial.assertions
  console.log(row(trial))
  const more = details(trial)
  if (more !== '') console.log(more)
  if (trial.failures.length > 0) process.exitCode = 1
}
