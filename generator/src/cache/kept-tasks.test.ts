import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { JsonObject } from '../json.ts'
import { type TaskName, type Tasks, tasks } from '../thread/tasks.ts'
import { keepResults } from './kept-tasks.ts'

let root = ''
let ran: TaskName[] = []

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sdkgen-tasks-'))
  mkdirSync(join(root, 'node_modules'))
  ran = []
  return () => rmSync(root, { recursive: true, force: true })
})

const noted: Tasks = {
  runRedocly: (...given) => {
    ran.push('runRedocly')
    return tasks.runRedocly(...given)
  },
  layOut: (...given) => {
    ran.push('layOut')
    return tasks.layOut(...given)
  },
}

const kept = (): Tasks => keepResults({ file: undefined, cwd: root, output: root }, noted)

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

test('neither the rules nor the layout are run again for the same document, and both return the same', async () => {
  const run = async () => [await kept().runRedocly(document, { rules: 'structural' }), await kept().layOut(document)]
  const first = await run()
  expect(await run()).toEqual(first)
  expect(ran).toEqual(['runRedocly', 'layOut'])
  expect(first[0]).toMatchObject({ problems: [{ rule: 'path-parameters-defined' }] })
})

test('another document and other options are checked anew', async () => {
  await kept().runRedocly(document, { rules: 'structural' })
  await kept().runRedocly({ ...document, 'x-more': 1 }, { rules: 'structural' })
  await kept().runRedocly(document, { rules: 'full' })
  expect(ran).toHaveLength(3)
})

test.each([
  { file: 'redocly.yaml', text: 'extends: [./more.yaml]\nrules: {info-license: error}\n' },
  { file: 'more.yaml', text: 'rules: {info-contact: error}\n' },
  { file: '.redocly.lint-ignore.yaml', text: 'merged.yaml: {struct: ["#/info"]}\n' },
])('an edit of $file, which decides about the rules, is noticed', async ({ file, text }) => {
  const redoclyConfig = plant('redocly.yaml', 'extends: [./more.yaml]\n')
  plant('more.yaml', 'rules: {info-license: warn}\n')
  const run = () => kept().runRedocly(document, { rules: 'full', redoclyConfig })
  await run()
  await run()
  expect(ran).toHaveLength(1)
  plant(file, text)
  await run()
  expect(ran).toHaveLength(2)
})

test('a verdict of a program, or none at all, is not kept', async () => {
  plant('plugin.js', "module.exports = () => ({ id: 'own', rules: {} })\n")
  const withPlugin = plant('plugged/redocly.yaml', 'plugins: [../plugin.js]\nextends: [minimal]\n')
  const broken = plant('broken/redocly.yaml', 'extends: [./missing.yaml]\n')
  for (const redoclyConfig of [withPlugin, broken]) {
    ran = []
    for (const _ of [1, 2]) await kept().runRedocly(document, { rules: 'full', redoclyConfig })
    expect(ran).toHaveLength(2)
  }
})
