import { dirname, posix } from 'node:path'
import type { AssetSettings } from './assets/assets.ts'
import { type Finished, type Remembered, RunMemory } from './cache/cache.ts'
import { knownWarnings } from './cache/known-warnings.ts'
import { keepReports } from './cache/kept-reports.ts'
import type { Config, Inputs } from './config/config.ts'
import { runCommands } from './after/run-commands.ts'
import { identify } from './config/identity.ts'
import { namesRecord, recordedNames } from './config/names-record.ts'
import { mayLieInFolder } from './config/output-folders.ts'
import { readOutputManifest, userAgentVersion } from './config/output-manifest.ts'
import { placeInConfig, placeOfInput } from './config/place-in-config.ts'
import { asError } from './diagnostics/as-error.ts'
import { type DocumentError, DocumentErrors } from './diagnostics/document-error.ts'
import type { GeneratedFile } from './emit/generated-file.ts'
import {
  applyOverlays,
  buildApi,
  emit,
  lint,
  load,
  loadOverlays,
  merge,
  normalise,
  readAssets,
  refuseLibraries,
  repair,
  toYaml,
  transformDocument,
} from './lazy-stages.ts'
import { inOrder } from './lib/in-order.ts'
import type { SourceDocument } from './load/source-document.ts'
import type { MergedDocument } from './merge/merged-document.ts'
import type { Api } from './model/api.ts'
import { countOperations } from './model/count-operations.ts'
import type { Pieces } from './pieces.ts'
import { Stages } from './stages.ts'
import { compareTargets, targetsOf, writeTargets } from './targets.ts'
import type { RunRedocly } from './thread/messages.ts'
import { RulesOnDemand, type StartThread } from './thread/on-demand.ts'
import { type Diff, isEmpty } from './write/diff.ts'
import { refuseOccupied } from './write/refuse-occupied.ts'
import { warnStrays } from './write/strays.ts'
import { restore } from './write/write.ts'

/**
 * Documents in, packages out.
 *
 * @throws DocumentErrors for problems in the documents, WriteError for those of the disk; the output is as it was before
 */
export async function generate(config: Config, options: RunOptions = {}): Promise<Outcome> {
  const { stages = new Stages(), force = false, recordNames = false, mayLackLibraries = false } = options
  await stages.run('restore', () => restore(config.output))
  const memory = await stages.run('fingerprint', () => new RunMemory(config))
  const known = force || recordNames ? undefined : await stages.run('recall', () => memory.recall())
  if (!force && config.folder !== undefined) refuseOccupied(config.output, mayLieInFolder)
  if (config.folder !== undefined) await refuseLibraries(config, mayLackLibraries)
  if (known !== undefined) return nothingToDo(known)
  const built = await build(config, memory, stages, options)
  const diff = await stages.run('write', () => writeTargets(targetsOf(built.files, config), force))
  const finished = { ...built, warnings: [...built.warnings, ...warnStrays(diff, config)] }
  const before = memory.warnings()
  await stages.run('remember', () => memory.remember(finished))
  return { ...finished, diff, unchanged: false, known: knownWarnings(finished.warnings, before) }
}

/** Lists the changes that `generate` would make. Writes nothing to the output. */
export async function check(config: Config, options: RunOptions = {}): Promise<Outcome> {
  const { stages = new Stages(), mayLackLibraries = false } = options
  if (config.folder !== undefined) await refuseLibraries(config, mayLackLibraries)
  const memory = await stages.run('fingerprint', () => new RunMemory(config))
  const known = await stages.run('recall', () => memory.recall())
  if (known !== undefined) return nothingToDo(known)
  const built = await build(config, memory, stages, options)
  const diff = await stages.run('compare', () => compareTargets(targetsOf(built.files, config)))
  const finished = { ...built, warnings: [...built.warnings, ...warnStrays(diff, config)] }
  const before = memory.warnings()
  if (isEmpty(diff)) await stages.run('remember', () => memory.remember(finished))
  return { ...finished, diff, unchanged: false, known: knownWarnings(finished.warnings, before) }
}

/** The pipeline: each stage takes what the ones before it return. Only the rules run beside those after them. */
async function build(
  config: Config,
  memory: RunMemory,
  stages: Stages,
  { startThread, loaded, emit: emitFiles = emit, recordNames = false, pieces }: RunOptions,
): Promise<Finished> {
  const startedAt = Date.now()
  await using onDemand = new RulesOnDemand(startThread)
  // The report on the same input is there already, and without a configuration no code of Redocly is needed.
  if (config.redocly !== undefined && !memory.hasSameInput()) onDemand.start()
  const runRedocly = keepReports(config, onDemand.runRedocly)
  const assembled = await assemble(config, stages, loaded)
  const checked = checkRules(assembled.document, config, stages, runRedocly)
  if (config.redocly === undefined) await checked
  const [problems, made] = await inOrder([
    checked,
    make(assembled.document, config, stages, { emitFiles, recordNames, pieces }),
  ])
  const warnings = [...assembled.repairs, ...problems, ...made.notes]
  if (config.strict) refuseWarnings(warnings)
  const { after = [], output, cwd } = config
  const locate = (entry: string) => placeInConfig(config, entry)
  const files =
    after.length === 0
      ? made.files
      : await stages.run('after', () => runCommands(made.files, after, { output, cwd, locate }))
  return {
    startedAt,
    read: [...assembled.read, ...(config.modules ?? []), ...made.read],
    files,
    operations: made.operations,
    warnings,
  }
}

/** @throws DocumentErrors that say what the warnings say */
function refuseWarnings(warnings: readonly DocumentError[]): void {
  if (warnings.length > 0) throw new DocumentErrors(warnings.map(asError))
}

/** One document from all inputs, overlays applied: what every command starts with. */
export async function assemble(
  { inputs, overlays = [], redocly, cwd, file, transform, ...leniency }: Inputs,
  stages: Stages,
  loaded?: readonly SourceDocument[],
): Promise<Assembled> {
  const locate = (input: string) => placeOfInput({ file, cwd }, input)
  const sources = loaded ?? (await stages.run('load', () => load(inputs, cwd, { ...leniency, locate })))
  const changes = await stages.run('load overlays', () => loadOverlays(overlays, cwd, locate))
  const merging: DocumentError[] = []
  const warn = (warning: DocumentError): void => void merging.push(warning)
  const all = await stages.run('merge', () => merge(sources, changes, { ...leniency, warn }))
  const place = () => placeInConfig({ file, cwd }, 'transform')
  const merged =
    transform === undefined ? all : await stages.run('transform', () => transformDocument(all, transform, place))
  const overlaid = await stages.run('overlay', () => applyOverlays(merged, changes, { ...leniency, warn }))
  const { document, warnings } = await stages.run('repair', () => repair(overlaid, leniency))
  const read = [...sources, ...changes].flatMap(({ path, texts = [] }) => [path, ...texts])
  const repairs = [...[...sources, ...changes].flatMap((source) => source.repairs), ...merging, ...warnings]
  return { document, repairs, read: redocly === undefined ? read : [...read, redocly] }
}

async function printMerged(document: MergedDocument, path: string, stages: Stages): Promise<GeneratedFile> {
  const text = await stages.run('print document', () => toYaml(document))
  return { path: posix.normalize(path.replaceAll('\\', '/')), text }
}

/**
 * The rules; those of a configuration run beside what follows. Their errors come before those of the model: they are closer to
 * what was written.
 */
async function checkRules(
  document: MergedDocument,
  { redocly }: Config,
  stages: Stages,
  runRedocly: RunRedocly,
): Promise<readonly DocumentError[]> {
  const rules = { rules: 'structural', redoclyConfig: redocly } as const
  const work = () => lint(document, rules, runRedocly)
  const problems = await (redocly === undefined ? stages.run('lint', work) : stages.runBeside('lint', work))
  if (problems.some((problem) => problem.severity === 'error')) throw new DocumentErrors(problems)
  return problems
}

/** A project is what `sdkgen init` makes: its configuration is beside its packages. */
function assetSettings(config: Config): AssetSettings {
  const { file, output } = config
  const isProject = file !== undefined && dirname(file) === output
  return { ...config, isProject, place: () => placeInConfig(config, 'templates') }
}

interface MakeOptions {
  readonly emitFiles: typeof emit
  readonly recordNames: boolean
  readonly pieces: Pieces | undefined
}

/** All files from the assembled document. */
async function make(
  assembled: MergedDocument,
  config: Config,
  stages: Stages,
  { emitFiles, recordNames, pieces }: MakeOptions,
): Promise<Made> {
  const locate = (entry: string) => placeInConfig(config, entry)
  const document = await stages.run('normalise', () => normalise(assembled, { ...config, locate }))
  const output = readOutputManifest(config.output)
  const published = recordedNames(output)
  const identity = { ...identify(config, document.value), site: config.site }
  const api = await stages.run('model', () => buildApi(document, { ...identity, published }, pieces))
  const assets = await stages.run('assets', () => readAssets(config.output, assetSettings(config)))
  const { tests = false, docs, openapi, emitters, packageJson, folder, packages, host, validators, mocks, mcp } = config
  const given = {
    ...output,
    tests,
    docs,
    openapi: openapi ? document.value : undefined,
    openapiOnly: openapi === 'only',
    assets,
    emitters: emitters?.map((emitter) => ({ emitter, locate: () => locate(emitter.name) })),
    validators: [validators ?? []].flat(),
    mocks,
    mcp,
    packageJson,
    packages,
    files: config.files,
    host,
  }
  // The files of an app have no version of their own.
  const settings = folder === undefined ? given : { ...given, folder, version: userAgentVersion(api.version) }
  const emitted = await stages.run('emit', () => emitFiles(api, settings, pieces))
  const merged = config.merged === undefined ? [] : [await printMerged(document, config.merged, stages)]
  const files = [...emitted, ...merged, ...namesRecord(api, output, recordNames)]
  return { read: assets.read, files, operations: countOperations(api.operations), notes: api.notes }
}

function nothingToDo({ files, ...remembered }: Remembered): Outcome {
  return {
    ...remembered,
    known: new Set(remembered.warnings),
    diff: { added: [], changed: [], removed: [], unchanged: files, inTheWay: [], strays: [] },
    unchanged: true,
  }
}

export interface RunOptions {
  readonly stages?: Stages | undefined
  /** Run although nothing seems to have changed, and replace what people wrote or edited. */
  readonly force?: boolean | undefined
  /** Keep the public names as they are now from this run on. */
  readonly recordNames?: boolean | undefined
  /** Write files although the app lacks libraries that they import; it is about to install them. */
  readonly mayLackLibraries?: boolean | undefined
  /** Starts a thread for what can be done beside the pipeline; without one, everything is done in its turn. */
  readonly startThread?: StartThread | undefined
  /** The documents of the inputs, where the caller has read them already. */
  readonly loaded?: readonly SourceDocument[] | undefined
  /** Parts of the last run with this configuration, in a process that runs again and again. */
  readonly pieces?: Pieces | undefined
  /** Replaces the emitters; for tests of what surrounds them. */
  readonly emit?: typeof emit | undefined
}

export interface Outcome extends Pick<Finished, 'read' | 'operations' | 'warnings'> {
  readonly diff: Diff
  /** The warnings that the last run had too. */
  readonly known: ReadonlySet<DocumentError>
  /** Fingerprints showed that nothing has changed since the last run. */
  readonly unchanged: boolean
}

type Made = Pick<Finished, 'read' | 'files' | 'operations'> & Pick<Api, 'notes'>

export interface Assembled extends Pick<Finished, 'read'> {
  readonly document: MergedDocument
  readonly repairs: readonly DocumentError[]
}
