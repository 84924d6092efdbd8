import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { emit } from './emit/emit.ts'
import { parts } from './emit/layout/parts.ts'
import { parseSource } from './load/text-source.ts'
import { buildApi } from './model/build-api.ts'
import { validatorLibraries } from './emit/validators/library.ts'
import { normalise } from './normalise/normalise.ts'

const folder = new URL('../scenarios/', import.meta.url)

interface Block {
  readonly language: string
  /** Path of the output file a fragment must be in. */
  readonly path: string
  readonly text: string
}

interface Scenario {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** One scenario per second-level heading: YAML in, fragments of output files out. */
function scenariosOf(markdown: string): readonly Scenario[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => ({ title: section.slice(0, section.indexOf('\n')), blocks: blocksOf(section) }))
}

function blocksOf(section: string): readonly Block[] {
  return [...section.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', path = '', text = '']) => ({ language, path, text }),
  )
}

async function outputOf(yaml: string, version: string): Promise<ReadonlyMap<string, string>> {
  const text = `openapi: ${version}\ninfo: { title: Acme, version: 1.0.0 }\n${yaml}`
  const document = normalise(parseSource({ file: 'scenario.yaml', text, format: 'yaml' }))
  const api = buildApi(document, { name: 'Acme', scope: '@acme' })
  const assets = { packageTemplates: [], workspaceTemplates: [], docsTemplates: [], site: [], runtime: [] }
  const files = await emit(api, {
    version: '1.0.0',
    license: undefined,
    extras: false,
    tests: true,
    openapi: document.value,
    validators: validatorLibraries,
    mocks: true,
    mcp: true,
    packages: parts,
    assets,
  })
  return new Map(files.map((file) => [file.path, file.text]))
}

/** Text without its layout, so that a fragment may be anywhere in a file: white space and commas at the end of a list. */
function unformatted(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=[([{]) | (?=[)\]}])/g, '')
    .replaceAll(/,(?=[)\]}]|\s*$)/g, '')
    .trim()
}

for (const name of readdirSync(folder).toSorted()) {
  describe(name, () => {
    const version = /(\d\.\d)\.md$/.exec(name)?.[1] ?? '3.1'
    const scenarios = scenariosOf(readFileSync(new URL(name, folder), 'utf8'))
    test.each(scenarios)('$title', async ({ blocks }) => {
      const input = blocks.find(({ language }) => language === 'yaml')
      const wanted = blocks.filter(({ path }) => path !== '')
      expect(wanted.length, 'a scenario names at least one output file').toBeGreaterThan(0)
      const files = await outputOf(input?.text ?? '', `${version}.0`)
      for (const { path, text } of wanted) {
        expect([...files.keys()]).toContain(path)
        expect(unformatted(files.get(path) ?? '')).toContain(unformatted(text))
      }
    })
  })
}
