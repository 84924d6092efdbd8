import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin, type RolldownOptions } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'

/*
 * Second half of a package's build, run in its folder: the compiler wrote a module and a declaration per source file to
 * `build/`; here they become few files in `dist/`. Every path that the published `exports` name is an entry, so each
 * public subpath keeps its own file and what several of them share is shared. Fewer files install and load faster.
 */

interface Target {
  readonly types?: string
  readonly default?: string
}

const manifest: { readonly publishConfig: { readonly exports: Readonly<Record<string, Target | string>> } } =
  JSON.parse(readFileSync('package.json', 'utf8'))
const targets = Object.values(manifest.publishConfig.exports).filter((target) => typeof target !== 'string')
const built = readdirSync('build', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))

/** The files of `build/` that become the files of `dist/` which `paths` name, by their names without the ending. */
function entries(paths: readonly (string | undefined)[], ending: string): Record<string, string> {
  const names = paths.flatMap((path) => {
    if (path === undefined) return []
    const [before = '', after] = path.slice('./dist/'.length).split('*')
    return after === undefined ? [before] : built.filter((file) => inFolder(file, before) && file.endsWith(after))
  })
  return Object.fromEntries(names.map((name) => [name.slice(0, -ending.length), join('build', name)]))
}

function inFolder(file: string, folder: string): boolean {
  return file.startsWith(folder) && !file.slice(folder.length).includes('/')
}

/** `'use client'` holds for a module, so where there are such modules none is joined with another. */
const hasClientModules = built.some(
  (file) => file.endsWith('.js') && /^['"]use client['"]/.test(readFileSync(join('build', file), 'utf8')),
)

const shared: RolldownOptions = {
  platform: 'neutral',
  external: /^[^./]/,
  preserveEntrySignatures: 'strict',
  experimental: { attachDebugInfo: 'none' },
  checks: { moduleLevelDirective: false },
  logLevel: 'warn',
}

const modules: RolldownOptions = {
  ...shared,
  input: entries(
    targets.map((target) => target.default),
    '.js',
  ),
  output: {
    dir: 'dist',
    chunkFileNames: 'shared/[name].js',
    minifyInternalExports: false,
    ...(hasClientModules && { preserveModules: true, preserveModulesRoot: 'build' }),
  },
}

/**
 * Puts each comment before the member it documents. The printer of declarations appends comments of one line to the line
 * before, where compilers take them for remarks on that line and editors do not show them.
 */
const commentsBeforeMembers: Plugin = {
  name: 'comments-before-members',
  renderChunk: (code) => code.replaceAll(/(?<=\S) (\/\*\*.*\*\/)\n( *)/g, '\n$2$1\n$2'),
}

const declarations: RolldownOptions = {
  ...shared,
  // The plugin takes `index.d` for the name of an entry and ends it in `.ts`.
  input: entries(
    targets.map((target) => target.types),
    '.ts',
  ),
  plugins: [dts({ dtsInput: true, tsconfig: false }), commentsBeforeMembers],
  output: {
    dir: 'dist',
    chunkFileNames: 'shared/[name].d.ts',
    entryFileNames: '[name].ts',
    minifyInternalExports: false,
    ...(hasClientModules && { codeSplitting: { groups: [{ name: 'declarations' }] } }),
  },
}

export default defineConfig(Object.keys(modules.input ?? {}).length > 0 ? [modules, declarations] : [declarations])
