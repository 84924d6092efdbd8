import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CompilerCost, compilerCost } from '../lib/compiler-cost.ts'
import { compilers, root } from '../lib/paths.ts'
import { run } from '../lib/run.ts'

type Version = keyof typeof compilers

/** Costs of each version of TypeScript for the sources, and for their published declarations. */
export interface CompilerCosts {
  readonly sources: Readonly<Partial<Record<Version, CompilerCost>>>
  readonly declarations: Readonly<Partial<Record<Version, CompilerCost>>>
}

/** In the order of the compilers. */
export const versions = Object.keys(compilers).filter((name): name is Version => name in compilers)

/** Type-checks generated sources under one version. */
export async function sourceCost(folder: string, version: Version): Promise<CompilerCost> {
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings('ts')))
  return compilerCost(binary(version), folder, folder)
}

/** Type-checks a folder, then the declarations that a compiler makes of it for others to import. */
export async function compilerCosts(folder: string): Promise<CompilerCosts> {
  const declarations = join(folder, '.declarations')
  await mkdir(declarations)
  const sources = await inTurn((version) => sourceCost(folder, version))
  const emit = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--allowImportingTsExtensions', 'false']
  const given = ['-p', folder, '--rootDir', folder, '--outDir', declarations, '--skipLibCheck', ...emit]
  await run(process.execPath, [binary('7.0'), ...given], { cwd: folder })
  await writeFile(join(declarations, 'tsconfig.json'), JSON.stringify(settings('d.ts')))
  const declared = await inTurn((version) => compilerCost(binary(version), declarations, declarations))
  return { sources, declarations: declared }
}

/** One version after the other, so that none takes the machine from another. */
async function inTurn(
  measure: (version: Version) => Promise<CompilerCost>,
): Promise<Partial<Record<Version, CompilerCost>>> {
  const found: Partial<Record<Version, CompilerCost>> = {}
  for (const version of versions) found[version] = await measure(version)
  return found
}

function binary(version: Version): string {
  return join(root, 'node_modules', compilers[version], 'bin/tsc')
}

/** `@bench/…` are the packages that sdkgen writes; the others write no packages. */
function settings(ending: string) {
  return {
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
        '@bench/types': [`./packages/types/src/index.${ending}`],
        '@bench/core': [`./packages/core/src/index.${ending}`],
        '@bench/core/client': [`./packages/core/src/generated/client.${ending}`],
        '@bench/core/*': [`./packages/core/src/generated/operations/*.${ending}`],
      },
    },
    include: ['**/*.ts', '**/*.tsx'],
    exclude: ['**/test/**', '**/*.config.ts', '**/*.config.d.ts'],
  }
}
