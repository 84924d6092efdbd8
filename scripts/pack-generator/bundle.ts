import { join } from 'node:path'
import { rolldown, type RolldownOptions } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'
import { licensePlugin } from 'rolldown-license-plugin'
import { root } from '../lib/paths.ts'
import { precompileTemplates } from './precompile-templates.ts'

/** Dependencies that are installed beside the generator: they are large, have native parts, or are wanted by few runs. */
export const installed = ['oxfmt', 'ts-morph'] as const

const source = join(root, 'generator/src')

/** The starters of `bin` name them. */
const modules: RolldownOptions = {
  input: ['cli.ts', 'index.ts', 'thread/worker.ts', 'write/rescuer.ts'].map((path) => join(source, path)),
  platform: 'node',
  resolve: { alias: { graphql: join(import.meta.dirname, 'no-graphql.ts') } },
  external: installed.map((name) => new RegExp(`^${name}(?:/|$)`)),
  logLevel: 'warn',
  // Of Redocly, most runs need the tables of types alone.
  treeshake: { moduleSideEffects: [{ test: /@redocly\/openapi-core/, sideEffects: false }] },
  experimental: { attachDebugInfo: 'none' },
  plugins: [
    precompileTemplates,
    licensePlugin({
      allow: ({ license }) => permissive.has(license),
      failOnViolation: true,
      failOnUnlicensed: true,
      done: (found, context) => {
        const notices = found.map(({ name, version, license, licenseText }) =>
          [`## ${name} ${version} (${license})`, licenseText.trim()].join('\n\n'),
        )
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
  await write(modules, folder)
  await write(types, folder)
}

async function write(options: RolldownOptions, dir: string): Promise<void> {
  await using build = await rolldown(options)
  await build.write({ dir, chunkFileNames: '[name].js', minifyInternalExports: false })
}
