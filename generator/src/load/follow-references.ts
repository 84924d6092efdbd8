import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { collect } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { decode, readPointer } from '../lib/json-pointer.ts'
import { displayName } from './find-inputs.ts'
import { loadPlain, readInput } from './read-documents.ts'
import { isListed, type LoadOptions } from './load-options.ts'
import { isUrl } from './read-text.ts'
import { forEachReference, mayDangle, splitReference } from './references.ts'
import { shownUrl } from './shown-url.ts'
import { isTextReference, type ReadText, resolveTexts } from './text-references.ts'
import type { SourceDocument } from './source-document.ts'

interface Visit {
  readonly document: SourceDocument
  /** Only values below it are visited. */
  readonly pointer: string
}

/**
 * Loads the files that the inputs reference without being inputs themselves. Of such a file only what is reached is looked
 * at, so a dangling reference elsewhere in it does no harm.
 *
 * @throws DocumentErrors `unresolved-ref`, `remote-ref` and `outside-ref`, each at its `$ref`
 */
export async function followReferences(
  inputs: readonly SourceDocument[],
  cwd: string,
  options: LoadOptions = {},
): Promise<readonly SourceDocument[]> {
  const problems = collect()
  const known = new Map(inputs.map((document) => [document.path, document]))
  const roots = rootsOf(inputs, cwd)
  const seen = new Set<string>()
  let visits: Visit[] = inputs.map((document) => ({ document, pointer: '#' }))
  while (visits.length > 0) {
    const found = visits.flatMap((visit) => outgoing(visit, seen))
    const next = await problems.tryAll(found, (reference) =>
      visitTarget(reference, known, { cwd, roots, options }).catch((error: unknown) =>
        ignoreIf(reference.mayDangle || isAllowedToMiss(error, options), error),
      ),
    )
    visits = next.flatMap((visit) => (visit === undefined ? [] : [visit]))
  }
  problems.throwIfAny()
  return [...known.values()].filter(({ role }) => role === 'referenced')
}

/**
 * References stay within the working directory and the folders of the inputs, also where they pass symbolic links: a
 * document must not read what it likes.
 */
function isAllowed(path: string, roots: readonly string[]): boolean {
  const real = realPath(path)
  return roots.some((root) => isInside(path, root)) && roots.some((root) => isInside(real, realPath(root)))
}

/** A missing path is returned as it is; reading it reports the error. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

interface Outgoing {
  readonly from: SourceDocument
  readonly target: string
  readonly pointer: () => string
  readonly mayDangle: boolean
}

function outgoing({ document, pointer }: Visit, seen: Set<string>): readonly Outgoing[] {
  const value = readPointer(document.value, pointer)
  const found: Outgoing[] = []
  if (value === undefined) return found
  forEachReference(value, (reference) => {
    const { target, holder } = reference
    if (isTextReference(holder)) return
    if (document.role === 'input' && target.startsWith('#')) return
    const key = `${document.path}\n${target}`
    if (seen.has(key)) return
    seen.add(key)
    found.push({
      from: document,
      target,
      pointer: () => pointer + reference.pointer().slice(1),
      mayDangle: mayDangle(reference),
    })
  })
  return found
}

/** The merge says that it is missing. */
function isAllowedToMiss(error: unknown, { allowMissing = false }: LoadOptions): boolean {
  return allowMissing && error instanceof DocumentError && error.code === 'unresolved-ref'
}

function ignoreIf(ignorable: boolean, error: unknown): undefined {
  if (!ignorable || !(error instanceof DocumentError)) throw error
}

function rootsOf(documents: readonly SourceDocument[], cwd: string): readonly string[] {
  return [cwd, ...documents.filter(({ role }) => role === 'input').map(({ path }) => dirname(path))]
}

interface Surroundings {
  readonly cwd: string
  /** Folders that local references stay in. */
  readonly roots: readonly string[]
  readonly options: LoadOptions
}

async function visitTarget(
  { from, target, pointer }: Outgoing,
  known: Map<string, SourceDocument>,
  { cwd, roots, options }: Surroundings,
): Promise<Visit | undefined> {
  const parts = splitReference(target)
  const path = resolveReference(from.path, parts.file)
  let document = known.get(path)
  if (document === undefined) {
    refuseTarget(path, target, from, pointer(), { cwd, roots, options })
    const file = displayName(path, cwd)
    const loaded = loadPlain({ path, file }, 'referenced', options)
    document = await loaded.catch((error: unknown) => unresolved(error, from, target, pointer(), file))
    known.set(path, known.get(path) ?? document)
    document = known.get(path) ?? document
  }
  if (document.role === 'input') return undefined
  if (readPointer(document.value, parts.pointer) === undefined) {
    const hint = `${document.file} has nothing at ${parts.pointer}.`
    throw new DocumentError({
      code: 'unresolved-ref',
      message: `${target} leads to nothing`,
      place: from.locate(pointer()),
      hint,
    })
  }
  return { document, pointer: parts.pointer }
}

/** Unreadable files are reported at the reference; errors inside a file are reported there. */
function unresolved(error: unknown, from: SourceDocument, target: string, pointer: string, file: string): never {
  if (!(error instanceof DocumentError) || error.place !== undefined) throw error
  throw new DocumentError({
    code: 'unresolved-ref',
    message: `${target} cannot be followed: ${error.message}`,
    place: from.locate(pointer),
    hint: `References are relative to the file they stand in. Looked for ${file}.`,
    cause: error,
  })
}

/** The folder of a document in several files where it holds the target, else that of the target. */
function folderOf(target: string, document: string): string {
  const folder = new URL('.', document).href
  return target.startsWith(folder) ? folder : new URL('.', target).href
}

function shownReference(target: string): string {
  return isUrl(target) ? shownUrl(target) : target
}

/** @throws DocumentError where a reference may not lead */
function refuseTarget(
  path: string,
  target: string,
  from: SourceDocument,
  pointer: string,
  { roots, options }: Surroundings,
): void {
  const { file } = splitReference(target)
  if (isUrl(path) || /^[a-z][a-z\d+.-]+:/i.test(file)) {
    if (isListed(path, options)) return
    const isBeside = isUrl(path) && !isUrl(file)
    throw new DocumentError({
      code: 'remote-ref',
      message: `The reference ${shownReference(target)} leads to ${isBeside ? shownUrl(path) : 'another host or scheme'}`,
      place: from.locate(pointer),
      hint: isBeside
        ? `Nothing is downloaded unasked: \`remoteReferences: ['${folderOf(path, from.path)}']\` in the configuration allows all below.`
        : 'Nothing is downloaded unasked: list the address in `remoteReferences` of the configuration, or reference a local copy.',
    })
  }
  if (isAllowed(path, roots)) return
  throw new DocumentError({
    code: 'outside-ref',
    message: `The reference ${target} leads out of the project`,
    place: from.locate(pointer),
    hint: `List ${path} among the inputs if it belongs to the API.`,
  })
}

/** Reads the texts that references put in the place of descriptions, from where references may lead. */
export async function followTexts(
  documents: readonly SourceDocument[],
  cwd: string,
  options: LoadOptions = {},
): Promise<readonly SourceDocument[]> {
  const problems = collect()
  const surroundings = { cwd, roots: rootsOf(documents, cwd), options }
  const readText: ReadText = async (from, target, pointer) => {
    const path = resolveReference(from.path, target)
    refuseTarget(path, target, from, pointer, surroundings)
    const file = displayName(path, cwd)
    const read = readInput({ path, file }, options)
    const { text } = await read.catch((error: unknown) => unresolved(error, from, target, pointer, file))
    return { path, text }
  }
  const resolved = await problems.tryAll(documents, (document) => resolveTexts(document, readText))
  problems.throwIfAny()
  return resolved
}

/** The file a reference leads to: absolute path or URL. */
export function resolveReference(from: string, file: string): string {
  if (file === '') return from
  if (isUrl(file) || isUrl(from)) return new URL(file, from.startsWith('/') ? `file://${from}` : from).href
  return resolve(dirname(from), decode(file))
}
