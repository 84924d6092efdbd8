import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it, test } from 'vitest'

const source = new URL('../src/', import.meta.url)
const files = (await readdir(source, { recursive: true })).filter((path) => /(?<!\.test|\.test-d)\.ts$/.test(path))
const textOf = (path: string) => readFile(new URL(path, source), 'utf8')

const imports = (text: string) => [...text.matchAll(/ from '([^']+)'/g)].map(([, module]) => module)
const isClient = (text: string) => text.startsWith("'use client'\n")

/** Files that only run in the browser's half of an app. */
const client = (path: string) =>
  ['generated/shared/client.ts', 'client-context.ts'].includes(path) || /^use-.*\.ts$/.test(path)

describe('client files', () => {
  test.each(files.filter(client))('%s says so on its first line', async (path) => {
    expect(isClient(await textOf(path))).toBe(true)
  })
})

describe('other files', () => {
  test.each(files.filter((path) => !client(path)))('%s has no directive and no React', async (path) => {
    const text = await textOf(path)
    expect(text).not.toMatch(/^['"]use /m)
    expect(imports(text)).not.toContain('react')
  })
})

it('finds the files', () => {
  expect(files).toEqual(expect.arrayContaining(['index.ts', 'generated/shared/index.ts', 'generated/shared/keys.ts']))
  expect(files.filter(client).length).toBeGreaterThan(3)
})
