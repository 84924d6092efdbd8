import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { configProblem } from '../config/config-error.ts'
import { usualName } from '../config/identity.ts'
import { mayLieInFolder } from '../config/output-folders.ts'
import type { SourceDocument } from '../load/source-document.ts'
import { firstFree } from '../lib/first-free.ts'
import { type AppSdk, usualOutput } from './app-sdk.ts'
import { filterOf } from './from/criteria.ts'
import type { ForeignConfig, TakenOver } from './from/taken-over.ts'

/** An SDK of an app, with its documents. */
export interface PlannedSdk {
  readonly sdk: AppSdk
  readonly sources: readonly SourceDocument[]
  /** Steps to do by hand, one line each. */
  readonly advice: readonly string[]
}

/**
 * The SDKs of an app that has another generator: with its documents, folders, filters and names.
 *
 * @param root absolute path of the app
 * @throws ConfigError for a configuration that names no document
 */
export async function takeOver(
  { tool, file, outputs }: ForeignConfig,
  root: string,
  loadInputs: (inputs: readonly string[]) => Promise<readonly SourceDocument[]>,
): Promise<readonly PlannedSdk[]> {
  if (outputs.length === 0) throw configProblem('init-no-document', `${file} has no output`, 'Correct it.')
  const planned: PlannedSdk[] = []
  for (const output of outputs) {
    if (output.inputs.length === 0) throw noInput(file, output.key)
    const sources = await loadInputs(output.inputs)
    const taken = new Set(planned.map(({ sdk }) => sdk.name))
    const folder = freeFolder(root, output.output ?? usualOutput(root))
    planned.push({
      sdk: sdkOf(output, sources, folder, nameOf(output, sources, outputs.length > 1, taken)),
      sources,
      advice: adviceOn(output, folder, tool),
    })
  }
  return planned
}

function sdkOf(
  { key: _key, left: _left, ...taken }: TakenOver,
  sources: readonly SourceDocument[],
  output: string,
  name: string,
): AppSdk {
  const { emit, include, exclude } = taken
  const documents = sources.map(({ value }) => value)
  return {
    ...taken,
    name,
    output,
    // The functions bring the types along.
    emit: emit.includes('types') && emit.length > 1 ? emit.filter((part) => part !== 'types') : emit,
    include: filterOf(include, documents),
    exclude: filterOf(exclude, documents),
  }
}

function adviceOn({ left, output, key }: TakenOver, folder: string, tool: ForeignConfig['tool']): readonly string[] {
  const before = key === undefined ? '' : `${key}: `
  const moved = `${before}${output ?? ''} keeps the files of ${tool} until you delete them; the new ones are in ${folder}.`
  const lines = left.map(({ option, advice }) => `${before}${option}: ${advice}`)
  return output === undefined || output === folder ? lines : [moved, ...lines]
}

/** A folder that still holds the files of another generator is left to them. */
function freeFolder(root: string, folder: string): string {
  const path = join(root, folder)
  if (!existsSync(path)) return folder
  return readdirSync(path).every((name) => mayLieInFolder.test(name)) ? folder : `${folder.replace(/\/$/, '')}-sdk`
}

/** After the title of the document, or, of several SDKs, as the configuration calls it. Each has another. */
function nameOf(
  { key }: TakenOver,
  sources: readonly SourceDocument[],
  isOneOfSeveral: boolean,
  taken: ReadonlySet<string>,
): string {
  const own = isOneOfSeveral && key !== undefined && /\p{L}/u.test(key) ? pascal(key) : usualName(sources)
  return firstFree(own, (name) => taken.has(name))
}

function pascal(key: string): string {
  return key.replaceAll(/(?:^|[^\p{L}\p{N}]+)(\p{L}|\p{N}|$)/gu, (_all, first: string) => first.toUpperCase())
}

function noInput(file: string, key: string | undefined): Error {
  const where = key === undefined ? '' : ` for ${key}`
  return configProblem(
    'init-no-document',
    `${file} names no document${where} that is a path or a URL`,
    'Write the document into a file, and name that.',
  )
}
