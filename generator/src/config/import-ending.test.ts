import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findAppCompiler } from './import-ending.ts'

/** A project with these files; gives the path of its `src/api`, which is not there. */
function project(files: Readonly<Record<string, unknown>>): string {
  const root = mkdtempSync(join(tmpdir(), 'sdkgen-tsconfig-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return join(root, 'src/api')
}

test.each([
  [{ moduleResolution: 'bundler', module: 'esnext' }, 'none'],
  [{ module: 'preserve' }, 'none'],
  [{}, 'none'],
  [{ module: 'commonjs', moduleResolution: 'node' }, 'none'],
  [{ module: 'commonjs', moduleResolution: 'Node10' }, 'none'],
  [{ module: 'NodeNext' }, '.js'],
  [{ module: 'node20' }, '.js'],
  [{ moduleResolution: 'node16', module: 'node16' }, '.js'],
  [{ moduleResolution: 'bundler', module: 'esnext', allowImportingTsExtensions: true, noEmit: true }, '.ts'],
  [{ module: 'nodenext', rewriteRelativeImportExtensions: true }, '.ts'],
] as const)('%o: %s', (compilerOptions, want) => {
  expect(findAppCompiler(project({ 'tsconfig.json': { compilerOptions } })).imports).toBe(want)
})

test.each([
  [
    'a configuration that is extended',
    {
      'base.json': { compilerOptions: { module: 'nodenext' } },
      'tsconfig.json': '{ "extends": "./base.json", /* here */ }',
    },
    '.js',
  ],
  [
    'the nearest one',
    {
      'tsconfig.json': { compilerOptions: { module: 'nodenext' } },
      'src/tsconfig.json': { compilerOptions: { module: 'preserve' } },
    },
    'none',
  ],
  [
    'without it, the jsconfig.json of an app of JavaScript',
    { 'jsconfig.json': { compilerOptions: { paths: { '@/*': ['./src/*'] } } } },
    'none',
  ],
  [
    'the reference that has the files',
    {
      'tsconfig.json': { files: [], references: [{ path: './tsconfig.node.json' }, { path: './tsconfig.app.json' }] },
      'tsconfig.node.json': { compilerOptions: { module: 'nodenext' }, include: ['vite.config.ts'] },
      'tsconfig.app.json': {
        compilerOptions: { moduleResolution: 'bundler', allowImportingTsExtensions: true },
        include: ['src'],
      },
    },
    '.ts',
  ],
])('%s decides', (_title, files, want) => {
  expect(findAppCompiler(project(files)).imports).toBe(want)
})

test.each([
  ['tsconfig-missing', {}],
  ['tsconfig-unreadable', { 'tsconfig.json': { extends: './nowhere.json' } }],
])('%s says how to go on', (code, files) => {
  expect(() => findAppCompiler(project(files))).toThrow(
    expect.objectContaining({
      errors: [expect.objectContaining({ code, hint: expect.stringContaining('--imports') })],
    }),
  )
})
