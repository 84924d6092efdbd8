import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { operationIdNames } from '../normalise/rename.ts'
import { configProblem as problem, type ConfigError } from './config-error.ts'
import { type Config, type Inputs, type Leniency, scopePattern } from './config.ts'
import { configNames, findNearestConfig, findRedocly } from './find-config.ts'
import type { Identity } from './identity.ts'
import { type LayoutOptions, refuseShared, withLayout } from './with-layout.ts'
import { isUrl } from '../load/read-text.ts'
import { posix } from '../lib/file-names.ts'
import { inOrder } from '../lib/in-order.ts'

/** Flags of the command line; paths are relative to the working directory. */
export interface Flags extends Omit<LayoutOptions, 'runtime' | 'enums'>, Given {
  readonly config?: string | undefined
  readonly spec?: readonly string[] | undefined
  readonly out?: string | undefined
  readonly name?: string | undefined
  readonly scope?: string | undefined
  /** Name of one of several SDKs of the config file. */
  readonly only?: string | undefined
}

/** Leniency that a flag can give. */
type Given = Pick<Leniency, 'allowHttp' | 'allowMissing' | 'strict'>

/**
 * The configuration of a run that writes no SDK, so its layout is not looked into: what is missing for it, such as a
 * `tsconfig.json`, is no problem.
 *
 * @throws ConfigError
 */
export async function loadConfig(flags: Flags, cwd: string): Promise<Config> {
  const [config, ...others] = await loadWithoutLayout(flags, cwd)
  if (config === undefined) throw noConfig()
  if (others.length === 0) return config
  const known = [config, ...others].map(({ name }) => name).join(', ')
  throw problem('config-several', `The config file has several SDKs: ${known}`, 'Name one of them with --only.')
}

/** The same for each SDK of the config file. @throws ConfigError */
export async function loadWithoutLayout(flags: Flags, cwd: string): Promise<readonly Config[]> {
  return (await readConfigs(flags, cwd)).map(({ config }) => config)
}

/**
 * The configurations of a run, of which a config file may hold several: each for an SDK of its own.
 *
 * @param cwd absolute working directory
 * @param version of the config file and what it imports, in a process that loads it several times
 * @throws ConfigError
 */
export async function loadConfigs(flags: Flags, cwd: string, version?: number): Promise<readonly Config[]> {
  const read = await readConfigs(flags, cwd, version)
  const configs = await inOrder(read.map(({ config, ...layout }) => withLayout(config, layout)))
  refuseShared(configs)
  return configs
}

/** A configuration, and the options of its layout, which nothing has looked into. */
type ReadConfig = LayoutOptions & { readonly config: Config }

/**
 * Flags over config file. With `--spec`, only a config file that `--config` names counts: the content of the working
 * directory has nothing to do with a document from elsewhere.
 */
async function readConfigs(flags: Flags, cwd: string, version?: number): Promise<readonly ReadConfig[]> {
  const file = flags.config === undefined ? findNearestConfig(cwd) : resolve(cwd, flags.config)
  if (flags.spec !== undefined && flags.config === undefined) {
    if (flags.only !== undefined)
      throw problem(
        'config-unknown',
        '--only has no effect: with --spec no config file is read',
        'Leave one of them out.',
      )
    const { layout, emit, imports, files } = flags
    return [{ config: fromFlags(flags, flags.spec, cwd), layout, emit, imports, files }]
  }
  if (file === undefined) throw noConfig()
  const all = await fromFile(file, cwd, version)
  const chosen = flags.only === undefined ? all : all.filter(({ config }) => config.name === flags.only)
  if (chosen.length === 0) {
    const known = all.map(({ config }) => config.name).join(', ')
    if (known === '') throw problem('config-invalid', 'The config is an empty list', 'Add a configuration to it.')
    throw problem('config-unknown', `The config file has no SDK "${flags.only}"`, `It has ${known}.`)
  }
  const single = ['spec', 'out', 'name', 'scope'].filter((flag) => flag in flags)
  if (chosen.length > 1 && single.length > 0)
    throw problem(
      'config-several',
      `--${single.join(', --')} cannot be for several SDKs`,
      'Name one of them with --only.',
    )
  return chosen.map(({ config, ...own }) => {
    const { layout = own.layout, emit = own.emit, imports = own.imports, files = own.files } = flags
    return { ...own, config: withFlags(config, flags, cwd), layout, emit, imports, files }
  })
}

/**
 * Inputs of `lint`: the given documents, otherwise those of the config file.
 *
 * @throws ConfigError
 */
export async function loadInputs(
  documents: readonly string[],
  flags: Pick<Flags, 'config' | 'only' | keyof Given>,
  cwd: string,
): Promise<Inputs> {
  if (documents.length === 0 || flags.config !== undefined) {
    const config = await loadConfig(flags, cwd)
    return documents.length === 0 ? config : { ...config, inputs: documents }
  }
  return { inputs: documents, redocly: findRedocly(cwd), cwd, ...leniency(flags) }
}

async function fromFile(file: string, cwd: string, version: number | undefined): Promise<readonly ReadConfig[]> {
  const shown = relative(cwd, file) || '.'
  const folder = dirname(file)
  // The validator is loaded here: runs without a config file do not need it.
  const [{ readConfig }, { validateConfig }] = await Promise.all([
    import('./read-config.ts'),
    import('./validate-config.ts'),
  ])
  const { value, text, files: modules } = await readConfig(file, shown, version)
  const rebase = (path: string): string => (isUrl(path) ? path : fromFolder(relative(cwd, folder), path))
  const given = Array.isArray(value) ? value : [value]
  return given.map((one: unknown) => {
    const { layout, emit, imports, files, enums, runtime, ...config } = validateConfig(one, { file: shown, text })
    const own = {
      ...config,
      file,
      cwd,
      modules,
      inputs: config.inputs.map(rebase),
      overlays: config.overlays?.map(rebase),
      redocly: findRedocly(folder),
      output: outputFolder(folder, config.output ?? '.'),
      names: config.names === 'operationId' ? operationIdNames : config.names,
      templates: config.templates && resolve(folder, config.templates),
      docs: typeof config.docs === 'string' ? true : config.docs,
      site: typeof config.docs === 'string' ? config.docs : undefined,
    }
    const shared = runtime === undefined ? undefined : resolve(folder, runtime)
    return { config: own, layout, emit, imports, files, enums, runtime: shared }
  })
}

function fromFlags(flags: Flags, inputs: readonly string[], cwd: string): Config {
  if (flags.out === undefined) {
    throw problem('config-no-output', '--spec needs --out', 'Say where the packages go, for example `--out sdk`.')
  }
  return {
    cwd,
    name: checkedName(flags.name),
    scope: checkedScope(flags.scope),
    inputs,
    output: outputFolder(cwd, flags.out),
    ...leniency(flags),
  }
}

function withFlags(config: Config, flags: Flags, cwd: string): Config {
  return {
    ...config,
    name: checkedName(flags.name) ?? config.name,
    scope: checkedScope(flags.scope) ?? config.scope,
    inputs: flags.spec ?? config.inputs,
    output: flags.out === undefined ? config.output : outputFolder(cwd, flags.out),
    ...leniency(flags),
  }
}

/** Given settings of leniency. Drops `undefined`, so it overrides nothing. */
function leniency({ allowHttp, allowMissing, strict }: Given): Given {
  return {
    ...(allowHttp === undefined ? {} : { allowHttp }),
    ...(allowMissing === undefined ? {} : { allowMissing }),
    ...(strict === undefined ? {} : { strict }),
  }
}

/** Paths and globs are kept relative, so that messages show them as people know them. */
function fromFolder(folder: string, path: string): string {
  return folder === '' || isAbsolute(path) ? path : posix(join(folder, path))
}

/** @throws ConfigError for a name or scope of the command line that cannot be one */
export function checkIdentity<TGiven extends Pick<Identity, 'name' | 'scope'>>(given: TGiven): TGiven {
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
    'Run `sdkgen init` to make one, name one with --config, or name documents (--help shows how).',
  )
}

/** A backslash between folders is a part of a name where it is no separator, so one folder of an odd name would be made. */
function outputFolder(base: string, path: string): string {
  if (sep === '/' && path.includes('\\')) {
    const message = `The output ${path} has "\\" between its folders`
    throw problem('config-invalid', message, 'Write / between folders, which every system understands.')
  }
  return resolve(base, path)
}
