/**
 * Compares the names that the generator gives to operations of public APIs with those of the vendors' own SDKs, and writes
 * `generator/docs/names.md` and `generator/docs/names-side-by-side.md`.
 *
 * Usage: node scripts/bench-names.ts [--worst N] [--documents DIR]
 *   --worst       print so many of the names that differ most
 *   --documents   count the names of types in the documents of this folder too
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format } from 'oxfmt'
import { nameOperations } from './bench-names/name-operations.ts'
import { namesPage } from './bench-names/page.ts'
import { sideBySidePage } from './bench-names/side-by-side.ts'
import { typeNames } from './bench-names/type-names.ts'
import { readVendorOperations, type Table } from './bench-names/vendor-operations.ts'
import { allDocuments } from './corpus/documents.ts'
import { installDocuments } from './documents/install-documents.ts'
import { root } from './lib/paths.ts'

const { values } = parseArgs({
  options: { worst: { type: 'string', default: '30' }, documents: { type: 'string' } },
})
await installDocuments()
const types = await typeNames(allDocuments(values.documents))
const namesIn = (table: Table) =>
  [...readVendorOperations(table)].map(([api, operations]) => ({ api, named: nameOperations(operations) }))
const [byApi, heldOut, others] = [namesIn('operations'), namesIn('held-out-operations'), namesIn('other-operations')]
const page = namesPage({ byApi, heldOut, others, types, worst: Number(values.worst) })
await writePage('names.md', page)
await writePage('names-side-by-side.md', sideBySidePage([...byApi, ...others]))
console.log(page)

async function writePage(name: string, text: string): Promise<void> {
  const path = join(root, 'generator/docs', name)
  const options: unknown = JSON.parse(await readFile(join(root, '.oxfmtrc.json'), 'utf8'))
  const { code } = await format(path, text, options as Parameters<typeof format>[2])
  await writeFile(path, code)
}
