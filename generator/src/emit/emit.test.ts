import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { expect, test, vi } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { buildApi } from '../model/build-api.ts'
import { emit } from './emit.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

vi.mock('./code/print/print-with-ts-morph.ts', () => ({
  printWithTsMorph: () => {
    throw new Error('A structure has a member that emit/code/print does not print: print it there, ts-morph is slow')
  },
}))

test('no emitter makes structures that only ts-morph can print', async () => {
  const value = load(readFileSync(join(root, 'spec/openapi.yaml'), 'utf8')) as JsonObject
  const document = { value, locate: () => ({ file: 'openapi.yaml', line: 1, column: 1 }) }
  const assets = { packageTemplates: [], workspaceTemplates: [], docsTemplates: [], site: [], runtime: [], read: [] }
  const settings = { version: '1.0.0', license: 'MIT', extras: true, tests: true, assets }
  const files = await emit(buildApi(document, { name: 'Acme', scope: '@acme' }), settings)
  expect(files.length).toBeGreaterThan(100)
})
