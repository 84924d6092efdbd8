import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { packageManagerOf } from './package-manager.ts'

test.each([
  [{}, 'npm'],
  [{ 'package-lock.json': '{}' }, 'npm'],
  [{ 'npm-shrinkwrap.json': '{}' }, 'npm'],
  [{ 'pnpm-lock.yaml': '' }, 'pnpm'],
  [{ 'yarn.lock': '' }, 'yarn'],
  [{ 'bun.lock': '' }, 'bun'],
  [{ 'bun.lockb': '' }, 'bun'],
  [{ 'package.json': '{ "packageManager": "yarn@4.9.1" }' }, 'yarn'],
  [{ 'package.json': '{ "packageManager": "unheard@1.0.0" }' }, 'npm'],
  [{ 'package.json': '{}', 'yarn.lock': '', 'apps/web/package-lock.json': '{}' }, 'npm'],
  [{ 'package.json': '{ "packageManager": "pnpm@12.0.0" }', 'apps/web/package.json': '{}' }, 'pnpm'],
] as const)('%j: %s', (files, want) => {
  const folder = mkdtempSync(join(tmpdir(), 'sdkgen-manager-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries({ ...files, 'apps/web/src/a.ts': '' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  expect(packageManagerOf(join(folder, 'apps/web'))).toBe(want)
})
