import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { CacheFile } from './cache-file.ts'
import { KeptResult } from './kept-result.ts'

let root = ''
let runs = 0

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sdkgen-kept-'))
  mkdirSync(join(root, 'node_modules'))
  runs = 0
  return () => rmSync(root, { recursive: true, force: true })
})

const isText = (value: unknown): value is string => typeof value === 'string'

function get(given: unknown, files: readonly string[] | undefined = []): Promise<string> {
  const file = new CacheFile({ file: undefined, cwd: root, output: root }, 'texts')
  return new KeptResult(file, isText).get(
    [given],
    async () => `run ${(runs += 1)}`,
    () => files,
  )
}

function store(): string {
  const folder = join(root, 'node_modules/.cache/sdkgen')
  const [name = ''] = readdirSync(folder)
  return join(folder, name)
}

test('the last result is kept for the same arguments', async () => {
  expect([await get('a'), await get('a'), await get('b'), await get('a')]).toEqual(['run 1', 'run 1', 'run 2', 'run 3'])
})

const rules = () => join(root, 'rules.yaml')

test.each([
  { change: 'edited', first: () => writeFileSync(rules(), 'a'), next: () => writeFileSync(rules(), 'b') },
  { change: 'removed', first: () => writeFileSync(rules(), 'a'), next: () => rmSync(rules()) },
  { change: 'made', first: () => {}, next: () => writeFileSync(rules(), 'a') },
])('a result is not used after a file that it depends on was $change', async ({ first, next }) => {
  first()
  const ask = () => get('a', [rules()])
  expect([await ask(), await ask()]).toEqual(['run 1', 'run 1'])
  next()
  expect(await ask()).toBe('run 2')
})

test('a result that depends on more than files, or on one that changed meanwhile, is not kept', async () => {
  writeFileSync(rules(), 'a')
  utimesSync(rules(), Date.now() / 1000 + 60, Date.now() / 1000 + 60)
  expect([await get('a', [rules()]), await get('a', [rules()])]).toEqual(['run 1', 'run 2'])
  const file = new CacheFile({ file: undefined, cwd: root, output: root }, 'texts')
  const kept = new KeptResult(file, isText)
  const ask = () =>
    kept.get(
      ['a'],
      async () => `run ${(runs += 1)}`,
      () => undefined,
    )
  expect([await ask(), await ask()]).toEqual(['run 3', 'run 4'])
})

test.each([
  ['was cut off', (text: string) => text.slice(0, -10)],
  ['holds another result than was kept', (text: string) => text.replace('run 1', 'run 9')],
  ['is of another version', (text: string) => text.replace('"format":1', '"format":0')],
  ['holds something else', () => '[1]'],
  ['holds a result of another kind', (text: string) => text.replace('"run 1"', '1')],
  ['has no list of files', (text: string) => text.replace('"files":[]', '"files":{}')],
])('a file that %s is not used', async (_, damage) => {
  await get('a')
  const text = damage(readFileSync(store(), 'utf8'))
  expect(text).not.toBe(readFileSync(store(), 'utf8'))
  writeFileSync(store(), text)
  expect(await get('a')).toBe('run 2')
})
