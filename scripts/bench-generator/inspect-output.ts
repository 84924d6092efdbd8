import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compilers, root } from '../lib/paths.ts'
import { run } from '../lib/run.ts'

/** What a generator wrote. */
export interface Output {
  readonly files: number
  readonly bytes: number
  readonly typeErrors: number
  /** A whole run of TypeScript 5.9, its start included. */
  readonly typeCheckMs: number
}

/** Counts what lies in a folder and type-checks it: TypeScript 5.9, strict, declarations of libraries included. */
export async function inspectOutput(folder: string): Promise<Output> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size))
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  const compiler = join(root, 'node_modules', compilers['5.9'], 'bin/tsc')
  const start = performance.now()
  const { text } = await run(
    process.execPath,
    ['--max-old-space-size=8192', compiler, '-p', folder, '--pretty', 'false'],
    {
      cwd: folder,
    },
  )
  const typeCheckMs = performance.now() - start
  const errors = text
    .split('\n')
    .filter((line) => /^[^\s(]+\(\d+,\d+\): error TS/.test(line) && !line.includes('node_modules'))
  return {
    files: paths.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    typeErrors: errors.length,
    typeCheckMs,
  }
}

/** `@bench/…` are the packages that sdkgen writes; the others write no packages. */
const settings = {
  compilerOptions: {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    allowImportingTsExtensions: true,
    lib: ['ES2024', 'ESNext.Disposable', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    jsx: 'react-jsx',
    paths: {
      '@bench/types': ['./packages/types/src/index.ts'],
      '@bench/core': ['./packages/core/src/index.ts'],
      '@bench/core/client': ['./packages/core/src/generated/client.ts'],
      '@bench/core/*': ['./packages/core/src/generated/operations/*.ts'],
    },
  },
  include: ['**/*.ts', '**/*.tsx'],
  exclude: ['**/test/**', '**/*.config.ts'],
}
