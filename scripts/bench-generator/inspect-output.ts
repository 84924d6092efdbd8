import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CompilerCost, compilerCost } from '../lib/compiler-cost.ts'
import { compilers, root } from '../lib/paths.ts'

/** What a generator wrote. */
export interface Output {
  readonly files: number
  readonly bytes: number
  readonly typeErrors: number
  /** What TypeScript 5.9 took, its start included. */
  readonly compiler: CompilerCost
}

/** Counts what lies in a folder and type-checks it: TypeScript 5.9, strict, declarations of libraries included. */
export async function inspectOutput(folder: string): Promise<Output> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size))
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  const compiler = join(root, 'node_modules', compilers['5.9'], 'bin/tsc')
  const cost = await compilerCost(compiler, folder, folder)
  return {
    files: paths.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    typeErrors: cost.errors.filter((line) => !line.includes('node_modules')).length,
    compiler: cost,
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
