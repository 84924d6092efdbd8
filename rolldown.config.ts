import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, resolve } from 'node:path'
import { defineConfig, type Plugin, type RenderedChunk, type RolldownOptions } from 'rolldown'
import { dts } from 'rolldown-plugin-dts'

/*
 * Second half of a package's build, run in its folder: the compiler wrote a module and a declaration per source file to
 * `build/`; here they become few files in `dist/`. Every path that the published `exports` name is an entry, and what several
 * of them use is shared. A pattern that leads to one file, as `./pets*` to `pets.js`, joins the modules of all subpaths that fit
 * it. Fewer files install and load faster.
 *
 * CommonJS gets one file for all functions, `index.cjs`. Declarations are those of `index.d.cts` for both, wherever that is
 * possible: a class has one type, however it is loaded. A `.d.ts` beside it has the same names for ES modules.
 */

interface Target {
  readonly types?: string
  readonly default?: string
}

type Conditions = Readonly<Record<'import' | 'require', Target>>

interface Manifest {
  readonly name: string
  /** Of the sources; the first condition of each subpath leads to one. */
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>> | string>>
  readonly publishConfig: { readonly exports: Readonly<Record<string, Conditions | string>> }
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))

const published = Object.entries(manifest.publishConfig.exports).flatMap(([subpath, conditions]) =>
  typeof conditions === 'string' ? [] : [{ subpath, conditions }],
)

/** Names of the modules in `build/`: their paths without the ending. */
const built = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.d.ts'))
  .map((path) => path.slice(0, -'.d.ts'.length).replaceAll('\\', '/'))

/** Names of modules by the name of the file of `dist/` that joins them. */
const joined = joinedModules()

function joinedModules(): ReadonlyMap<string, readonly string[]> {
  const taken = new Set(published.map(({ subpath }) => sourceOf(subpath)))
  const found = new Map<string, readonly string[]>()
  // The longest pattern wins, as where modules are imported.
  for (const { subpath, conditions } of published.toSorted((one, other) => other.subpath.length - one.subpath.length)) {
    const file = nameOf(conditions.import.default)
    if (!subpath.includes('*') || file.includes('*')) continue
    const members = matches(sourceOf(subpath)).filter((name) => !taken.has(name))
    for (const name of members) taken.add(name)
    found.set(file, members.toSorted())
  }
  return found
}

/** A path of a manifest without its folder and ending. */
function nameOf(path = ''): string {
  return path.replace(/^\.\/(?:dist|src)\//, '').replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '')
}

function sourceOf(subpath: string): string {
  const conditions = manifest.exports[subpath]
  return typeof conditions === 'object' ? nameOf(Object.values(conditions)[0]) : ''
}

/** Modules whose names fit a pattern, where `*` is one character or more. */
function matches(pattern: string): readonly string[] {
  const [before = '', after = ''] = pattern.split('*')
  return built.filter((name) => {
    const middle = name.slice(before.length, name.length - after.length)
    return name === `${before}${middle}${after}` && middle !== '' && !middle.includes('/')
  })
}

/** The files that subpaths lead to, without `dist/` and the ending. */
function names(kind: keyof Conditions, target: keyof Target): readonly string[] {
  const targets = published.flatMap(
    ({
      conditions: {
        [kind]: { [target]: file },
      },
    }) => (file === undefined ? [] : [nameOf(file)]),
  )
  const inOthers = new Set([...joined.values()].flat())
  return [...new Set(targets)].flatMap((name) =>
    name.includes('*') ? matches(name).filter((module) => !inOthers.has(module)) : [name],
  )
}

function inputs(entries: readonly string[], ending: string): Record<string, string> {
  return Object.fromEntries(entries.map((name) => [name, resolve('build', `${name}${ending}`)]))
}

/** The name of a module in `build/`. */
function moduleName(id: string): string {
  return relative('build', id).replaceAll('\\', '/').replace(/\.js$/, '')
}

/** `'use client'` holds for a module, so such modules are joined with each other alone. */
const clientModules = new Set(
  built.filter((name) => {
    const file = join('build', `${name}.js`)
    return existsSync(file) && /^['"]use client['"]/.test(readFileSync(file, 'utf8'))
  }),
)
const hasClientModules = clientModules.size > 0

const isClient = (chunk: RenderedChunk) => chunk.moduleIds.some((id) => clientModules.has(moduleName(id)))

const basics: RolldownOptions = {
  platform: 'neutral',
  external: /^[^./]/,
  preserveEntrySignatures: 'strict',
  experimental: { attachDebugInfo: 'none' },
  checks: { moduleLevelDirective: false },
  logLevel: 'warn',
}

/** Documentation is in the declarations. */
const comments = { jsdoc: false }

/**
 * Says names that a module only passes on once, as `export … from`, where bundlers import and export them. They are not named where
 * all of another module are meant, except those of a client module: servers cannot pass on `*` of one.
 */
const passOn: Plugin = {
  name: 'pass-on',
  renderChunk(code, { fileName }, _, { chunks }) {
    const imports = [...code.matchAll(/^import \{ ([^}]*) \} from (".*");\n/gm)]
    const rest = code.replaceAll(/^import \{.*\n/gm, '').trim()
    const passed = imports.flatMap(([, list = '']) => list.split(', '))
    const exported = /^export \{ ([^}]*) \};$/.exec(rest)?.[1]?.split(', ') ?? []
    if (passed.length === 0 || exported.toSorted().join() !== passed.toSorted().join()) return null
    const lines = imports.map(([, list = '', from = '']) => {
      const other = chunks[posix.join(posix.dirname(fileName), from.slice(1, -1))]
      const isWhole = other?.exports.toSorted().join(', ') === list.split(', ').toSorted().join(', ')
      return `export ${isWhole && !isClient(other) ? '*' : `{ ${list} }`} from ${from};\n`
    })
    return lines.join('')
  },
}

/** Exports of CommonJS as one object, in the form whose names Node finds without running the module. */
const exportsAsObject: Plugin = {
  name: 'exports-as-object',
  renderChunk(code) {
    const named = [...code.matchAll(/^exports\.([\p{ID_Continue}$]+) = ([\p{ID_Continue}$]+);\n?/gmu)]
    // Those of other files and the mark of a module; they come after the object.
    const others = [...code.matchAll(/^(?:Object\.defineProperty\()?exports\b.*\n?/gm)].map(([line]) => line)
    const after = others.filter((line) => !named.some(([one]) => one === line))
    const body = others.reduce((text, line) => text.replace(line, ''), code)
    // Getters are for files that require each other, which must find the first object.
    const hasGetters = after.some((line) => line.includes('exports, "'))
    if (named.length === 0 || hasGetters || /\bexports\b/.test(body)) return null
    const members = named.map(([, name, local]) => (name === local ? name : `${name}: ${local}`))
    const rest = after.map((line) => `${line.trim().replace('exports', 'module.exports')}\n`)
    return `${body.trimEnd()}\nmodule.exports = { ${members.join(', ')} };\n${rest.join('')}`
  },
}

/** An operation of core as a module; for CommonJS and in declarations it is part of the whole package. */
const operationOfCore = /^(@[^/]+\/core)\/(?!client$|extras$)/

const wholeCore: Plugin = {
  name: 'whole-core',
  resolveId(source) {
    const core = operationOfCore.exec(source)?.[1]
    return core === undefined ? null : { id: core, external: true }
  },
}

const withWholeCore = { external: (id: string) => /^[^./]/.test(id) && !operationOfCore.test(id), plugins: [wholeCore] }

/** Makes a module of the joined ones. Whatever imports one of them imports that. */
const joinModules: Plugin = {
  name: 'join-modules',
  resolveId(source, importer = resolve('build/entry.js')) {
    const id = resolve(importer, '..', source)
    if (joined.has(moduleName(id))) return id
    const [file] = [...joined].find(([, members]) => members.includes(moduleName(id))) ?? []
    const whole = file === undefined ? undefined : resolve('build', `${file}.js`)
    return whole === importer ? null : whole
  },
  load(id) {
    const file = moduleName(id)
    const paths = joined.get(file)?.map((name) => posix.relative(posix.dirname(file), `${name}.js`))
    return paths?.map((path) => `export * from './${path}'\n`).join('')
  },
}

/** Each module has its own file, but those that are joined have one, which the entry for them passes on. */
function fileOf(id: string): string | null {
  const name = moduleName(id)
  if (name in inputsOfModules) return null
  const [file] = [...joined].find(([, members]) => members.includes(name)) ?? []
  return file === undefined ? name : posix.join(posix.dirname(name), posix.basename(file))
}

const filesOfClientModules: RolldownOptions['output'] = {
  codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: fileOf, debugName: 'files' }] },
  chunkFileNames: '[name].js',
}

const useClient: Plugin = {
  name: 'use-client',
  renderChunk(code, chunk) {
    if (!isClient(chunk)) return null
    const others = chunk.moduleIds.filter((id) => !clientModules.has(moduleName(id)))
    if (others.length > 0) throw new Error(`${chunk.fileName} joins modules with and without 'use client'.`)
    return `'use client';\n${code.replace(/^['"]use client['"];\n/, '')}`
  },
}

const inputsOfModules = inputs(names('import', 'default'), '.js')

const modules: RolldownOptions = {
  ...basics,
  input: inputsOfModules,
  plugins: [joinModules],
  // Entries of packages with client modules only pass on.
  preserveEntrySignatures: hasClientModules ? 'allow-extension' : 'strict',
  output: {
    dir: 'dist',
    chunkFileNames: 'shared/[name].js',
    minifyInternalExports: false,
    comments,
    plugins: [passOn, useClient],
    ...(hasClientModules && filesOfClientModules),
  },
}

const commonModules: RolldownOptions = {
  ...basics,
  ...withWholeCore,
  input: inputs(names('require', 'default'), '.js'),
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'shared/[name].cjs',
    minifyInternalExports: false,
    comments,
    plugins: [exportsAsObject],
    minify: { compress: false, mangle: { toplevel: false }, codegen: { removeWhitespace: true } },
  },
}

const declaration =
  /^(export )?(?:declare (?:abstract )?)?(function|const|class|type|interface) ([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu

/** Says `export` where a name is declared, which makes `declare` superfluous; the printer of declarations lists all names at the end. */
const exportsAtDeclarations: Plugin = {
  name: 'exports-at-declarations',
  renderChunk(code) {
    const list = /^export (type )?\{ ([^}]*) \};$/m.exec(code)
    if (list === null) return null
    const entries = new Set(list[2]?.split(', ').map((entry) => `${list[1] ?? ''}${entry}`))
    const declared = new Set<string>()
    const text = code.replace(list[0], '').replaceAll(declaration, (match, _, kind: string, name: string) => {
      const isType = kind === 'type' || kind === 'interface'
      const entry = [name, ...(isType ? [`type ${name}`] : [])].find((one) => entries.has(one))
      if (entry === undefined) return match
      declared.add(entry)
      return `export ${match.replace(/^declare /, '')}`
    })
    return `${text.trimEnd()}\n${exportList([...entries].filter((entry) => !declared.has(entry)))}\n`
  },
}

/** Even an empty one is needed: without it, all that a file of declarations declares is exported. */
function exportList(entries: readonly string[]): string {
  return entries.length === 0 ? 'export {};' : `export { ${entries.join(', ')} };`
}

/** Passes on all names of another file at once, where a file exports all of them. */
const exportsOfOthers: Plugin = {
  name: 'exports-of-others',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      for (const [line, imported = '', from = ''] of chunk.code.matchAll(/^import \{ (.*) \} from "(\..*)";\n/gm)) {
        const other = bundle[posix.join(posix.dirname(chunk.fileName), from.replace(/cjs$/, 'd.cts'))]
        if (other?.type !== 'chunk') continue
        const all = exportedNames(other.code)
        const [list = '', entries = ''] = /^export \{ (.*) \};$/m.exec(chunk.code) ?? []
        const own = new Map(entries.split(', ').map((entry) => [entry.replace(/^type /, ''), entry]))
        if (!all.every((name) => own.has(name))) continue
        const rest = [...own].filter(([name]) => !all.includes(name)).map(([, entry]) => entry)
        const passed = `${exportList(rest)}\nexport * from "${from}";`
        const text = chunk.code.replace(line, '').replace(list, () => passed)
        const words = new Set(text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu))
        const used = imported.split(', ').filter((name) => words.has(name.split(' ').at(-1) ?? name))
        chunk.code = used.length === 0 ? text : `import { ${used.join(', ')} } from "${from}";\n${text}`
      }
    }
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

/**
 * Writes the declarations for ES modules: names of those for CommonJS. Where types of another package are in them, which has
 * declarations for each of the two, they are written out, so that its classes are those that the user's modules import.
 */
const declarationsOfModules: Plugin = {
  name: 'declarations-of-modules',
  generateBundle(_, bundle) {
    const scope = `${manifest.name.split('/')[0]}/`
    const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []))
    const hasForeign = chunks.some(({ imports }) =>
      imports.some((name) => !(name in bundle) && !name.startsWith(scope)),
    )
    const declarationOf = (name: string) => {
      const common = chunks.find(({ fileName }) => fileName === `${name}.d.cts`)
      if (common === undefined) return exportsFrom(name, `index${hasForeign ? '.js' : '.cjs'}`)
      return hasForeign ? common.code : `export * from './${posix.basename(name)}.cjs'\n`
    }
    for (const name of names('import', 'types'))
      this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source: declarationOf(name) })
  },
}

/** A declaration file that takes the exports of a module from another file of `dist/`. */
function exportsFrom(name: string, file: string): string {
  const path = posix.relative(posix.dirname(name), file)
  const exported = (joined.get(name) ?? [name]).flatMap(exportedNamesOf).toSorted()
  return `export { ${exported.join(', ')} } from '${path.startsWith('.') ? path : `./${path}`}'\n`
}

/** The exports of a declaration file of `build/`, those of the files whose exports it passes on included. */
function exportedNamesOf(name: string): readonly string[] {
  const text = readFileSync(join('build', `${name}.d.ts`), 'utf8')
  const passedOn = [...text.matchAll(/^export \* from ['"](\..*)\.js['"]/gm)].flatMap(([, from = '']) =>
    exportedNamesOf(posix.join(posix.dirname(name), from)),
  )
  return [...new Set([...exportedNames(text), ...passedOn])].toSorted()
}

const commonDeclarations = names('require', 'types')

/** The exports of a module without `export *`. */
function exportedNames(text: string): readonly string[] {
  const declared = [...text.matchAll(declaration)].flatMap(([, isExported, , name = '']) => (isExported ? [name] : []))
  const listed = text.matchAll(/^export (?:type )?\{([^}]*)\}/gmu)
  const lists = [...listed].flatMap(([, list = '']) => list.split(',').map((one) => one.trim().split(' ').at(-1) ?? ''))
  return [...new Set([...declared, ...lists])].filter((one) => one !== '').toSorted()
}

const declarations: RolldownOptions = {
  ...basics,
  // The plugin takes `index.d` for the name of an entry and ends it in `.ts`.
  input: Object.fromEntries(commonDeclarations.map((name) => [`${name}.d`, join('build', `${name}.d.ts`)])),
  ...withWholeCore,
  plugins: [
    wholeCore,
    dts({ dtsInput: true, tsconfig: false }),
    exportsAtDeclarations,
    commentsBeforeMembers,
    exportsOfOthers,
    declarationsOfModules,
  ],
  output: {
    dir: 'dist',
    chunkFileNames: 'shared/[name].d.cts',
    entryFileNames: '[name].cts',
    minifyInternalExports: false,
  },
}

const hasModules = Object.keys(modules.input ?? {}).length > 0

export default defineConfig(hasModules ? [modules, commonModules, declarations] : [declarations])
