import { join } from 'node:path'
import { type OutputOptions, type Plugin, rolldown, type RolldownOptions } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'
import { licensePlugin } from 'rolldown-license-plugin'
import { root } from '../lib/paths.ts'
import { hashGenerator } from '../../generator/src/cache/generator-hash.ts'
import { precompileTemplates } from './precompile-templates.ts'

/** Dependencies that are installed beside the generator: they are large, have native parts, or are wanted by few runs. */
export const installed = ['oxfmt', 'ts-morph'] as const

const source = join(root, 'generator/src')

/** Modules of `generator/src` that are loaded together; each brings those that it imports. */
const groups = [
  { name: 'start', test: /generator[\\/]src[\\/]cli[\\/]main\.ts$/, priority: 2 },
  { name: 'stages', test: /generator[\\/]src[\\/]all-stages\.ts$/, priority: 1 },
]

/** Fills the module that has the fingerprint of what is packed. */
const packHash: Plugin = {
  name: 'pack-hash',
  load: (id) =>
    id === join(source, 'cache/packed-hash.ts')
      ? { code: `export const packedHash = ${JSON.stringify(hashGenerator())}\n`, moduleType: 'js' }
      : undefined,
}

const rules = join(source, 'lint/run-redocly.ts')

/** The commands load the rules from the files of the thread. */
const rulesOfThread: Plugin = {
  name: 'rules-of-thread',
  resolveId: (id) => (id.endsWith('/run-redocly.ts') ? { id: './run-redocly.js', external: true } : undefined),
}

/** Scripts get `import` from what starts them. */
const importsOfScripts: Plugin = {
  name: 'imports-of-scripts',
  renderChunk: (code) => code.replaceAll(/(?<=\bawait )import\(/g, 'importModule('),
}

const licenses = new Map<string, string>()

const modules: RolldownOptions = {
  platform: 'node',
  resolve: { alias: { graphql: join(import.meta.dirname, 'no-graphql.ts') } },
  // As `engines` says: `using` is syntax from Node 24 on.
  transform: { target: 'node22.18' },
  external: installed.map((name) => new RegExp(`^${name}(?:/|$)`)),
  logLevel: 'warn',
  // Of Redocly, most runs need the tables of types alone.
  treeshake: { moduleSideEffects: [{ test: /@redocly\/openapi-core/, sideEffects: false }] },
  experimental: { attachDebugInfo: 'none' },
  plugins: [
    precompileTemplates,
    packHash,
    licensePlugin({
      allow: ({ license }) => permissive.has(license),
      failOnViolation: true,
      failOnUnlicensed: true,
      done: (found, context) => {
        for (const { name, version, license, licenseText } of found)
          licenses.set(`## ${name} ${version} (${license})`, licenseText.trim())
        const notices = [...licenses].toSorted().flat()
        const text = `${['# Code of other packages in this one', ...notices].join('\n\n')}\n`
        context.emitFile({ type: 'asset', fileName: 'licenses.md', source: text })
      },
    }),
  ],
}

const permissive = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'])

/**
 * Makes few files of the generator and of most of what it depends on: hundreds of small ones take longer to find and load than
 * to run. The files are side by side, as `generator/src/folders.ts` expects.
 *
 * @param declarations absolute path of the declarations that the compiler wrote for `generator/src`
 * @param folder absolute path of the folder for the files
 */
export async function bundle(declarations: string, folder: string): Promise<void> {
  const types: RolldownOptions = {
    input: join(declarations, 'index.d.ts'),
    external: /^[^./]/,
    logLevel: 'warn',
    experimental: { attachDebugInfo: 'none' },
    plugins: [dts({ dtsInput: true, tsconfig: false })],
  }
  const plugins = [rulesOfThread, importsOfScripts, modules.plugins]
  await write({ ...modules, input: join(source, 'cli.ts'), plugins }, folder, {
    codeSplitting: { groups },
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
  })
  await write({ ...modules, input: { cli: join(import.meta.dirname, 'start-compiled.ts') } }, folder)
  await write({ ...modules, input: join(source, 'index.ts') }, folder)
  // Programs of their own: a file that they shared with the commands would have much that they do not need.
  await write({ ...modules, input: [join(source, 'thread/worker.ts'), rules] }, folder, {
    chunkFileNames: 'thread-[name].js',
  })
  await write({ ...modules, input: join(source, 'write/rescuer.ts') }, folder, { chunkFileNames: 'rescuer-[name].js' })
  await write(types, folder)
}

async function write(options: RolldownOptions, dir: string, output: OutputOptions = {}): Promise<void> {
  await using build = await rolldown(options)
  await build.write({ dir, chunkFileNames: '[name].js', minifyInternalExports: false, ...output })
}
