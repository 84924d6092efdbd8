import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { basename } from 'node:path/posix'
import { dump } from 'js-yaml'
import type { Config } from '../config/config.ts'
import { findConfig } from '../config/find-config.ts'
import { titleOf } from '../config/identity.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { formatFiles } from '../emit/format.ts'
import type { GeneratedFile } from '../emit/generated-file.ts'
import { check, type Outcome } from '../generate.ts'
import { root } from '../folders.ts'
import { emit } from '../lazy-stages.ts'
import type { SourceDocument } from '../load/source-document.ts'
import { merge } from '../merge/merge.ts'
import type { Api } from '../model/api.ts'
import { namesOverlay } from '../model/names/names-overlay.ts'
import type { Stages } from '../stages.ts'
import { write } from '../write/write.ts'
import type { ProjectOptions } from './project-options.ts'
import { copiesOf } from './origin-record.ts'
import { projectFiles } from './project-files.ts'

export interface CreatedProject {
  /** Number of files written. */
  readonly files: number
  readonly outcome: Outcome
  /** Name of the document in `spec/sources`. */
  readonly source: string
}

interface ProjectRun {
  /** Absolute working directory, which paths in messages are relative to. */
  readonly cwd: string
  readonly stages: Stages
  /** Replaces the emitters; for tests of what surrounds them. */
  readonly emit?: typeof emit | undefined
}

/**
 * Makes a folder a complete SDK project: the document, the packages made of it, and the workspace around them. All files
 * are written or, after an error, none.
 *
 * @param sources the document of the options, loaded
 * @throws DocumentErrors for problems of the document; WriteError where files are in the way; DocumentError where there is
 *   a project already
 */
export async function createProject(
  options: ProjectOptions,
  sources: readonly SourceDocument[],
  { cwd, stages, emit: emitFiles = emit }: ProjectRun,
): Promise<CreatedProject> {
  refuseProject(options.folder)
  const models: Api[] = []
  const licensed: typeof emit = (api, settings) => {
    models.push(api)
    return emitFiles(api, { ...settings, license: options.license })
  }
  const outcome = await check(configOf(options, cwd), { stages, loaded: sources, emit: licensed })
  // The document is the user's and stays as it is; everything else is formatted.
  const copies = copiesOf(sources)
  const surroundings = await formatFiles(await projectFiles(options, titleOf(sources[0]?.value ?? {}) || 'API'))
  const generated = [...outcome.diff.added, ...outcome.diff.changed]
  const names = options.names ? models.map((api) => namesFile(api, sources)) : []
  const others = [...surroundings, ...copies, ...names]
  await stages.run('write', () => write(generated, options.folder, { others }))
  return { files: generated.length + others.length, outcome, source: basename(copies[0].path) }
}

/** The overlay in which the authors of the project give names. */
function namesFile({ operations }: Api, sources: readonly SourceDocument[]): GeneratedFile {
  const { overlay } = namesOverlay(operations, merge(sources).value)
  return { path: 'spec/overlays/names.yaml', text: dump(overlay, { lineWidth: -1 }) }
}

function refuseProject(folder: string): void {
  const config = existsSync(folder) ? findConfig(folder) : undefined
  if (config === undefined) return
  throw new DocumentError({
    code: 'project-exists',
    message: `${folder} holds a configuration already`,
    hint: 'Run `sdkgen generate` there, or choose another folder.',
  })
}

/** Configuration of the new project. */
function configOf(
  { folder, spec, name, scope, repository, allowMissing, extras }: ProjectOptions,
  cwd: string,
): Config {
  return {
    file: join(folder, 'sdk.config.ts'),
    cwd,
    name,
    scope,
    inputs: [spec],
    merged: 'spec/openapi.yaml',
    // With the rules that the project will have, so that it accepts what is accepted here.
    redocly: join(root, 'templates/project/redocly.yaml'),
    output: folder,
    tests: true,
    docs: true,
    allowMissing,
    ...extras,
    ...(repository === undefined ? {} : { packageJson: { all: { repository: { type: 'git', url: repository } } } }),
  }
}
