import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readOutputManifest } from '../config/output-manifest.ts'
import { emit } from '../emit/emit.ts'
import { parseSource } from '../load/text-source.ts'
import { buildApi } from '../model/build-api.ts'
import { normalise } from '../normalise/normalise.ts'
import { readAssets } from './assets.ts'

const text = 'openapi: 3.1.1\ninfo: { title: Acme, version: 1.0.0 }\npaths: {}\n'

function emptyFolder(): string {
  const output = mkdtempSync(join(tmpdir(), 'sdkgen-extras-'))
  onTestFinished(() => rmSync(output, { recursive: true, force: true }))
  return output
}

test('another SDK gets the runtime without the extras of this one', async () => {
  const { runtime } = readAssets(emptyFolder())
  expect(runtime.map(({ path }) => path)).toContain('packages/core/src/runtime/client/call.ts')
  expect(runtime.filter(({ path }) => path.includes('/extras/'))).toEqual([])
})

test.each([true, false])('the core package exports extras exactly where there are some: %s', async (extras) => {
  const output = emptyFolder()
  if (extras) {
    mkdirSync(join(output, 'packages/core/src/extras'), { recursive: true })
    writeFileSync(join(output, 'packages/core/src/extras/index.ts'), '')
  }
  const document = normalise(parseSource({ file: 'acme.yaml', text, format: 'yaml' }))
  const api = buildApi(document, { name: 'Acme', scope: '@acme' })
  const settings = { ...readOutputManifest(output), tests: false, assets: readAssets(output) }
  const files = new Map((await emit(api, settings)).map((file) => [file.path, file.text]))

  const { exports } = JSON.parse(files.get('packages/core/package.json') ?? '')
  expect(Object.keys(exports)).toEqual(['.', ...(extras ? ['./extras'] : []), './client', './*', './package.json'])
  const index = files.get('packages/core/src/generated/index.ts') ?? ''
  expect(index.includes(`export * from '../extras/index.js'`)).toBe(extras)
})
