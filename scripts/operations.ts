/**
 * Writes `spec/operations.md` from the report of the last `pnpm test`: every operation, its function, and what its contract
 * tests have shown.
 *
 * Usage: node scripts/operations.ts [--check]
 *   --check   only say whether the page is what the report gives
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load as parseYaml } from 'js-yaml'
import { format } from 'oxfmt'
import { loadConfig } from '../generator/src/config/load-config.ts'
import { identify } from '../generator/src/config/identity.ts'
import { recordedNames } from '../generator/src/config/names-record.ts'
import { readOutputManifest } from '../generator/src/config/output-manifest.ts'
import { assemble } from '../generator/src/generate.ts'
import { buildApi } from '../generator/src/model/build-api.ts'
import { normalise } from '../generator/src/normalise/normalise.ts'
import { Stages } from '../generator/src/stages.ts'
import { cache, root } from './lib/paths.ts'
import { officialNames } from './spec/official-names.ts'
import { operationsPage } from './spec/operations-page.ts'
import { readTestResults } from './spec/test-results.ts'

const page = join(root, 'spec/operations.md')
const config = await loadConfig({}, root)
const document = normalise((await assemble(config, new Stages())).document, config)
const published = recordedNames(readOutputManifest(config.output))
const { operations } = buildApi(document, { ...identify(config, document.value), published })
const official = officialNames(parseYaml(await readFile(join(root, 'spec/overlays/10-names.yaml'), 'utf8')), operations)
const report: unknown = JSON.parse(await readFile(join(cache, 'test-report.json'), 'utf8'))
const text = operationsPage(operations, official, readTestResults(report, /\.contract\.test\.ts$/))
const options: unknown = JSON.parse(await readFile(join(root, '.oxfmtrc.json'), 'utf8'))
const { code } = await format(page, text, options as Parameters<typeof format>[2])

if (!process.argv.includes('--check')) await writeFile(page, code)
else if ((await readFile(page, 'utf8')) !== code) {
  console.error('✗ spec/operations.md is stale: run `pnpm test`, then `pnpm operations`, and commit the page.')
  process.exitCode = 1
}
