import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportMarkdown } from '../../packages/docs/.vitepress/export-markdown.ts'
import { root } from '../lib/paths.ts'

const srcDir = join(root, 'packages/docs')
const outDir = mkdtempSync(join(tmpdir(), 'llms-'))
afterAll(() => rmSync(outDir, { recursive: true, force: true }))

const pages = ['guides', 'reference'].flatMap((folder) =>
  readdirSync(join(srcDir, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path.split(sep).join('/')}`),
)
const textOf = (path: string) => readFileSync(join(outDir, path), 'utf8')

beforeAll(async () => {
  copyFileSync(join(srcDir, 'public/llms.txt'), join(outDir, 'llms.txt'))
  await exportMarkdown({ pages: [...pages, 'index.md'], srcDir, outDir })
})

test('llms.txt lists each guide, each operation, the errors and the types', () => {
  const listed = new Set([...textOf('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path))
  const wanted = pages.filter((path) => !/^reference\/(?:groups|types)\//.test(path) && path !== 'reference/index.md')
  expect(wanted.filter((path) => !listed.has(path))).toEqual([])
  expect([...listed].filter((path) => !path.startsWith('llms') && !pages.includes(path))).toEqual([])
  expect(listed).toContain('reference/types/index.md')
})

test('llms-full.txt has the text of every page, and each page its Markdown beside it', () => {
  const all = textOf('llms-full.txt')
  const missing = pages.filter((path) => !all.includes(readFileSync(join(srcDir, path), 'utf8')))
  expect(missing).toEqual([])
  expect(pages.filter((path) => textOf(path) === '')).toEqual([])
})
