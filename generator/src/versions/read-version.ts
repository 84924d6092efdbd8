import { join, relative } from 'node:path'
import type { Config, Leniency } from '../config/config.ts'
import { recordedNames } from '../config/names-record.ts'
import { namesRecordPath, readOutputManifest } from '../config/output-manifest.ts'
import { readTypeForms, type TypeForms } from '../config/type-forms.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { posix } from '../lib/file-names.ts'
import { assemble } from '../generate.ts'
import { normalise } from '../lazy-stages.ts'
import { readDocuments } from '../load/read-documents.ts'
import { type Reference, referencesOf } from '../load/references.ts'
import { decode } from '../load/read-text.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import type { PublishedNames } from '../model/names/published-names.ts'
import type { Stages } from '../stages.ts'
import { manifestPath } from '../write/manifest.ts'
import { Git } from './git.ts'
import { type Operand, splitBlob } from './operand.ts'
import { inTree } from './revision-tree.ts'

/** Context for reading a version. */
export interface VersionContext {
  readonly cwd: string
  /** The project; commits and the working tree are read as it says. */
  readonly config: () => Promise<Config>
  /** Leniency for documents outside the project. */
  readonly leniency?: Leniency
  readonly stages: Stages
}

/**
 * The normalised document of one side of a comparison.
 *
 * @throws ConfigError, DocumentError, DocumentErrors
 */
export async function readVersion(operand: Operand, context: VersionContext): Promise<MergedDocument> {
  const { stages } = context
  const { document, settings } = await read(operand, context)
  return stages.run('normalise', () => normalise(document, settings))
}

/** Settings of a version that its document does not say. */
export interface VersionRecord extends Partial<TypeForms> {
  /** The public names that it keeps. */
  readonly published?: PublishedNames | undefined
}

/** The settings of a version of the project, as recorded there; what is absent is as it is now. */
export async function readRecord(operand: Operand, { config }: Pick<VersionContext, 'config'>): Promise<VersionRecord> {
  if (operand.kind === 'document' || operand.kind === 'blob') return {}
  const { output } = await config()
  if (operand.kind === 'working-tree') return { published: recordedNames(readOutputManifest(output)) }
  const git = await Git.open(output)
  const fileAt = (path: string): Promise<string | undefined> =>
    git.ask('cat-file', 'blob', `${operand.revision}:${posix(relative(git.root, join(output, path)))}`)
  return {
    published: recordedNames({ namesRecord: await fileAt(namesRecordPath) }),
    ...readTypeForms((await fileAt(manifestPath)) ?? ''),
  }
}

interface Unfinished {
  readonly document: MergedDocument
  /** Absent for documents that have been normalised as the project wants it, or are none of its own. */
  readonly settings?: Config
}

async function read(operand: Operand, { cwd, config, leniency = {}, stages }: VersionContext): Promise<Unfinished> {
  switch (operand.kind) {
    case 'document': {
      const inputs = { inputs: [operand.path], cwd, ...leniency }
      return { document: (await assemble(inputs, stages)).document }
    }
    case 'working-tree': {
      const settings = await config()
      return { document: (await assemble(settings, stages)).document, settings }
    }
    case 'blob':
      return readBlob(await Git.open(cwd), operand.name, { cwd, leniency, stages })
    case 'revision': {
      const settings = await config()
      return readRevision(await Git.open(settings.output), operand.revision, settings, stages)
    }
  }
}

/** The merged document as it was committed; where it was not, the sources and overlays of that commit are merged. */
async function readRevision(git: Git, revision: string, config: Config, stages: Stages): Promise<Unfinished> {
  if (config.merged !== undefined) {
    const path = posix(relative(git.root, join(config.output, config.merged)))
    const committed = await git.ask('cat-file', '-e', `${revision}:${path}`)
    if (committed !== undefined) return readBlob(git, `${revision}:${path}`, { cwd: git.root, stages })
  }
  const document = await inTree(git, revision, config.cwd, async ({ cwd }) => {
    return (await assemble({ ...config, cwd, redocly: undefined }, stages)).document
  })
  return { document, settings: config }
}

/**
 * Read like a file of that name, with the files of that commit that it refers to.
 *
 * @param name commit and path, e.g. `main:spec/openapi.yaml`
 */
async function readBlob(git: Git, name: string, context: Omit<VersionContext, 'config'>): Promise<Unfinished> {
  const { cwd, leniency = {}, stages } = context
  const bytes = await git.blob(name)
  if (bytes === undefined)
    throw new DocumentError({
      code: 'unknown-operand',
      message: `git cannot show ${name}`,
      hint: 'Check the revision and the path behind the colon.',
    })
  const documents = await readDocuments({ file: name, path: name }, decode(bytes, name))
  const { revision, path } = splitBlob(name)
  if (revision === '' || !documents.some(({ value }) => referencesOf(value).some(isElsewhere)))
    return { document: (await assemble({ inputs: [name], cwd: git.root, ...leniency }, stages, documents)).document }
  const document = await inTree(git, revision, cwd, async (tree) => {
    return (await assemble({ inputs: [join(tree.root, path)], cwd: tree.cwd, ...leniency }, stages)).document
  })
  return { document }
}

/** Whether a reference leads to another file or address. */
function isElsewhere({ target }: Reference): boolean {
  return !target.startsWith('#')
}
