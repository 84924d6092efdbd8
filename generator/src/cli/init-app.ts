import { basename, join, relative } from 'node:path'
import { appFolder } from '../config/app-folder.ts'
import { configProblem } from '../config/config-error.ts'
import type { Config } from '../config/config.ts'
import { spellingNote, usualName } from '../config/identity.ts'
import { findAppCompiler } from '../config/import-ending.ts'
import { mayLieInFolder } from '../config/output-folders.ts'
import { refuseShared } from '../config/with-layout.ts'
import { findExamples } from '../emit/code/find-examples.ts'
import type { GeneratedFile } from '../emit/generated-file.ts'
import type { Part } from '../emit/layout/parts.ts'
import { posix } from '../lib/file-names.ts'
import { check, generate, type Outcome } from '../generate.ts'
import { planApp } from '../init/app-plan.ts'
import { usualOutput } from '../init/app-sdk.ts'
import { type App, detectApp } from '../init/detect-app.ts'
import { readForeign } from '../init/from/read-foreign.ts'
import { generatorDependency, generatorName } from '../init/generator-dependency.ts'
import { copiesOf } from '../init/origin-record.ts'
import type { Questions } from '../init/questions.ts'
import { refuseConfig } from '../init/refuse-config.ts'
import { type PlannedSdk, takeOver } from '../init/take-over.ts'
import { emit, load } from '../lazy-stages.ts'
import { isUrl } from '../load/read-text.ts'
import type { SourceDocument } from '../load/source-document.ts'
import type { Api } from '../model/api.ts'
import { operationIdNames } from '../normalise/rename.ts'
import type { Stages } from '../stages.ts'
import { refuseOccupied } from '../write/refuse-occupied.ts'
import { replaceFile } from '../write/replace-file.ts'
import type { CommandContext } from './command-context.ts'
import type { CommandResult } from './execute.ts'
import type { InitFlags } from './init.ts'
import { count, seconds } from './wording.ts'

/** Where the documents of an app come from: one that is given, or what the configuration of another generator names. */
export type AppOrigin = { readonly spec: string } | { readonly from: string | true }

/** The files and messages of `init`. */
interface Plan {
  readonly sdks: readonly PlannedSdk[]
  readonly configs: readonly Config[]
  /** Documents from the network, kept in the app, where `sdkgen pull` fetches them again. */
  readonly copies: readonly GeneratedFile[]
}

/**
 * Makes documents folders of the app in the working directory. What it changes in the app is announced, and nothing else is
 * touched.
 */
export async function initApp(
  origin: AppOrigin,
  folder: string | undefined,
  flags: InitFlags,
  stages: Stages,
  { terminal: { cwd }, emit: emitFiles = emit, startThread }: CommandContext,
  questions: Questions,
): Promise<CommandResult> {
  const app = detectApp(cwd)
  refuseConfig(cwd)
  const loadInputs = (inputs: readonly string[]): Promise<readonly SourceDocument[]> =>
    stages.run('load', () => load(inputs, cwd, flags))
  const plan =
    'from' in origin
      ? await planForeign(app, origin.from, folder, flags, loadInputs)
      : await planDocument(app, origin.spec, folder, flags, loadInputs, questions)
  const { files, announcement, advice, script } = planApp(app, {
    sdks: plan.sdks.map(({ sdk }) => ({ ...sdk, allowMissing: flags.allowMissing })),
    generator: { name: generatorName(), range: generatorDependency(cwd).replace(/^link:/, 'file:') },
  })
  await questions.agree(announcement)
  const seen: Api[] = []
  const watched: typeof emit = (api, settings) => {
    seen.push(api)
    return emitFiles(api, settings)
  }
  const run = { stages, startThread, mayLackLibraries: true }
  const runs = plan.configs.map((config, index) => ({ config, loaded: plan.sdks[index]?.sources }))
  if (runs.length > 1) {
    refuseShared(plan.configs)
    for (const { config, loaded } of runs) {
      refuseOccupied(config.output, mayLieInFolder)
      await check(config, { ...run, loaded, emit: emitFiles })
    }
  }
  const outcomes: Outcome[] = []
  for (const { config, loaded } of runs) {
    const options = { ...run, loaded, emit: watched }
    outcomes.push(await generate(config, options))
  }
  for (const { path, text } of [...plan.copies, ...files]) replaceFile(join(cwd, path), text)
  const operations = outcomes.reduce((sum, outcome) => sum + outcome.operations, 0)
  const folders = plan.sdks.map(({ sdk }) => sdk.output)
  const left = plan.sdks.flatMap((planned) => planned.advice)
  return {
    ok: true,
    data: {
      output: folders[0],
      outputs: folders,
      emit: plan.sdks[0]?.sdk.emit,
      operations,
      files: files.map(({ path }) => path),
      left,
    },
    summary: [
      `${count(operations, 'operation')} in ${folders.join(', ')} (${seconds()})`,
      ...[...plan.sdks.flatMap(({ sdk }) => spellingNote(sdk.name)), '', ...announcement, ...advice].map((line) =>
        `  ${line}`.trimEnd(),
      ),
      ...(left.length === 0 ? [] : ['', 'Not taken over:', ...left.map((line) => `  ${line}`)]),
      '',
      nextSteps(app, script),
      ...firstCall(seen[0], plan.configs[0]),
    ].join('\n'),
    warnings: outcomes.flatMap(({ warnings }) => warnings),
  }
}

async function planDocument(
  app: App,
  spec: string,
  folder: string | undefined,
  flags: InitFlags,
  loadInputs: (inputs: readonly string[]) => Promise<readonly SourceDocument[]>,
  questions: Questions,
): Promise<Plan> {
  const sources = await loadInputs([spec])
  const name = await questions.name(flags.name, usualName(sources))
  const output = inApp(app, await questions.output(folder, usualOutput(app.root)))
  // Before more questions: without it there would be nothing to write.
  if (flags.imports === undefined) findAppCompiler(join(app.root, output))
  const parts = flags.emit ?? (await partsFor(app, questions))
  const copies = isUrl(spec) ? copiesOf(sources) : []
  const sdk = {
    inputs: [copies[0]?.path ?? posix(spec)],
    name,
    output,
    emit: parts,
    extras: await questions.extras(flags),
    imports: flags.imports,
  }
  const planned = { sdk, sources, advice: [] }
  return { sdks: [planned], configs: [configOf(planned, [spec], app, flags)], copies }
}

/** An app that has the adapter of another framework needs no hooks for React. */
async function partsFor({ reactQuery, otherQuery }: App, questions: Questions): Promise<readonly Part[]> {
  return otherQuery === undefined ? questions.emit(reactQuery === 'usable') : ['core', otherQuery]
}

async function planForeign(
  app: App,
  from: string | true,
  folder: string | undefined,
  flags: InitFlags,
  loadInputs: (inputs: readonly string[]) => Promise<readonly SourceDocument[]>,
): Promise<Plan> {
  const foreign = await readForeign(app.root, from, app.manifest)
  const found = await takeOver(foreign, app.root, loadInputs)
  if (found.length > 1 && (folder !== undefined || flags.name !== undefined)) {
    const message = `${foreign.file} has ${found.length} outputs, which cannot have one folder or name`
    throw configProblem('config-several', message, 'Leave them out, and edit `sdk.config.ts` afterwards.')
  }
  const sdks = found.map((planned) => {
    const { name, output, emit: parts } = planned.sdk
    const own = {
      name: flags.name ?? name,
      output: inApp(app, folder ?? output),
      emit: flags.emit ?? parts,
      imports: flags.imports ?? planned.sdk.imports,
    }
    return { ...planned, sdk: { ...planned.sdk, ...own } }
  })
  return { sdks, configs: sdks.map((planned) => configOf(planned, planned.sdk.inputs, app, flags)), copies: [] }
}

/** Configuration of the app. */
function configOf({ sdk }: PlannedSdk, inputs: readonly string[], { root }: App, flags: InitFlags): Config {
  const output = join(root, sdk.output)
  const { folder } = appFolder(output, root, { ...sdk.extras, emit: sdk.emit, imports: sdk.imports, enums: sdk.enums })
  return {
    cwd: root,
    name: sdk.name,
    inputs,
    output,
    folder,
    names: sdk.usesOperationIds ? operationIdNames : undefined,
    openapi: sdk.openapi,
    ...sdk.extras,
    include: sdk.include,
    exclude: sdk.exclude,
    after: sdk.after,
    allowHttp: flags.allowHttp,
    allowMissing: flags.allowMissing,
  }
}

function nextSteps({ framework, packageManager }: App, script: string): string {
  const run = packageManager === 'npm' ? 'npm run' : packageManager
  const lines = [`  $ ${packageManager} install`, `  $ ${run} ${script}   # after each change of the document`]
  return [`Next${framework === undefined ? '' : `, in your ${framework} app`}:`, ...lines].join('\n')
}

/** A call to paste into a file beside the folder. */
function firstCall(api: Api | undefined, config: Config | undefined): readonly string[] {
  const call = api === undefined ? undefined : (findExamples(api).query ?? findExamples(api).lookup)
  if (call === undefined || config?.folder?.emit.includes('core') !== true) return []
  const { imports } = config.folder
  const module = `./${basename(config.output)}${imports === 'none' ? '' : `/index${imports}`}`
  const lines = [
    `import { ${call.name} } from '${module}'`,
    '',
    `const result = await ${call.name}(${call.request})`,
    'if (result.ok) console.log(result.value)',
    'else console.error(result.error.message)',
  ]
  return ['', 'The first call:', '', ...lines.map((line) => `  ${line}`.trimEnd())]
}

/** A folder of the app, relative to it. */
function inApp({ root }: App, folder: string): string {
  return posix(relative(root, join(root, folder)))
}
