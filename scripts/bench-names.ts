/**
 * Compares the names that the generator gives to operations of public APIs with those of the vendors' own SDKs, and writes
 * `generator/docs/names.md`.
 *
 * Usage: node scripts/bench-names.ts [--worst N]
 *   --worst   print so many of the names that differ most
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { nameOperations } from './bench-names/name-operations.ts'
import { namesPage } from './bench-names/page.ts'
import { readVendorOperations } from './bench-names/vendor-operations.ts'
import { root } from './lib/paths.ts'

const { values } = parseArgs({ options: { worst: { type: 'string', default: '30' } } })
const byApi = [...readVendorOperations()].map(([api, operations]) => ({ api, named: nameOperations(operations) }))
const page = namesPage(byApi, Number(values.worst))
writeFileSync(join(root, 'generator/docs/names.md'), page)
console.log(page)
