import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findLibrary } from '../config/find-library.ts'
import { stringLiteral } from '../emit/code/literal.ts'
import type { GeneratedFile } from '../emit/generated-file.ts'
import { librariesOf } from '../emit/libraries.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import { type AppSdk, configText, folderOptions } from './app-sdk.ts'
import type { App } from './detect-app.ts'
import { extraDependencies } from './extras.ts'
import { readText } from '../lib/read-file.ts'

export interface AppOptions {
  readonly sdks: readonly AppSdk[]
  /** Name of the generator's package, and how the app depends on it. */
  readonly generator: { readonly name: string; readonly range: string }
}

export interface AppPlan {
  /** Files of the app that are new or change, with their texts after. */
  readonly files: readonly GeneratedFile[]
  /** Planned changes, one line each. */
  readonly announcement: readonly string[]
  /** Steps for the user. */
  readonly advice: readonly string[]
  /** Name of the script that generates. */
  readonly script: string
}

/** Changes that `init` makes in an app besides the folder itself. Only reads. */
export function planApp(app: App, options: AppOptions): AppPlan {
  const { manifest, script } = withScript(app.manifest, options.generator)
  const outputs = options.sdks.map(({ output }) => output)
  const ignore = app.hasPrettier ? prettierIgnore(app.root, outputs) : undefined
  const files = [
    { path: 'sdk.config.ts', text: configText(options.sdks.map(folderOptions), options.generator.name) },
    {
      path: 'package.json',
      text: inLinesOf(app.manifestText, `${JSON.stringify(manifest, null, indentOf(app.manifestText))}\n`),
    },
    ...(ignore === undefined ? [] : [ignore]),
  ]
  return {
    files,
    announcement: [
      ...options.sdks.map(announce),
      'sdk.config.ts  the configuration',
      `package.json  the script "${script}" and ${options.generator.name} as a development dependency`,
      ...(ignore === undefined ? [] : [`.prettierignore  ${outputs.join(', ')}`]),
    ],
    advice: adviceFor(app, options),
    script,
  }
}

function announce({ output, emit }: AppSdk): string {
  const parts = `${output}/  ${emit.join(' and ')}`
  return emit.some((part) => part !== 'types') ? `${parts}; ${output}/client.ts is yours` : parts
}

/** The manifest with the script, under another name where its own is taken, and the dependency. */
export function withScript(
  manifest: JsonObject,
  { name, range }: AppOptions['generator'],
): { readonly manifest: JsonObject; readonly script: string } {
  const scripts = isObject(manifest['scripts']) ? manifest['scripts'] : {}
  const development = isObject(manifest['devDependencies']) ? manifest['devDependencies'] : {}
  const command = 'sdkgen generate'
  const script = ['generate', 'generate:api', 'sdkgen'].find((key) => (scripts[key] ?? command) === command) ?? 'sdkgen'
  return {
    script,
    manifest: {
      ...manifest,
      scripts: { ...scripts, [script]: command },
      devDependencies: { ...development, [name]: development[name] ?? range },
    },
  }
}

/** How a JSON file is indented. */
export function indentOf(text: string): string {
  return /^([ \t]+)"/m.exec(text)?.[1] ?? '  '
}

/** A file of the app keeps its line ends. */
function inLinesOf(text: string, changed: string): string {
  return text.includes('\r\n') ? changed.replace(/\r?\n/g, '\r\n') : changed
}

function prettierIgnore(root: string, outputs: readonly string[]): GeneratedFile | undefined {
  const path = join(root, '.prettierignore')
  const text = existsSync(path) ? readText(path) : ''
  const known = new Set(text.split(/\r?\n/).map((line) => line.replace(/^\/|\/$/g, '')))
  const missing = outputs.filter((output) => !known.has(output))
  if (missing.length === 0) return undefined
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`
  return { path: '.prettierignore', text: inLinesOf(text, `${before}${missing.join('\n')}\n`) }
}

function adviceFor({ root, hasEslint, hasBiome, reactQuery }: App, { sdks }: AppOptions): readonly string[] {
  const eslint = sdks.map(({ output }) => stringLiteral(`${output}/**`)).join(', ')
  const biome = sdks.map(({ output }) => `"!${output}"`).join(', ')
  const hooks = librariesOf({ folder: { emit: [...new Set(sdks.flatMap(({ emit }) => emit))] } })
  const absent = hooks.filter((library) => findLibrary(library, root).kind === 'absent')
  return [
    ...(hasEslint ? [`ESLint: add \`{ ignores: [${eslint}] }\` to its configuration.`] : []),
    ...(hasBiome ? [`Biome: add \`${biome}\` to \`files.includes\`.`] : []),
    ...(reactQuery === 'too old' ? ['TanStack Query is too old for hooks, which need 5.62 or later.'] : []),
    ...sdks.flatMap(({ extras = {} }) => extraDependencies(extras)),
    ...absent.map(({ name }) => `Install ${name} for the hooks.`),
  ]
}
