/**
 * Rehearses the adoption of a document of others: in a copy of the repository that has released 1.0.0, the description of
 * the API is taken over by one that its vendor could have written (`rehearsal/official-document.ts`), from `pull` to green
 * checks, with no edit by hand.
 *
 * Usage: pnpm rehearsal:adoption
 */
import assert from 'node:assert/strict'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { JsonReport } from '../generator/src/diff/reports/json.ts'
import { Report } from './lib/report.ts'
import { packages, RepositoryCopy } from './rehearsal/copy.ts'
import { newOperations, officialDocument } from './rehearsal/official-document.ts'

const report = new Report()
const copy = await RepositoryCopy.create()
const published: Record<string, readonly string[]> = {}
try {
  await step('a repository that has released 1.0.0', release)
  await step('sdkgen pull', pull)
  await step('without a decision nothing is generated', undecided)
  await step('sdkgen adopt', adopt)
  await step('sdkgen generate --changeset', generate)
  await step('sdkgen diff', difference)
  await step('every public name is still there', names)
  await step('types, core, hooks and hand-written code compile', compile)
  await step('contract tests of the new document', contracts)
  await step('adopting again decides the same', again)
} finally {
  await copy.remove()
}

/** After a failure the rest would only fail too. */
async function step(name: string, work: () => Promise<void>): Promise<void> {
  if (report.ok) await report.check(name, work)
}

async function release(): Promise<void> {
  await copy.release('1.0.0')
  for (const name of packages) published[name] = await exported(name)
}

async function pull(): Promise<void> {
  await writeFile(join(copy.folder, 'official.yaml'), officialDocument(await copy.read('spec/openapi.yaml')))
  assert.match(await copy.ok('pull', 'official.yaml'), /added +spec\/sources\/official\.yaml/)
}

async function undecided(): Promise<void> {
  const { ok, text } = await copy.sdkgen('generate')
  assert.equal(ok, false)
  assert.match(text, /merge-conflict/)
  assert.match(text, /sdkgen adopt/)
  const [, count = ''] = /✗ (\d+) errors/.exec(text) ?? []
  assert.match(await guideText(), new RegExp(`would report ${count}\\sconflicts`))
}

function guideText(): Promise<string> {
  return copy.read('generator/docs/maintaining.md')
}

async function adopt(): Promise<void> {
  const printed = await copy.ok('adopt', 'spec/sources/official.yaml')
  assert.ok(printed.split('\n').length <= 40, 'more than a screen')
  const guide = await guideText()
  for (const line of printed.split('\n').slice(1)) assert.ok(guide.includes(line), `the guide does not show: ${line}`)
  assert.match(printed, new RegExp(`${newOperations} new`))
}

async function generate(): Promise<void> {
  assert.match(await copy.ok('generate', '--changeset'), /\d+ operations.*\n.*api-[\w-]+\.md written/)
  await copy.ok('check')
}

/** Nothing that the document merely says otherwise counts as a change of the API. */
async function difference(): Promise<void> {
  await copy.ok('diff', '--format', 'json', '--output', '.cache/diff.json')
  const { changes }: JsonReport = JSON.parse(await copy.read('.cache/diff.json'))
  const breaking = changes
    .filter(({ severity }) => severity === 'breaking')
    .map(({ code, subject }) => `${code} ${subject}`)
  assert.deepEqual(breaking, [])
  assert.equal(changes.filter(({ code }) => code === 'operation-added').length, newOperations)
}

async function names(): Promise<void> {
  for (const name of packages) {
    const now = new Set(await exported(name))
    assert.deepEqual(
      published[name]?.filter((one) => !now.has(one)),
      [],
      name,
    )
  }
}

async function compile(): Promise<void> {
  for (const name of packages) await copy.pnpm('exec', 'tsc', '-p', `packages/${name}`)
}

async function contracts(): Promise<void> {
  await copy.pnpm('exec', 'vitest', 'run', '--project', 'contract')
}

async function again(): Promise<void> {
  const path = 'spec/overlays/zz-adopt-official.yaml'
  const first = await copy.read(path)
  await copy.ok('adopt', 'spec/sources/official.yaml')
  assert.equal(await copy.read(path), first)
}

/** Names that the generated files of a package export. */
async function exported(name: string): Promise<readonly string[]> {
  const folder = join(copy.folder, `packages/${name}/src/generated`)
  const files = (await readdir(folder, { recursive: true })).filter((path) => /\.tsx?$/.test(path))
  const texts = await Promise.all(files.map((path) => readFile(join(folder, path), 'utf8')))
  const declared = /^export (?:declare )?(?:async )?(?:interface|type|function|const|class) ([\w$]+)/gm
  return [...new Set(texts.flatMap((text) => [...text.matchAll(declared)].map(([, one = '']) => one)))]
}
