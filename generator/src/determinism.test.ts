import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { Config } from './config/config.ts'
import { generate } from './generate.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** This repository's own documents, written elsewhere. */
function configFor(output: string): Config {
  return {
    file: undefined,
    cwd: root,
    name: 'OpenRouter',
    scope: '@openrouter-sdk',
    inputs: ['spec/sources/*.yaml'],
    overlays: ['spec/overlays/*.yaml'],
    merged: 'spec/openapi.yaml',
    redocly: join(root, 'redocly.yaml'),
    output,
    tests: true,
    docs: true,
    openapi: true,
  }
}

async function outputOf(name: string): Promise<ReadonlyMap<string, string>> {
  const output = mkdtempSync(join(tmpdir(), `sdkgen-${name}-`))
  onTestFinished(() => rmSync(output, { recursive: true, force: true }))
  const extras = 'packages/core/src/extras'
  cpSync(join(root, extras), join(output, extras), { recursive: true })
  await generate(configFor(output), { force: true })
  const entries = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [relative(output, path), readFileSync(path, 'utf8')]))
}

test('two runs write the same bytes, which are the committed ones', async () => {
  const [first, second] = [await outputOf('first'), await outputOf('second')]
  expect(first.size).toBeGreaterThan(200)
  expect([...second]).toEqual([...first])
  const generated = [...first].filter(([path]) => path.includes('generated') || path === 'spec/openapi.yaml')
  const stale = generated
    .filter(([path, text]) => readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => path)
  expect(stale).toEqual([])
})
