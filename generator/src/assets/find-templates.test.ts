import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { readAssets } from './assets.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sdkgen-templates-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

function put(path: string, text: string): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

test('a template of the folder replaces the one with its path', () => {
  const readme = put('packages/core/README.md.hbs', '# Ours')
  const manifest = put('workspace/package.json.hbs', '{}')
  put('packages/core/notes.txt', 'not a template')
  const own = readAssets(join(folder, 'out'))
  const assets = readAssets(join(folder, 'out'), { templates: folder })
  const textOf = (path: string) =>
    [...assets.packageTemplates, ...assets.workspaceTemplates].find((file) => file.path === path)?.text
  expect(textOf('packages/core/README.md')).toBe('# Ours')
  expect(textOf('package.json')).toBe('{}')
  expect(assets.read).toEqual([readme, manifest])
  expect(assets.packageTemplates.map(({ path }) => path)).toEqual(own.packageTemplates.map(({ path }) => path))
})

test('a file is no folder of templates', () => {
  const file = put('README.md.hbs', '')
  expect(() => readAssets(folder, { templates: file })).toThrow(
    expect.objectContaining({
      errors: [expect.objectContaining({ code: 'template-unknown', hint: 'Name its folder.' })],
    }),
  )
})

test('a template that replaces none is a problem', () => {
  put('packages/core/REAMDE.md.hbs', '')
  expect(() => readAssets(folder, { templates: folder })).toThrow(
    expect.objectContaining({
      errors: [
        expect.objectContaining({ code: 'template-unknown', hint: 'Did you mean packages/core/README.md.hbs?' }),
      ],
    }),
  )
})

test('a folder that is not there is a problem', () => {
  expect(() => readAssets(folder, { templates: join(folder, 'none') })).toThrow(
    expect.objectContaining({
      errors: [expect.objectContaining({ code: 'template-unknown', message: expect.stringContaining('none') })],
    }),
  )
})
