import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempDisposableSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('keeps compiled code of successful runs, and uses none that is of another source or damaged', () => {
  using bundle = temporaryBundle()
  expect(bundle.run('fails')).toMatchObject({ status: 1, stdout: 'one of fails\n' })
  expect(bundle.kept()).toEqual([])

  expect(bundle.run('a')).toMatchObject({ status: 0, stdout: 'one of a\n' })
  expect(bundle.kept()).toEqual(['cli.cjs.code', 'texts.cjs.code'])
  const [before] = bundle.codes()
  expect(bundle.run('b')).toMatchObject({ status: 0, stdout: 'one of b\n' })
  expect(bundle.codes()[0], 'nothing was missing').toEqual(before)

  bundle.write('texts.cjs', texts('two'))
  expect(bundle.run('a')).toMatchObject({ status: 0, stdout: 'two of a\n' })
  bundle.damage()
  expect(bundle.run('a')).toMatchObject({ status: 0, stdout: 'two of a\n' })
  expect(bundle.run('a', { NODE_DISABLE_COMPILE_CACHE: '1' })).toMatchObject({ status: 0, stdout: 'two of a\n' })
})

const texts = (word: string) => `exports.text = (of) => '${word} of ' + of`

const cli = `
const { text } = require('./texts.cjs')
void importModule('./module.js').then(({ print }) => {
  print(text(process.argv[2]))
  process.exit(process.argv[2] === 'fails' ? 1 : 0)
})
`

function temporaryBundle() {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'sdkgen-compiled-'))
  const write = (name: string, text: string | Buffer) => writeFileSync(join(folder.path, name), text)
  const cache = join(folder.path, 'cache')
  const codeFiles = () => {
    const names = readdirSync(cache, { recursive: true, encoding: 'utf8' })
    return names.filter((name) => name.endsWith('.code')).toSorted()
  }
  copyFileSync(join(import.meta.dirname, 'start-compiled.ts'), join(folder.path, 'start.ts'))
  write('package.json', '{ "type": "module" }')
  write('module.js', 'export const print = (text) => console.log(text)')
  write('cli.cjs', cli)
  write('texts.cjs', texts('one'))
  return {
    write,
    kept: () => codeFiles().map((name) => name.replace(/^.*[\\/]/, '')),
    codes: () => codeFiles().map((name) => readFileSync(join(cache, name))),
    damage() {
      for (const name of codeFiles()) write(join('cache', name), readFileSync(join(cache, name)).fill(0, 200, 300))
    },
    run(argument: string, env: Readonly<Record<string, string>> = {}) {
      const options = { encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: cache, ...env } } as const
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder.path, 'start.ts'), argument], options)
      return { status, stdout, stderr }
    },
    [Symbol.dispose]: () => folder.remove(),
  }
}
