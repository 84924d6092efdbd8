import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { ImportEnding, Part } from '../emit/layout/folder-layout.ts'
import { ConfigError } from './config-error.ts'
import { type Config, type Inputs, type Leniency, type SdkConfig, scopePattern } from './config.ts'
import { configNames, findNearestConfig, redoclyNames } from './find-config.ts'
import type { Identity } from './identity.ts'

type Layout = NonNullable<SdkConfig['layout']>

/** What the command line says; paths are relative to the working directory. */
export interface Flags {
  readonly config?: string | undefined
  readonly spec?: readonly string[] | undefined
  readonly out?: string | undefined
  readonly name?: string | undefined
  readonly scope?: string | undefined
  readonly layout?: Layout | undefined
  readonly emit?: readonly Part[] | undefined
  readonly imports?: ImportEnding | undefined
  readonly allowHttp?: boolean | undefined
  readonly allowMissing?: boolean | undefined
  readonly strict?: boolean | undefined
}

/**
 * The configuration of a run: flags over config file. With `--spec`, only a config file that `--config` names counts:
 * what lies in the working directory has nothing to do with a document from elsewhere.
 *
 * @param cwd absolute working directory
 * @param version of the config file and what it imports, in a process that loads it several times
 * @throws ConfigError
 */
export async function loadConfig(flags: Flags, cwd: string, version?: number): Promise<Config> {
  const file = flags.config === undefined ? findNearestConfig(cwd) : resolve(cwd, flags.config)
  if (flags.spec !== undefined && flags.config === undefined)
    return withLayout(fromFlags(flags, flags.spec, cwd), flags)
  if (file === undefined) throw noConfig()
  const { config, ...layout } = await fromFile(file, cwd, version)
  const { layout: kind = layout.layout, emit = layout.emit, imports = layout.imports } = flags
  return withLayout(withFlags(config, flags, cwd), { layout: kind, emit, imports })
}

/**
 * What `lint` reads: the given documents, otherwise what the config file names.
 *
 * @throws ConfigError
 */
export async function loadInputs(
  documents: readonly string[],
  flags: Pick<Flags, 'config' | 'allowHttp' | 'allowMissing' | 'strict'>,
  cwd: string,
): Promise<Inputs> {
  if (documents.length === 0 || flags.config !== undefined) {
    const config = await loadConfig({ config: flags.config, ...leniency(flags) }, cwd)
    return documents.length === 0 ? config : { ...config, inputs: documents }
  }
  return { inputs: documents, overlays: [], redocly: findRedocly(cwd), cwd, ...leniency(flags) }
}

/** The configuration with what its layout asks for. */
async function withLayout(config: Config, { layout, emit, imports }: LayoutOptions): Promise<Config> {
  if (layout !== 'folder') {
    if (emit === undefined && imports === undefined) return config
    const named = emit === undefined ? 'imports' : 'emit'
    throw problem(
      'config-invalid',
      `\`${named}\` is for the layout \`folder\``,
      "Add `layout: 'folder'`, or `--layout folder`.",
    )
  }
  const { appFolder } = await import('./app-folder.ts')
  const { folder, read } = appFolder(config.output, config.cwd, { emit, imports })
  return { ...config, folder, modules: [...(config.modules ?? []), ...read] }
}

type LayoutOptions = Pick<Flags, 'layout' | 'emit' | 'imports'>

async function fromFile(
  file: string,
  cwd: string,
  version: number | undefined,
): Promise<LayoutOptions & { readonly config: Config }> {
  const shown = relative(cwd, file)
  const folder = dirname(file)
  // The validator is loaded here: runs without a config file do not need it.
  const [{ readConfig }, { validateConfig }] = await Promise.all([
    import('./read-config.ts'),
    import('./validate-config.ts'),
  ])
  const { value, text, files } = await readConfig(file, shown, version)
  const config = validateConfig(value, { file: shown, text })
  const rebase = (path: string): string => (isUrl(path) ? path : fromFolder(relative(cwd, folder), path))
  const { layout, emit, imports } = config
  const own = {
    file,
    cwd,
    name: config.name,
    scope: config.scope,
    inputs: config.inputs.map(rebase),
    overlays: config.overlays?.map(rebase) ?? [],
    merged: config.merged,
    redocly: findRedocly(folder),
    output: resolve(folder, config.output ?? '.'),
    tests: config.tests ?? false,
    include: config.include,
    exclude: config.exclude,
    names: config.names,
    templates: config.templates === undefined ? undefined : resolve(folder, config.templates),
    emitters: config.emitters,
    modules: files,
    docs: config.docs,
    openapi: config.openapi,
    packageJson: config.packageJson,
    remoteReferences: config.remoteReferences,
    ...leniency(config),
  }
  return { config: own, layout, emit, imports }
}

function fromFlags(flags: Flags, inputs: readonly string[], cwd: string): Config {
  if (flags.out === undefined) {
    throw problem('config-no-output', '--spec needs --out', 'Say where the packages go, for example `--out sdk`.')
  }
  return {
    file: undefined,
    cwd,
    name: checkedName(flags.name),
    scope: checkedScope(flags.scope),
    inputs,
    overlays: [],
    merged: undefined,
    redocly: undefined,
    output: resolve(cwd, flags.out),
    tests: false,
    ...leniency(flags),
  }
}

function withFlags(config: Config, flags: Flags, cwd: string): Config {
  return {
    ...config,
    name: checkedName(flags.name) ?? config.name,
    scope: checkedScope(flags.scope) ?? config.scope,
    inputs: flags.spec ?? config.inputs,
    output: flags.out === undefined ? config.output : resolve(cwd, flags.out),
    ...leniency({ ...config, ...leniency(flags) }),
  }
}

/** What is said about leniency; what is not said is left out, so that it hides nothing. */
function leniency({ allowHttp, allowMissing, strict }: Pick<Flags, 'allowHttp' | 'allowMissing' | 'strict'>): Leniency {
  return {
    ...(allowHttp === undefined ? {} : { allowHttp }),
    ...(allowMissing === undefined ? {} : { allowMissing }),
    ...(strict === undefined ? {} : { strict }),
  }
}

/** Paths and globs are kept relative, so that messages show them as people know them. */
function fromFolder(folder: string, path: string): string {
  return folder === '' ? path : join(folder, path).split(sep).join('/')
}

function findRedocly(folder: string): string | undefined {
  return redoclyNames.map((name) => join(folder, name)).find((file) => existsSync(file))
}

function isUrl(path: string): boolean {
  return /^https?:\/\//i.test(path)
}

/** @throws ConfigError for a name or scope of the command line that cannot be one */
export function checkIdentity(given: Identity): Identity {
  checkedName(given.name)
  checkedScope(given.scope)
  return given
}

function checkedName(name: string | undefined): string | undefined {
  if (name === undefined || /\p{L}/u.test(name)) return name
  throw problem(
    'config-invalid',
    `--name ${JSON.stringify(name)} holds no letter`,
    'Pass a name such as `--name Acme`.',
  )
}

function checkedScope(scope: string | undefined): string | undefined {
  if (scope === undefined || scopePattern.test(scope)) return scope
  throw problem(
    'config-invalid',
    `--scope ${JSON.stringify(scope)} is not an npm scope`,
    'Pass a scope such as `--scope @acme`.',
  )
}

function noConfig(): ConfigError {
  return problem(
    'config-missing',
    `There is no config file (${configNames.join(', ')}) in this folder or above it in the repository`,
    'Name one with --config, make a project with `sdkgen init`, or name documents (--help shows how).',
  )
}

function problem(code: string, message: string, hint: string): ConfigError {
  return new ConfigError([new DocumentError({ code, message, hint })])
}
