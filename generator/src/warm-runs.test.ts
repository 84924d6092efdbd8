import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Config } from './config/config.ts'
import { DocumentErrors } from './diagnostics/document-error.ts'
import { generate } from './generate.ts'
import { Pieces } from './pieces.ts'
import { mediumDocument, type MutableDocument } from './medium-document.fixture.ts'
import { type Edit, edits } from './warm-runs.fixture.ts'

/** Numbers that look random and are the same in every run (https://en.wikipedia.org/wiki/Linear_congruential_generator). */
function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const nothing: Edit = { name: 'nothing', apply: () => {} }

function shuffled<T>(list: readonly T[], random: (limit: number) => number): readonly T[] {
  const ranked = list.map((item) => ({ item, rank: random(1000) }))
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item)
}

class WarmSdk {
  readonly #cwd = mkdtempSync(join(tmpdir(), 'sdkgen-warm-'))
  readonly #config: Partial<Config>
  readonly pieces = new Pieces()

  constructor(config: Partial<Config>) {
    this.#config = config
    mkdirSync(join(this.#cwd, 'node_modules'))
    onTestFinished(() => rmSync(this.#cwd, { recursive: true, force: true }))
  }

  save(document: MutableDocument): void {
    writeFileSync(join(this.#cwd, 'api.json'), JSON.stringify(document, null, 2))
  }

  /** Files and messages of a run that has pieces of the ones before it. */
  warm(): Promise<unknown> {
    return this.#run('warm', this.pieces)
  }

  /** The same of a run without pieces. */
  fresh(): Promise<unknown> {
    return this.#run('fresh', undefined)
  }

  async #run(folder: string, pieces: Pieces | undefined): Promise<unknown> {
    const output = join(this.#cwd, folder)
    const usual = { name: 'Acme', scope: '@acme', inputs: ['api.json'], cwd: this.#cwd, output, file: undefined }
    try {
      const { warnings, operations } = await generate(
        { ...usual, ...this.#config },
        { pieces, force: true, mayLackLibraries: true },
      )
      return { files: textsIn(output), warnings: warnings.map(toText), operations }
    } catch (error) {
      if (error instanceof DocumentErrors) return error.errors.map(toText)
      throw error
    }
  }
}

function toText({ code, message, place, hint }: DocumentErrors['errors'][number]): string {
  return [code, message, place?.file, place?.line, place?.column, place?.pointer, hint].join(' ')
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted()
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]))
}

const folder = { emit: ['core', 'react-query'], imports: 'none', runtime: 'runtime' } as const

test.each<{ name: string; count: number; config: Partial<Config> }>([
  { name: 'packages', count: edits.length, config: {} },
  {
    name: 'packages with everything',
    count: 8,
    config: {
      docs: true,
      site: 'https://acme.example',
      tests: true,
      validators: 'zod',
      mocks: true,
      mcp: true,
      openapi: true,
    },
  },
  {
    name: 'a folder whose files are by group',
    count: 12,
    config: { folder, files: 'group', nestedTypes: 'named' },
  },
  { name: 'a folder with values of other types', count: 12, config: { folder, dates: 'Date', int64: 'bigint' } },
])(
  'after each edit, $name: as a run that knows nothing writes and says it',
  async ({ config, count }) => {
    const sdk = new WarmSdk(config)
    const random = numbers(20)
    let document = mediumDocument()
    for (const edit of [nothing, ...shuffled(edits, random).slice(0, count)]) {
      const edited = structuredClone(document)
      edit.apply(edited, random)
      sdk.save(edited)
      expect(await sdk.warm(), edit.name).toEqual(await sdk.fresh())
      if (edit.isMistake !== true) document = edited
    }
  },
  60_000,
)

test('after the edit of one operation, only its files are made', async () => {
  const sdk = new WarmSdk({})
  const document = mediumDocument()
  sdk.save(document)
  await sdk.warm()
  const made = vi.spyOn(sdk.pieces.sources, 'add')
  document.paths['/health'].get.summary = 'Other words'
  sdk.save(document)
  await sdk.warm()
  expect(made.mock.calls.map(([path]) => path.replace(/^packages\/|src\/generated\//g, ''))).toEqual([
    'types/operations/health.ts',
    'core/operations/health.ts',
    'react-query/health.ts',
  ])
})
