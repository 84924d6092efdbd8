import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { collect } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { readPointer } from '../json-pointer.ts'
import { displayName } from './find-inputs.ts'
import { loadPlain } from './load.ts'
import { isListed, type LoadOptions } from './load-options.ts'
import { isUrl } from './read-text.ts'
import { forEachReference, mayDangle, splitReference } from './references.ts'
import { shownUrl } from './shown-url.ts'
import type { SourceDocument } from './source-document.ts'

interface Visit {
  readonly document: SourceDocument
  /** Only what stands below is looked at. */
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
  const roots = [cwd, ...inputs.map(({ path }) => dirname(path))]
  const seen = new Set<string>()
  let visits: Visit[] = inputs.map((document) => ({ document, pointer: '#' }))
  while (visits.length > 0) {
    const found = visits.flatMap((visit) => outgoing(visit, seen))
    const next = await problems.tryAll(found, (reference) =>
      visitTarget(reference, known, { cwd, roots, options }).catch((error: unknown) =>
        ignoreIf(reference.mayDangle, error),
      ),
    )
    visits = next.flatMap((visit) => (visit === undefined ? [] : [visit]))
  }
  problems.throwIfAny()
  return [...known.values()].filter(({ role }) => role === 'referenced', options)
}

/**
 * References stay within the working directory and the folders of the inputs, also where they pass symbolic links: a
 * document must not read what it likes.
 */
function isAllowed(path: string, roots: readonly string[]): boolean {
  const real = realPath(path)
  return roots.some((root) => isInside(path, root)) && roots.some((root) => isInside(real, realPath(root)))
}

/** What does not exist is itself: reading it says so. */
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
    const { target } = reference
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

function ignoreIf(ignorable: boolean, error: unknown): undefined {
  if (!ignorable || !(error instanceof DocumentError)) throw error
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
    const isRemote = isUrl(path) || /^[a-z][a-z\d+.-]+:/i.test(parts.file)
    if (isRemote && !isListed(path, options)) {
      const hint =
        'Nothing is downloaded unasked: list the address in `remoteReferences` of the configuration, or reference a local copy.'
      throw new DocumentError({
        code: 'remote-ref',
        message: `The reference ${shownReference(target)} leads to another host or scheme`,
        place: from.locate(pointer()),
        hint,
      })
    }
    if (!isRemote && !isAllowed(path, roots)) {
      throw new DocumentError({
        code: 'outside-ref',
        message: `The reference ${target} leads out of the project`,
        place: from.locate(pointer()),
        hint: `List ${path} among the inputs if it belongs to the API.`,
      })
    }
    try {
      document = await loadPlain({ path, file: displayName(path, cwd) }, 'referenced', options)
    } catch (error) {
      if (!(error instanceof DocumentError) || error.place !== undefined) throw error
      const hint = `References are relative to the file they stand in. Looked for ${displayName(path, cwd)}.`
      throw new DocumentError({
        code: 'unresolved-ref',
        message: `${target} cannot be followed: ${error.message}`,
        place: from.locate(pointer()),
        hint,
        cause: error,
      })
    }
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

function shownReference(target: string): string {
  return isUrl(target) ? shownUrl(target) : target
}

/** The file a reference leads to: absolute path or URL. */
export function resolveReference(from: string, file: string): string {
  if (file === '') return from
  if (isUrl(file) || isUrl(from)) return new URL(file, from.startsWith('/') ? `file://${from}` : from).href
  return resolve(dirname(from), decodeFile(file))
}

function decodeFile(file: string): string {
  try {
    return decodeURIComponent(file)
  } catch {
    return file
  }
}
