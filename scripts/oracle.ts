/**
 * Asks a validator of JSON Schema whether the generated types are right: values of every component schema, from the examples
 * of the documents, made from the schemas, and with one fault each, have to compile where the validator takes them and must
 * not where it refuses them for a reason that TypeScript can express. With `--validators`, the validators of each library
 * are asked in place of the compiler. With `--mocks`, the values are those that factories make. Exits with 1 when one does otherwise.
 *
 * Usage: pnpm oracle [DOCUMENT…] [--validators | --mocks] [--limit VALUES_PER_TYPE] [--random DOCUMENTS] [--seed NUMBER] [--nested]
 *
 * Without documents: spec/openapi.yaml, the small documents of the corpus, and random ones. Validators and mocks are asked for
 * some published documents too. With --nested, objects and enums inside of other types have names.
 */
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { judgedDocuments, smallDocuments } from './corpus/documents.ts'
import { installDocuments } from './documents/install-documents.ts'
import { root } from './lib/paths.ts'
import { judges } from './oracle/judges.ts'
import { randomSubjects } from './oracle/random-documents.ts'
import { readDocument, type Subject } from './oracle/read-document.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    validators: { type: 'boolean', default: false },
    mocks: { type: 'boolean', default: false },
    limit: { type: 'string', default: '120' },
    random: { type: 'string' },
    seed: { type: 'string', default: '20' },
    nested: { type: 'boolean', default: false },
  },
})

const judge = options.validators ? judges.validators : options.mocks ? judges.mocks : judges.types
const isDefault = positionals.length === 0 && options.random === undefined
if (isDefault && judge !== judges.types) await installDocuments()
const documents = isDefault
  ? [
      { name: 'openrouter', path: join(root, 'spec/openapi.yaml') },
      ...(judge === judges.types ? smallDocuments : judgedDocuments),
    ]
  : positionals.map((path) => ({ name: basename(path), path: resolve(path) }))
let asked = 0

console.log(judge.heading)
for (const document of documents) await ask(await readDocument(document, options.nested ? 'named' : 'inline'))
const count = Number(options.random ?? (isDefault ? 40 : 0))
for (const subject of await randomSubjects(count, Number(options.seed))) await ask(subject)
console.log(`${asked.toLocaleString('en-US')} values`)

async function ask(subject: Subject): Promise<void> {
  const { values, text, isRight } = await judge.ask(subject, Number(options.limit))
  asked += values
  console.log(text)
  if (!isRight) process.exitCode = 1
}
