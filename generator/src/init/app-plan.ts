import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringLiteral } from '../emit/code/literal.ts'
import type { Part } from '../emit/layout/folder-layout.ts'
import type { GeneratedFile } from '../emit/generated-file.ts'
import { isObject, type JsonObject } from '../json.ts'
import type { App } from './detect-app.ts'

export interface AppAnswers {
  /** Paths and addresses, relative to the app. */
  readonly inputs: readonly string[]
  readonly name: string
  /** POSIX path of the folder, relative to the app. */
  readonly output: string
  readonly emit: readonly Part[]
  /** Name of the generator's package, and how the app depends on it. */
  readonly generator: { readonly name: string; readonly range: string }
}

export interface AppPlan {
  /** Files of the app that are new or change, with their texts after. */
  readonly files: readonly GeneratedFile[]
  /** What is to happen, one line each. */
  readonly announcement: readonly string[]
  /** What people have to do themselves. */
  readonly advice: readonly string[]
  /** Name of the script that generates. */
  readonly script: string
}

/** What `init` changes in an app beside the folder itself. Pure but for reading what is there. */
export function planApp(app: App, answers: AppAnswers): AppPlan {
  const { manifest, script } = withScript(app.manifest, answers.generator)
  const ignore = app.hasPrettier ? prettierIgnore(app.root, answers.output) : undefined
  const files = [
    { path: 'sdk.config.ts', text: configText(answers) },
    { path: 'package.json', text: `${JSON.stringify(manifest, null, indentOf(app.manifestText))}\n` },
    ...(ignore === undefined ? [] : [ignore]),
  ]
  return {
    files,
    announcement: [
      `${answers.output}/  ${answers.emit.join(' and ')}; ${answers.output}/client.ts is yours`,
      'sdk.config.ts  the configuration',
      `package.json  the script "${script}" and ${answers.generator.name} as a development dependency`,
      ...(ignore === undefined ? [] : [`.prettierignore  ${answers.output}`]),
    ],
    advice: adviceFor(app, answers),
    script,
  }
}

function configText({ name, inputs, output, emit, generator }: AppAnswers): string {
  const list = (texts: readonly string[]): string => `[${texts.map(stringLiteral).join(', ')}]`
  return [
    `import { defineConfig } from ${stringLiteral(generator.name)}`,
    '',
    'export default defineConfig({',
    `  name: ${stringLiteral(name)},`,
    `  inputs: ${list(inputs)},`,
    "  layout: 'folder',",
    `  output: ${stringLiteral(output)},`,
    `  emit: ${list(emit)},`,
    '})',
    '',
  ].join('\n')
}

/** The manifest with the script, under another name where its own is taken, and the dependency. */
function withScript(
  manifest: JsonObject,
  { name, range }: AppAnswers['generator'],
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

function indentOf(text: string): string {
  return /^([ \t]+)"/m.exec(text)?.[1] ?? '  '
}

function prettierIgnore(root: string, output: string): GeneratedFile | undefined {
  const path = join(root, '.prettierignore')
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (text.split(/\r?\n/).some((line) => line.replace(/^\/|\/$/g, '') === output)) return undefined
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`
  return { path: '.prettierignore', text: `${before}${output}\n` }
}

function adviceFor({ hasEslint, hasBiome, reactQuery }: App, { output, emit }: AppAnswers): readonly string[] {
  return [
    ...(hasEslint ? [`ESLint: add \`{ ignores: [${stringLiteral(`${output}/**`)}] }\` to its configuration.`] : []),
    ...(hasBiome ? [`Biome: add \`"!${output}"\` to \`files.includes\`.`] : []),
    ...(reactQuery === 'too old' ? ['TanStack Query is too old for hooks, which need 5.62 or later.'] : []),
    ...(emit.includes('react-query') && reactQuery === 'absent'
      ? ['Install @tanstack/react-query for the hooks.']
      : []),
  ]
}
