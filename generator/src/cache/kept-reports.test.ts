import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { runRedoclyHere } from '../lint/lint.ts'
import type { RunRedocly } from '../thread/messages.ts'
import { keepReports } from './kept-reports.ts'

let root = ''
let runs = 0

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sdkgen-reports-'))
  mkdirSync(join(root, 'node_modules'))
  runs = 0
  return () => rmSync(root, { recursive: true, force: true })
})

const counted: RunRedocly = (...given) => {
  runs += 1
  return runRedoclyHere(...given)
}

/** As a run of its own would call them. */
const kept: RunRedocly = (...given) => keepReports({ file: undefined, cwd: root, output: root }, counted)(...given)

const document: JsonObject = {
  openapi: '3.1.1',
  info: { title: 'Acme', version: '1' },
  paths: { '/a/{id}': { get: { responses: { 200: { description: 'OK' } } } } },
}

function plant(path: string, text: string): string {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
  return join(root, path)
}

test('the rules are not run again for the same document, and report the same', async () => {
  const first = await kept(document, { rules: 'structural' })
  expect(await kept(document, { rules: 'structural' })).toEqual(first)
  expect(runs).toBe(1)
  expect(first).toMatchObject({ problems: [{ rule: 'path-parameters-defined' }] })
})

test('another document and other options are checked anew', async () => {
  await kept(document, { rules: 'structural' })
  await kept({ ...document, 'x-more': 1 }, { rules: 'structural' })
  await kept(document, { rules: 'full' })
  expect(runs).toBe(3)
})

test.each([
  { file: 'redocly.yaml', text: 'extends: [./more.yaml]\nrules: {info-license: error}\n' },
  { file: 'more.yaml', text: 'rules: {info-contact: error}\n' },
  { file: '.redocly.lint-ignore.yaml', text: 'merged.yaml: {struct: ["#/info"]}\n' },
])('an edit of $file, which decides about the rules, is noticed', async ({ file, text }) => {
  const redoclyConfig = plant('redocly.yaml', 'extends: [./more.yaml]\n')
  plant('more.yaml', 'rules: {info-license: warn}\n')
  const run = () => kept(document, { rules: 'full', redoclyConfig })
  await run()
  await run()
  expect(runs).toBe(1)
  plant(file, text)
  await run()
  expect(runs).toBe(2)
})

test('a verdict of a program, or none at all, is not kept', async () => {
  plant('plugin.js', "module.exports = () => ({ id: 'own', rules: {} })\n")
  const withPlugin = plant('plugged/redocly.yaml', 'plugins: [../plugin.js]\nextends: [minimal]\n')
  const broken = plant('broken/redocly.yaml', 'extends: [./missing.yaml]\n')
  for (const redoclyConfig of [withPlugin, broken]) {
    runs = 0
    for (const _ of [1, 2]) await kept(document, { rules: 'full', redoclyConfig })
    expect(runs).toBe(2)
  }
})
