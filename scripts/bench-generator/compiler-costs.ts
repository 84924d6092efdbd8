import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CompilerCost, compilerCost } from '../lib/compiler-cost.ts'
import { compilers, root } from '../lib/paths.ts'
import { publishDeclarations, scope } from './published-declarations.ts'

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
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings(['**/*.ts', '**/*.tsx'])))
  return costOf(folder, version)
}

/** Type-checks a folder, then its declarations as others import them. */
export async function compilerCosts(folder: string): Promise<CompilerCosts> {
  const declarations = join(folder, '.declarations')
  await mkdir(declarations)
  const sources = await inTurn((version) => sourceCost(folder, version))
  const imported = await publishDeclarations(folder, declarations)
  await writeFile(join(declarations, 'tsconfig.json'), JSON.stringify(settings(imported)))
  const declared = await inTurn((version) => costOf(declarations, version))
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

/**
 * Version 7 has several checkers, and each repeats what its files need of the libraries. Which files those are changes with the number
 * of files, so that the sum says little: it gets one.
 */
function costOf(folder: string, version: Version): Promise<CompilerCost> {
  const compiler = join(root, 'node_modules', compilers[version], 'bin/tsc')
  return compilerCost(compiler, folder, folder, version === '7.0' ? ['--checkers', '1'] : [])
}

/** The packages that sdkgen writes import each other by name; the others write no packages. */
function settings(include: readonly string[]) {
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
        [`${scope}/types`]: ['./packages/types/src/index.ts'],
        [`${scope}/core`]: ['./packages/core/src/index.ts'],
        [`${scope}/core/client`]: ['./packages/core/src/generated/client.ts'],
        [`${scope}/core/*`]: ['./packages/core/src/generated/operations/*.ts'],
      },
    },
    include,
    exclude: ['**/test/**', '**/*.config.ts', '**/*.config.d.ts'],
  }
}
