import { existsSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { appFolder } from '../config/app-folder.ts'
import { configProblem } from '../config/config-error.ts'
import type { Config } from '../config/config.ts'
import { findConfig } from '../config/find-config.ts'
import { identify } from '../config/identity.ts'
import type { GeneratedFile } from '../emit/generated-file.ts'
import type { Part } from '../emit/layout/folder-layout.ts'
import { findExamples } from '../emit/code/find-examples.ts'
import { generate } from '../generate.ts'
import { generatorDependency, generatorName } from '../init/generator-dependency.ts'
import { type AppAnswers, planApp } from '../init/app-plan.ts'
import { type App, detectApp } from '../init/detect-app.ts'
import { originRecord } from '../init/origin-record.ts'
import type { Questions } from '../init/questions.ts'
import { sourceFile } from '../init/source-file.ts'
import { emit, load } from '../lazy-stages.ts'
import type { SourceDocument } from '../load/source-document.ts'
import { isUrl } from '../load/read-text.ts'
import type { Api } from '../model/api.ts'
import type { Stages } from '../stages.ts'
import { replaceFile } from '../write/replace-file.ts'
import type { CommandContext } from './command-context.ts'
import type { CommandResult } from './execute.ts'
import { count, seconds } from './wording.ts'

interface AppFlags {
  readonly name?: string
  readonly emit?: readonly Part[]
  readonly allowHttp?: boolean
  readonly allowMissing?: boolean
}

/**
 * Makes a document a folder of the app in the working directory. What it changes in the app is announced, and nothing else is
 * touched.
 */
export async function initApp(
  spec: string,
  folder: string | undefined,
  flags: AppFlags,
  stages: Stages,
  { terminal: { cwd }, emit: emitFiles = emit, startThread }: CommandContext,
  questions: Questions,
): Promise<CommandResult> {
  const app = detectApp(cwd)
  if (findConfig(cwd) !== undefined) {
    const hint = 'Add the SDK to it, as a list has several, or run `sdkgen generate`.'
    throw configProblem('project-exists', `${cwd} holds a configuration already`, hint)
  }
  const sources = await stages.run('load', () => load([spec], cwd, flags))
  const title = identify({ name: undefined, scope: undefined }, sources[0]?.value ?? {}).name
  const name = await questions.name(flags.name, title.replace(/(?<=.)API$/i, ''))
  const output = await questions.output(folder, existsSync(join(cwd, 'src')) ? 'src/api' : 'api')
  const parts = flags.emit ?? (await questions.emit(app.reactQuery === 'usable'))
  const copy = isUrl(spec) ? pulled(sources) : []
  const answers: AppAnswers = {
    inputs: [copy[0]?.path ?? posixPath(spec)],
    name,
    output: posixPath(relative(cwd, join(cwd, output))),
    emit: parts,
    generator: { name: generatorName(), range: generatorDependency(cwd).replace(/^link:/, 'file:') },
  }
  const plan = planApp(app, answers)
  if (!(await questions.agree(plan.announcement))) return { ok: false, data: {}, summary: 'Nothing has been written.' }
  const seen: { api?: Api } = {}
  const watched: typeof emit = (api, settings) => {
    seen.api = api
    return emitFiles(api, settings)
  }
  const config = configOf(answers, spec, cwd, flags)
  const outcome = await generate(config, { stages, loaded: sources, emit: watched, startThread })
  for (const { path, text } of [...copy, ...plan.files]) replaceFile(join(cwd, path), text)
  return {
    ok: true,
    data: {
      output: answers.output,
      emit: parts,
      operations: outcome.operations,
      files: plan.files.map(({ path }) => path),
    },
    summary: [
      `${count(outcome.operations, 'operation')} in ${answers.output} (${seconds()})`,
      ...['', ...plan.announcement, ...plan.advice].map((line) => `  ${line}`.trimEnd()),
      '',
      nextSteps(app, plan.script),
      ...firstCall(seen.api, config),
    ].join('\n'),
    warnings: outcome.warnings,
  }
}

/** What the configuration of the app will say. */
function configOf(answers: AppAnswers, spec: string, cwd: string, { allowHttp, allowMissing }: AppFlags): Config {
  const output = join(cwd, answers.output)
  const { folder } = appFolder(output, cwd, { emit: answers.emit })
  return {
    file: undefined,
    cwd,
    name: answers.name,
    scope: undefined,
    inputs: [spec],
    overlays: [],
    merged: undefined,
    redocly: undefined,
    output,
    tests: false,
    folder,
    ...(allowHttp === undefined ? {} : { allowHttp }),
    ...(allowMissing === undefined ? {} : { allowMissing }),
  }
}

/** A document from the network is kept in the app, where `sdkgen pull` fetches it again. */
function pulled(sources: readonly SourceDocument[]): readonly GeneratedFile[] {
  const source = sourceFile(sources)
  return [source, ...originRecord(sources, source)]
}

function nextSteps({ framework, packageManager }: App, script: string): string {
  const run = packageManager === 'npm' ? 'npm run' : packageManager
  const lines = [`  $ ${packageManager} install`, `  $ ${run} ${script}   # after each change of the document`]
  return [`Next${framework === undefined ? '' : `, in your ${framework} app`}:`, ...lines].join('\n')
}

/** A call to paste into a file beside the folder. */
function firstCall(api: Api | undefined, { output, folder }: Config): readonly string[] {
  const call = api === undefined ? undefined : (findExamples(api).query ?? findExamples(api).lookup)
  if (call === undefined || folder === undefined) return []
  const module = `./${basename(output)}${folder.imports === 'none' ? '' : `/index${folder.imports}`}`
  const lines = [
    `import { ${call.name} } from '${module}'`,
    '',
    `const result = await ${call.name}(${call.request})`,
    'if (result.ok) console.log(result.value)',
    'else console.error(result.error.message)',
  ]
  return ['', 'The first call:', '', ...lines.map((line) => `  ${line}`.trimEnd())]
}

function posixPath(path: string): string {
  return path.split(sep).join('/')
}
