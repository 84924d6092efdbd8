/**
 * The path of a new user: `sdkgen init` of the packed generator in an empty folder, then the scripts of the new project, which
 * must pass untouched, validators, mocks and MCP server included; and with options by which all files look different. Before that, the packed generator must write what its sources write.
 *
 * Usage: pnpm check:init [--quick] [--corpus] [--filter NAME]… [--layout NAME]… [DOCUMENT…] (default: the documents of this
 * repository and of an example, and one with streams). With --quick the comparison is left out, and so are builds. --corpus tries
 * the documents of `pnpm corpus`, of which --filter chooses some. --layout tries only `folder` (an app) or `packages`.
 * `node scripts/check-init.ts` reuses the generator that was packed last.
 */
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import generator from '../generator/package.json' with { type: 'json' }
import { initFlags } from './check-init/dangling.ts'
import { allDocuments } from './corpus/documents.ts'
import { type Document, installDocuments } from './documents/install-documents.ts'
import { packedGenerator } from './lib/packed-generator.ts'
import { root } from './lib/paths.ts'
import { Report } from './lib/report.ts'
import { mustRun, run } from './lib/run.ts'
import { checkTypesOf, lintPackage } from './packages/publishable.ts'
import { install, nodeOf, oldestNode, runtimes } from './packages/runtimes.ts'
import { packAll } from './packages/tarball.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    corpus: { type: 'boolean', default: false },
    filter: { type: 'string', multiple: true, default: [] },
    layout: { type: 'string', multiple: true, default: ['folder', 'packages'] },
  },
})
const scripts = ['install', 'check', 'generate', 'typecheck', 'test', ...(options.quick ? [] : ['build', 'docs:build'])]
/** Options by which all files look different. */
const optionsOfFiles = ["files: 'group', dates: 'Date'", "files: 'few', int64: 'bigint'"]
const variantFlags = ['sdk', '--spec', join(root, 'spec/openapi.yaml'), '--validators', 'zod', '--mocks']
const documents = await chosen()
const report = new Report()

const tarball = packedGenerator()

await withFolder(async (folder) => {
  await report.check('the generator installs', async () => {
    await writeFile(join(folder, 'package.json'), '{ "private": true }')
    await mustRun('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: folder })
  })
  const sdkgen = join(folder, 'node_modules/.bin/sdkgen')
  await report.check('an old Node gets the required version', async () => {
    const { ok, text } = await run(await install(oldestNode), [sdkgen, '--version'], { cwd: folder })
    if (ok || !text.startsWith('sdkgen needs Node')) throw new Error(text)
  })
  for (const runtime of runtimes.filter(({ name }) => !name.startsWith('Node')))
    await report.check(`${runtime.name} gets the way to start it`, async () => {
      const { ok, text } = await run(await install(runtime), ['run', sdkgen, '--version'], { cwd: folder })
      if (ok || !/^sdkgen needs Node .* this is (?:Bun|Deno) .*x sdkgen`/.test(text)) throw new Error(text)
    })
  await report.check('the oldest Node that it supports writes and checks', async () => {
    const node = await install(nodeOf('22.18'))
    const target = ['--spec', join(root, 'scripts/check-init/streams.yaml'), '--out', 'oldest']
    for (const command of ['generate', 'check', 'generate'])
      await mustRun(node, [sdkgen, command, ...target], { cwd: folder })
  })
  for (const document of documentsFor('folder'))
    await report.check(`${relative(root, document)}: an app`, () => tryApp(document, folder))
  for (const document of options.quick ? [] : documents)
    await report.check(`${relative(root, document)}: packed and not`, () => tryBoth(document, sdkgen))
  for (const document of documentsFor('packages')) await withFolder((project) => tryProject(document, project, sdkgen))
  const variants = options.quick || options.corpus || !options.layout.includes('packages') ? [] : optionsOfFiles
  for (const option of variants) await withFolder((project) => tryVariant(option, project, sdkgen))
})

function documentsFor(layout: 'folder' | 'packages'): readonly string[] {
  return options.layout.includes(layout) ? documents : []
}

async function chosen(): Promise<readonly string[]> {
  if (!options.corpus && positionals.length === 0)
    return ['spec/openapi.yaml', 'examples/custom-emitter/openapi.yaml', 'scripts/check-init/streams.yaml'].map(
      (path) => join(root, path),
    )
  const given = positionals.map((path) => resolve(path))
  if (!options.corpus) return given
  await installDocuments()
  const isChosen = ({ name }: Document) =>
    options.filter.length === 0 || options.filter.some((text) => name.includes(text))
  return [
    ...given,
    ...allDocuments(undefined)
      .filter(isChosen)
      .map(({ path }) => path),
  ]
}

/** A folder of an app with npm: the configuration finds the generator, its script passes, and the files compile. */
async function tryApp(document: string, installed: string): Promise<void> {
  const app = await mkdtemp(join(installed, 'app-'))
  const compilerOptions = { module: 'preserve', target: 'es2022', strict: true, noEmit: true, types: [] }
  await writeFile(join(app, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  await writeFile(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['api', 'sdk.config.ts'] }))
  const sdkgen = join(installed, 'node_modules/.bin/sdkgen')
  await init(document, ['--layout', 'folder', '--spec', relative(app, document)], sdkgen, app)
  await mustRun('npm', ['run', 'generate', '--', '--force'], { cwd: app })
  await mustRun(join(root, 'node_modules/.bin/tsc'), ['-p', app], { cwd: app })
}

async function init(document: string, flags: readonly string[], sdkgen: string, cwd: string): Promise<void> {
  const given = ['init', ...flags, '--yes']
  const further = await initFlags(document, [sdkgen, ...given], { cwd })
  await mustRun(sdkgen, [...given, ...further], { cwd })
}

async function tryProject(document: string, folder: string, sdkgen: string): Promise<void> {
  const name = basename(document)
  const shown = relative(root, document)
  const project = join(folder, 'sdk')
  const isMade = await report.check(`${shown}: init`, async () => {
    await copyFile(document, join(folder, name))
    await init(document, ['sdk', '--spec', name, '--validators', 'zod', '--mocks', '--mcp'], sdkgen, folder)
    await useTarball(join(project, 'package.json'))
  })
  if (!isMade) return
  for (const script of scripts) {
    const passed = await report.check(`${shown}: ${script}`, async () => {
      await mustRun('pnpm', [script], { cwd: project })
    })
    if (!passed && script === 'install') return
  }
}

/** The packages of this repository's document with an option: their contract tests, their build, and what is published. */
async function tryVariant(option: string, folder: string, sdkgen: string): Promise<void> {
  const project = join(folder, 'sdk')
  const isMade = await report.check(`${option}: init`, async () => {
    await init(join(root, 'spec/openapi.yaml'), variantFlags, sdkgen, folder)
    await useTarball(join(project, 'package.json'))
    const config = join(project, 'sdk.config.ts')
    const text = await readFile(config, 'utf8')
    await writeFile(config, text.replace('tests: true,', `$& ${option},`))
  })
  if (!isMade) return
  for (const script of ['install', 'generate', 'typecheck', 'test', 'build']) {
    const passed = await report.check(`${option}: ${script}`, async () => {
      await mustRun('pnpm', [script], { cwd: project })
    })
    if (!passed) return
  }
  await report.check(`${option}: publint and are-the-types-wrong`, async () => {
    const packages = ['types', 'core', 'react-query', 'validators', 'mocks'].map((name) =>
      join(project, 'packages', name),
    )
    for (const packed of await packAll(join(folder, 'tarballs'), packages)) {
      await lintPackage(packed)
      await checkTypesOf(packed)
    }
  })
}

/** The bundled generator and its sources, which must write the same. */
async function tryBoth(document: string, sdkgen: string): Promise<void> {
  await withFolder(async (folder) => {
    const command = ['generate', '--spec', document, '--name', 'Same', '--scope', '@same', '--out']
    await mustRun(sdkgen, [...command, join(folder, 'packed')], { cwd: folder })
    await mustRun('pnpm', ['--silent', 'sdkgen', ...command, join(folder, 'source')], { cwd: root })
    await mustRun('diff', ['-r', 'packed', 'source'], { cwd: folder })
  })
}

/** The version that the project asks for is not published yet. */
async function useTarball(path: string): Promise<void> {
  const manifest: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(path, 'utf8'),
  )
  if (manifest.devDependencies[generator.name] === undefined) throw new Error(`${path} lacks ${generator.name}`)
  const devDependencies = { ...manifest.devDependencies, [generator.name]: `file:${tarball}` }
  await writeFile(path, `${JSON.stringify({ ...manifest, devDependencies }, null, 2)}\n`)
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sdkgen-init-'))
  try {
    await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
