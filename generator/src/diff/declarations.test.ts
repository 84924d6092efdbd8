import { expect, test } from 'vitest'
import { readAssets } from '../assets/assets.ts'
import { emit } from '../emit/emit.ts'
import { diffOf, exchanged, inputOf, object, type TestDocument } from './diff.fixture.ts'
import { fields } from './rules/fields.fixture.ts'
import { documents } from './rules/kinds.fixture.ts'

const assets = { ...readAssets('/'), packageTemplates: [], workspaceTemplates: [], runtime: [] }

/** Declarations of the packages, without comments and implementations. */
async function declarations(parts: TestDocument): Promise<ReadonlyMap<string, string>> {
  const { api } = inputOf(parts, 'side')
  const files = await emit(api, { version: '1.0.0', license: undefined, extras: false, tests: false, assets })
  const typed = files.filter(({ path }) => /^packages\/(?:types|core)\/src\/generated\/.*\.ts$/.test(path))
  return new Map(typed.map(({ path, text }) => [path, declared(text)]))
}

/** Exported types and the signatures of exported functions and classes. */
function declared(text: string): string {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const found = bare.match(
    /^export (?:(?:interface|type) [\s\S]*?(?=^\S|(?![\s\S]))|(?:async )?function [\s\S]*?(?= \{$)|class .*$)/gm,
  )
  return (found ?? []).join('\n').replaceAll(/\s+/g, ' ')
}

const pairs: readonly (readonly [name: string, before: TestDocument, after: TestDocument])[] = [
  ...fields.map(
    ([name, before, after]) => [name, exchanged(object({ 'n!': before })), exchanged(object({ 'n!': after }))] as const,
  ),
  // Those without a change declare the same in other words: inline, or under a name of its own.
  ...documents.flatMap(([before, after, want]) =>
    want.length === 0 ? [] : [[want.join('; '), before, after] as const],
  ),
]

test.each(pairs)('%s: different declarations are reported', async (_name, before, after) => {
  for (const [old, now] of [
    [before, after],
    [after, before],
  ] as const) {
    const [left, right] = [await declarations(old), await declarations(now)]
    const differing = [...new Set([...left.keys(), ...right.keys()])].filter(
      (path) => left.get(path) !== right.get(path),
    )
    const found = diffOf(old, now).changes.filter(({ severity }) => severity !== 'documentation')
    expect(differing.length === 0 || found.length > 0, differing.join()).toBe(true)
  }
})
