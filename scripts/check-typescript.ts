/**
 * Type-checks the sources of the packages under every supported TypeScript version, as strictly as users may, declarations of
 * dependencies included, and under the newest also without `exactOptionalPropertyTypes`; then their type tests, where the declarations of
 * the test runner are left out. Holds the work of the compiler, which does not depend on the machine, to a
 * budget, and compiles the hooks with the oldest TanStack Query they support. The same document as a folder, with validators and mocks, is
 * compiled as strictly.
 *
 * Usage: pnpm check:typescript
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { compilerCost } from './lib/compiler-cost.ts'
import { cache, compilers, consumerCompilers, packageFolders, root } from './lib/paths.ts'
import { Report } from './lib/report.ts'
import { mustRun } from './lib/run.ts'

/** Instantiations of types under TypeScript 5.9: what libraries and the runtime take, and each operation. */
const budgets = {
  types: { base: 2_000, perOperation: 20 },
  core: { base: 4_190, perOperation: 120 },
  'react-query': { base: 90_000, perOperation: 400 },
}

/** Options that projects of users may set for sources in their own folder, besides those of the packages. */
const strict = { noPropertyAccessFromIndexSignature: true, isolatedDeclarations: true, declaration: true }

/** Versions of TanStack Query besides that of the catalog; the first is the oldest that is supported. */
const olderTanStack = ['5.62', '5.90']

const report = new Report()
const folder = join(cache, 'typescript')
await mkdir(folder, { recursive: true })

for (const [version, name] of Object.entries(compilers)) {
  const compiler = join(root, 'node_modules', name, 'bin/tsc')
  for (const exact of exactness(version)) {
    await report.check(`TypeScript ${version}, exactOptionalPropertyTypes ${exact}`, async () => {
      for (const path of packageFolders) await compile(path, compiler, { ...strict, exactOptionalPropertyTypes: exact })
    })
  }
  await report.check(`TypeScript ${version}, type tests`, () => compileTypeTests(compiler))
}
await report.check('write a folder with validators and mocks', writeFolder)
for (const [version, name] of Object.entries(compilers)) {
  for (const exact of exactness(version)) {
    await report.check(`TypeScript ${version}, folder, exactOptionalPropertyTypes ${exact}`, () =>
      compileFolder(join(root, 'node_modules', name, 'bin/tsc'), exact),
    )
  }
}
await report.check('TypeScript 5.4', async () => {
  const compiler = join(root, 'node_modules', consumerCompilers['5.4'], 'bin/tsc')
  for (const path of packageFolders) await compileAlone(path, compiler)
})
for (const version of olderTanStack) {
  await report.check(`TanStack Query ${version}`, () => compileWithTanStack(version))
}

const operations = (await readdir(join(root, 'packages/core/src/generated/operations'))).length
for (const [name, { base, perOperation }] of Object.entries(budgets)) {
  const budget = base + perOperation * operations
  await report.check(`at most ${budget} instantiations in ${name}`, async () => {
    const compiler = join(root, 'node_modules', compilers['5.9'], 'bin/tsc')
    const { instantiations } = await compilerCost(compiler, join(root, 'packages', name), root)
    if (instantiations > budget) throw new Error(`${instantiations} instantiations.`)
  })
}

/** Values of `exactOptionalPropertyTypes`: whether sources compile without it does not depend on the version. */
function exactness(version: string): readonly boolean[] {
  return version === '7.0' ? [true, false] : [true]
}

function compile(path: string, tsc: string, compilerOptions: object): Promise<void> {
  const extended = `${relative(folder, path)}/tsconfig.json`
  return compileSources(path, tsc, { extends: extended, compilerOptions: { ...compilerOptions, skipLibCheck: false } })
}

/** With the options of the package in one file: 5.4 refuses an extended file that holds an option or a library it does not know. */
async function compileAlone(path: string, tsc: string): Promise<void> {
  const files = [join(root, 'tsconfig.base.json'), join(path, 'tsconfig.json')]
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const options = texts.map((text) => JSON.parse(text).compilerOptions)
  const { erasableSyntaxOnly: _, ...known } = Object.assign({}, ...options)
  await compileSources(path, tsc, { compilerOptions: known })
}

async function compileSources(path: string, tsc: string, options: object): Promise<void> {
  const config = join(folder, `${basename(path)}.json`)
  const base = relative(folder, path)
  const settings = {
    ...options,
    include: [`${base}/src`],
    exclude: ['test.ts', 'test.tsx', 'test-d.ts', 'test-d.tsx'].map((ending) => `${base}/src/**/*.${ending}`),
  }
  await writeFile(config, JSON.stringify(settings, null, 2))
  await mustRun(process.execPath, [tsc, '-p', config], { cwd: root })
}

/** The document of this repository in the layout `folder`, with all that an app may ask for. */
async function writeFolder(): Promise<void> {
  const config = join(folder, 'sdk.config.json')
  const settings = {
    name: 'OpenRouter',
    inputs: ['../../spec/openapi.yaml'],
    layout: 'folder',
    output: 'folder',
    emit: ['react-query'],
    imports: '.ts',
    validators: ['zod', 'valibot'],
    mocks: true,
  }
  await writeFile(config, JSON.stringify(settings))
  const command = join(root, 'generator/bin/sdkgen.js')
  await mustRun(process.execPath, [command, 'generate', '--config', config, '--force'], { cwd: folder })
}

async function compileFolder(tsc: string, exact: boolean): Promise<void> {
  const config = join(folder, 'folder.json')
  const lib = ['ES2024', 'ESNext.Disposable', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable']
  const given = { lib, noEmit: true, allowImportingTsExtensions: true, jsx: 'react-jsx', types: ['node'] }
  const settings = {
    extends: '../../tsconfig.base.json',
    // The declarations of MSW, Zod and Valibot are theirs.
    compilerOptions: { ...strict, ...given, exactOptionalPropertyTypes: exact, skipLibCheck: true },
    include: ['folder'],
  }
  await writeFile(config, JSON.stringify(settings, null, 2))
  await mustRun(process.execPath, [tsc, '-p', config], { cwd: root })
}

/** Sources and type tests of the hooks, but for those of methods that the version does not have. */
async function compileWithTanStack(version: string): Promise<void> {
  const config = join(folder, 'tanstack.json')
  const declarations = `../../node_modules/@tanstack/react-query-${version}/build/modern/index.d.ts`
  const settings = {
    extends: '../../tsconfig.json',
    compilerOptions: { paths: { '@tanstack/react-query': [declarations] } },
    include: ['../../packages/react-query/src', '../../packages/react-query/test/*.test-d.ts'],
    exclude: ['../../packages/react-query/src/**/*.test.ts', '../../packages/react-query/test/newer-methods.test-d.ts'],
  }
  await writeFile(config, JSON.stringify(settings, null, 2))
  await mustRun(process.execPath, [join(root, 'node_modules', compilers['7.0'], 'bin/tsc'), '-p', config], {
    cwd: root,
  })
}

async function compileTypeTests(tsc: string): Promise<void> {
  const config = join(folder, 'type-tests.json')
  const settings = {
    extends: '../../tsconfig.json',
    include: ['src', 'test'].map((name) => `../../packages/*/${name}/**/*.test-d.ts`),
    exclude: [],
  }
  await writeFile(config, JSON.stringify(settings, null, 2))
  await mustRun(process.execPath, [tsc, '-p', config], { cwd: root })
}
