import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openapi, operation } from './cli/workspace.fixture.ts'
import type { Config } from './config/config.ts'
import { generate } from './generate.ts'
import { Stages } from './stages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A folder with its own cache, whose runs report what they touch. */
class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'sdkgen-incremental-'))
  readonly #config: Config

  constructor(config: Partial<Config>) {
    mkdirSync(join(this.folder, 'node_modules'))
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }))
    const cwd = this.folder
    const usual = {
      file: undefined,
      cwd,
      overlays: [],
      merged: 'spec/openapi.yaml',
      redocly: undefined,
      tests: true,
      openapi: true,
    }
    this.#config = { ...usual, name: 'Pets', scope: '@pets', inputs: ['spec/sources/*.yaml'], output: cwd, ...config }
  }

  plant(path: string, text: string): void {
    mkdirSync(join(this.folder, path, '..'), { recursive: true })
    writeFileSync(join(this.folder, path), text)
  }

  touch(path: string): void {
    utimesSync(join(this.folder, path), 1000, 1000)
  }

  /** Sorted paths of the output files that hold the words. */
  mentioning(words: string): readonly string[] {
    const has = (path: string): boolean => readFileSync(join(this.folder, path), 'utf8').includes(words)
    return [...this.#times().keys()].filter(has).toSorted()
  }

  edit(path: string, { from, to }: { readonly from: string; readonly to: string }): void {
    const text = readFileSync(join(this.folder, path), 'utf8')
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
    writeFileSync(join(this.folder, path), text.replace(from, to))
  }

  /** Paths of the files that a run touches, by their times, and the stages that it goes through. */
  async run(): Promise<{ readonly touched: readonly string[]; readonly stages: readonly string[] }> {
    const before = this.#times()
    const stages = new Stages()
    await generate(this.#config, { stages })
    const touched = [...this.#times()].filter(([path, time]) => before.get(path) !== time).map(([path]) => path)
    return { touched: touched.toSorted(), stages: stages.timings.map(({ stage }) => stage) }
  }

  #times(): ReadonlyMap<string, string> {
    const paths = globSync(['packages/**/*.*', 'spec/openapi.yaml'], { cwd: this.folder })
    return new Map(paths.map((path) => [path, stamp(join(this.folder, path))]))
  }
}

const small = ['pets', 'owners', 'shops'].map((name) => operation(`/${name}`, `list_${name}`)).join('\n')

describe.each([
  {
    name: 'a small project',
    start: () => {
      const project = new Project({})
      project.plant('spec/sources/api.yaml', openapi({ paths: small }))
      return project
    },
    document: 'spec/sources/api.yaml',
    summary: { from: 'summary: list_owners', to: 'summary: Quite unusual words' },
    field: { from: '{ type: object }', to: '{ type: object, properties: { unusual_field: { type: string } } }' },
  },
  {
    name: 'this repository',
    start: () => {
      const project = new Project({ name: 'OpenRouter', scope: '@openrouter-sdk', overlays: ['spec/overlays/*.yaml'] })
      for (const folder of ['spec/sources', 'spec/overlays', 'packages/core/src/extras']) {
        cpSync(join(root, folder), join(project.folder, folder), { recursive: true })
      }
      return project
    },
    document: 'spec/sources/credits.yaml',
    summary: { from: 'summary: ', to: 'summary: Quite unusual words about ' },
    field: {
      from: '      properties:\n        amount:',
      to: '      properties:\n        unusual_field: { type: string }\n        amount:',
    },
  },
])('$name', { timeout: 120_000 }, ({ start, document, summary, field }) => {
  test('nothing has changed: fingerprints are all that is looked at', async () => {
    const project = start()
    await project.run()
    expect(await project.run()).toEqual({ touched: [], stages: ['restore', 'fingerprint', 'recall'] })
    project.touch(document)
    expect(await project.run()).toEqual({ touched: [], stages: ['restore', 'fingerprint', 'recall'] })
  })

  test('a change rewrites the files that show it; all others keep their times', async () => {
    const project = start()
    const { touched: all } = await project.run()
    project.edit(document, summary)
    const { touched: prose } = await project.run()
    expect(prose).toEqual(project.mentioning('Quite unusual words'))
    project.edit(document, field)
    const { touched: types } = await project.run()
    expect(types).toEqual(project.mentioning('unusual_field'))
    expect(types).toContain('spec/openapi.yaml')
    expect(Math.max(prose.length, types.length)).toBeLessThan(all.length / 5)
  })
})

function stamp(path: string): string {
  const { mtimeNs, ino } = statSync(path, { bigint: true })
  return `${mtimeNs} ${ino}`
}
