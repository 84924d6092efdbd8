import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type DocumentError, DocumentErrors } from './diagnostics/document-error.ts'
import { problemCodes, unplacedCodes } from './diagnostics/problem-code.ts'
import { assemble } from './generate.ts'
import { buildApi } from './model/build-api.ts'
import { normalise } from './normalise/normalise.ts'
import { Stages } from './stages.ts'

const folder = import.meta.dirname
const page = readFileSync(join(folder, '../docs/problems.md'), 'utf8')

interface Row {
  readonly section: string
  readonly code: string
  /** The end of a document. */
  readonly example: string | undefined
}

const rows = page.split(/^## /m).flatMap((section) =>
  [...section.matchAll(/^\| `([a-z-]+)` +\|(.*)\|$/gm)].map(([, code = '', cells = '']): Row => {
    const example = / \| +(`.*?`) +\| /.exec(` ${cells} `)?.[1]
    const isExample = example !== undefined && cells.split(' | ').length === 3
    return {
      section: section.split('\n', 1)[0] ?? '',
      code,
      example: isExample ? example.slice(1, -1).replaceAll('`<br>`', '\n') : undefined,
    }
  }),
)
const examples = rows.flatMap(({ example, ...row }) => (example === undefined ? [] : [{ ...row, example }]))

test('every problem has one row', () => {
  expect(rows.map(({ code }) => code).toSorted()).toEqual([...problemCodes].toSorted())
  expect(examples.length).toBeGreaterThan(30)
})

test('problems of documents have a place, whatever they are', () => {
  const unplaced = new Set<string>(unplacedCodes)
  expect(examples.filter(({ code }) => unplaced.has(code))).toEqual([])
  const others = rows.filter(({ section }) => section !== 'Refused for another reason than a document')
  // These are of a whole file, which may be none of a document: an address, or a record that names what is not read.
  expect(others.map(({ code }) => code).filter((code) => unplaced.has(code))).toEqual([
    'no-openapi-block',
    'not-openapi',
    'source-not-read',
  ])
})

test('every problem that has no example on the page has a test that names it', () => {
  const texts = globSync('**/*.test.ts', { cwd: folder }).map((path) => readFileSync(join(folder, path), 'utf8'))
  const named = (code: string): boolean => texts.some((text) => new RegExp(`[^\\w-]${code}[^\\w-]`).test(text))
  expect(rows.filter(({ code, example }) => example === undefined && !named(code)).map(({ code }) => code)).toEqual([])
})

test.each(examples)('$code: $example', async ({ section, code, example }) => {
  const cwd = mkdtempSync(join(tmpdir(), 'sdkgen-problem-'))
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  const version = example.startsWith('openapi:') ? '' : 'openapi: 3.1.1\n'
  writeFileSync(join(cwd, 'openapi.yaml'), `${version}info: { title: Acme, version: 1.0.0 }\n${example}\n`)
  const problems = await problemsOf(cwd)
  const severity = section === 'Refused' ? 'error' : 'warning'
  expect(problems).toContainEqual(
    expect.objectContaining({ code, severity, place: expect.objectContaining({ file: 'openapi.yaml' }) }),
  )
})

async function problemsOf(cwd: string): Promise<readonly DocumentError[]> {
  try {
    const inputs = { inputs: ['openapi.yaml'], overlays: [], redocly: undefined, cwd }
    const { document, repairs } = await assemble(inputs, new Stages())
    const { notes } = buildApi(normalise(document), { name: 'Acme', scope: '@acme' })
    return [...repairs, ...notes]
  } catch (error) {
    if (error instanceof DocumentErrors) return error.errors
    throw error
  }
}
