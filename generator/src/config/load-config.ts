import { dirname, relative, resolve } from 'node:path'
import { DocumentError } from '../diagnostics/document-error.ts'
import { ConfigError } from './config-error.ts'
import { type Config, scopePattern } from './config.ts'
import { configNames, findConfig } from './find-config.ts'

/** What the command line says; paths are relative to the working directory. */
export interface Flags {
  readonly config?: string | undefined
  readonly spec?: readonly string[] | undefined
  readonly out?: string | undefined
  readonly name?: string | undefined
  readonly scope?: string | undefined
}

/**
 * The configuration of a run: flags over config file. With `--spec` no config file is looked for, only one that
 * `--config` names counts.
 *
 * @throws ConfigError
 */
export async function loadConfig(flags: Flags, cwd: string): Promise<Config> {
  const file = flags.config === undefined ? findConfig(cwd) : resolve(cwd, flags.config)
  if (flags.spec !== undefined && flags.config === undefined) return fromFlags(flags, flags.spec, cwd)
  if (file === undefined) throw noConfig()
  return withFlags(await fromFile(file, cwd), flags, cwd)
}

async function fromFile(file: string, cwd: string): Promise<Config> {
  const shown = relative(cwd, file)
  // The validator is loaded here: runs without a config file do not need it.
  const [{ readConfig }, { validateConfig }] = await Promise.all([import('./read-config.ts'), import('./validate-config.ts')])
  const { value, text } = await readConfig(file, shown)
  const config = validateConfig(value, { file: shown, text })
  const folder = dirname(file)
  return {
    file,
    folder,
    name: config.name,
    scope: config.scope,
    inputs: config.inputs,
    overlays: config.overlays ?? [],
    merged: config.merged,
    output: resolve(folder, config.output ?? '.'),
    tests: config.tests ?? false,
  }
}

function fromFlags(flags: Flags, inputs: readonly string[], cwd: string): Config {
  if (flags.out === undefined) {
    throw problem('config-no-output', '--spec needs --out', 'Say where the packages go, for example `--out sdk`.')
  }
  const empty = { file: undefined, folder: cwd, overlays: [], merged: undefined, tests: false }
  return { ...empty, inputs, name: checkedName(flags.name), scope: checkedScope(flags.scope), output: resolve(cwd, flags.out) }
}

function withFlags(config: Config, flags: Flags, cwd: string): Config {
  return {
    ...config,
    name: checkedName(flags.name) ?? config.name,
    scope: checkedScope(flags.scope) ?? config.scope,
    inputs: flags.spec?.map((path) => (/^https?:/i.test(path) ? path : resolve(cwd, path))) ?? config.inputs,
    output: flags.out === undefined ? config.output : resolve(cwd, flags.out),
  }
}

function checkedName(name: string | undefined): string | undefined {
  if (name === undefined || /\p{L}/u.test(name)) return name
  throw problem('config-invalid', `--name ${JSON.stringify(name)} holds no letter`, 'Pass a name such as `--name Acme`.')
}

function checkedScope(scope: string | undefined): string | undefined {
  if (scope === undefined || scopePattern.test(scope)) return scope
  throw problem('config-invalid', `--scope ${JSON.stringify(scope)} is not an npm scope`, 'Pass a scope such as `--scope @acme`.')
}

function noConfig(): ConfigError {
  return problem(
    'config-missing',
    `There is no config file here (${configNames.join(', ')})`,
    'Name one with --config, or pass --spec FILE --out DIR.',
  )
}

function problem(code: string, message: string, hint: string): ConfigError {
  return new ConfigError([new DocumentError({ code, message, hint })])
}
