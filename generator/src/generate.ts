import { posix } from 'node:path'
import type { Config, Inputs } from './config/config.ts'
import { identify } from './config/identity.ts'
import { readOutputManifest } from './config/output-manifest.ts'
import { type DocumentError, DocumentErrors } from './diagnostics/document-error.ts'
import type { emit } from './emit/emit.ts'
import type { GeneratedFile } from './emit/generated-file.ts'
import type { MergedDocument } from './merge/merged-document.ts'
import { Stages } from './stages.ts'
import { type Diff, isEmpty } from './write/diff.ts'

export interface RunOptions {
  readonly stages?: Stages | undefined
  /** Run although nothing seems to have changed. */
  readonly force?: boolean | undefined
  /** Refuse to overwrite or delete files that were not generated. */
  readonly guard?: boolean | undefined
  /** Replaces the emitters; for tests of what surrounds them. */
  readonly emit?: typeof emit | undefined
}

export interface Outcome {
  readonly operations: number
  readonly warnings: readonly DocumentError[]
  readonly diff: Diff
  /** Fingerprints showed that nothing has changed since the last run. */
  readonly unchanged: boolean
}

/**
 * Documents in, packages out.
 *
 * @throws DocumentErrors for problems in the documents, WriteError for those of the disk; the output is as it was before
 */
export async function generate(config: Config, options: RunOptions = {}): Promise<Outcome> {
  const { stages = new Stages(), guard = false, force = false } = options
  await stages.run(
    'restore',
    () => import('./write/write.ts'),
    ({ restore }) => restore(config.output),
  )
  const known = force ? undefined : await recallRun(config, stages)
  if (known !== undefined) return known
  const built = await build(config, stages, options.emit)
  const diff = await stages.run(
    'write',
    () => import('./write/write.ts'),
    ({ write }) => write(built.files, config.output, { guard }),
  )
  await stages.run(
    'remember',
    () => import('./cache/cache.ts'),
    ({ remember }) => remember(config, built),
  )
  return { ...built, diff, unchanged: false }
}

/** What `generate` would change. Writes nothing to the output. */
export async function check(config: Config, options: RunOptions = {}): Promise<Outcome> {
  const { stages = new Stages() } = options
  const known = await recallRun(config, stages)
  if (known !== undefined) return known
  const built = await build(config, stages, options.emit)
  const diff = await stages.run(
    'compare',
    () => import('./write/write.ts'),
    ({ compare }) => compare(built.files, config.output),
  )
  if (isEmpty(diff))
    await stages.run(
      'remember',
      () => import('./cache/cache.ts'),
      ({ remember }) => remember(config, built),
    )
  return { ...built, diff, unchanged: false }
}

/** The pipeline. Each stage takes what the one before returns; its code is loaded when it begins. */
async function build(config: Config, stages: Stages, emitFiles?: typeof emit): Promise<Built> {
  const startedAt = Date.now()
  const { document: overlaid, read, repairs } = await assemble(config, stages)
  const problems = await stages.run(
    'lint',
    () => import('./lint/lint.ts'),
    ({ lint }) => lint(overlaid, { rules: 'structural', redoclyConfig: config.redocly }),
  )
  refuseErrors(problems)
  const document = await stages.run(
    'normalise',
    () => import('./normalise/normalise.ts'),
    ({ normalise }) => normalise(overlaid),
  )
  const api = await stages.run(
    'model',
    () => import('./model/build-api.ts'),
    ({ buildApi }) => buildApi(document, identify(config, document.value)),
  )
  const assets = await stages.run(
    'assets',
    () => import('./assets/assets.ts'),
    ({ readAssets }) => readAssets(config.output),
  )
  const settings = { ...readOutputManifest(config.output), tests: config.tests, assets }
  const emitted = await stages.run(
    'emit',
    () => import('./emit/emit.ts'),
    ({ emit }) => (emitFiles ?? emit)(api, document, settings),
  )
  const files = [...emitted, ...(await mergedFile(config, document, stages))]
  return { startedAt, read, files, operations: api.operations.length, warnings: [...repairs, ...problems] }
}

interface Built {
  /** Milliseconds since the epoch, before anything was read. */
  readonly startedAt: number
  /** Absolute paths, or URLs, of everything that was read. */
  readonly read: readonly string[]
  readonly files: readonly GeneratedFile[]
  readonly operations: number
  readonly warnings: readonly DocumentError[]
}

/** One document from all inputs, overlays applied: what every command starts with. */
export async function assemble({ inputs, overlays, redocly, cwd }: Inputs, stages: Stages): Promise<Assembled> {
  const sources = await stages.run(
    'load',
    () => import('./load/load.ts'),
    ({ load }) => load(inputs, cwd),
  )
  const changes = await stages.run(
    'load overlays',
    () => import('./load/load-overlays.ts'),
    ({ loadOverlays }) => loadOverlays(overlays, cwd),
  )
  const merged = await stages.run(
    'merge',
    () => import('./merge/merge.ts'),
    ({ merge }) => merge(sources, changes),
  )
  const document = await stages.run(
    'overlay',
    () => import('./overlay/apply-overlays.ts'),
    ({ applyOverlays }) => applyOverlays(merged, changes),
  )
  return {
    document,
    repairs: sources.flatMap((source) => source.repairs),
    read: [
      ...sources.map((source) => source.path),
      ...changes.map((source) => source.path),
      ...(redocly === undefined ? [] : [redocly]),
    ],
  }
}

export interface Assembled {
  readonly document: MergedDocument
  readonly repairs: readonly DocumentError[]
  /** Absolute paths, or URLs, of everything that was read. */
  readonly read: readonly string[]
}

async function recallRun(config: Config, stages: Stages): Promise<Outcome | undefined> {
  const known = await stages.run(
    'recall',
    () => import('./cache/cache.ts'),
    ({ recall }) => recall(config),
  )
  if (known === undefined) return undefined
  return { ...known, diff: { added: [], changed: [], removed: [], unchanged: known.files }, unchanged: true }
}

async function mergedFile(
  { merged }: Config,
  document: MergedDocument,
  stages: Stages,
): Promise<readonly GeneratedFile[]> {
  if (merged === undefined) return []
  const text = await stages.run(
    'print document',
    () => import('./normalise/to-yaml.ts'),
    ({ toYaml }) => toYaml(document),
  )
  return [{ path: posix.normalize(merged.replaceAll('\\', '/')), text }]
}

function refuseErrors(problems: readonly DocumentError[]): void {
  if (problems.some((problem) => problem.severity === 'error')) throw new DocumentErrors(problems)
}
