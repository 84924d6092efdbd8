import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { layoutQuestion } from './questions.ts'

test.each([
  { files: {}, want: { initial: 'packages', possible: ['packages'] } },
  { files: { 'package.json': '{}' }, want: { initial: 'folder', possible: ['folder', 'packages'] } },
  {
    files: { 'package.json': '{ "workspaces": ["*"] }' },
    want: { initial: 'folder', possible: ['folder', 'workspace', 'packages'] },
  },
  { files: { 'pnpm-workspace.yaml': '' }, want: { initial: 'packages', possible: ['workspace', 'packages'] } },
])('in a folder with $files, the layouts that can be chosen are $want', ({ files, want }) => {
  const cwd = mkdtempSync(join(tmpdir(), 'sdkgen-questions-'))
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, path), text)
  const { initialValue, options } = layoutQuestion(cwd)
  expect({
    initial: initialValue,
    possible: options.filter(({ disabled }) => disabled !== true).map(({ value }) => value),
  }).toEqual(want)
  for (const { disabled, hint } of options) if (disabled) expect(hint).toMatch(/^there is no .* here$/)
})
