import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { DocumentError, DocumentErrors, subjectOf } from '../diagnostics/document-error.ts'
import type { Place } from '../diagnostics/place.ts'
import { posix } from '../lib/file-names.ts'
import { displayName } from '../load/find-inputs.ts'
import { isUrl } from '../load/read-text.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import type { Git } from './git.ts'

/** All files of a revision in a temporary folder. */
export interface RevisionTree {
  /** Absolute path of its root. */
  readonly root: string
  /** The working directory of the run, below that root. */
  readonly cwd: string
}

/**
 * Makes a document of the files of a revision. Its places, and those of its problems, name the files as git does:
 * `main:api/openapi.yaml`.
 *
 * @param cwd absolute working directory of the run
 * @throws what `make` throws
 */
export async function inTree(
  git: Git,
  revision: string,
  cwd: string,
  make: (tree: RevisionTree) => Promise<MergedDocument>,
): Promise<MergedDocument> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'sdkgen-diff-')))
  try {
    const root = join(folder, 'tree')
    await git.checkOut(revision, root)
    const tree = { root, cwd: join(root, relative(git.root, cwd)) }
    const naming: Naming = { tree, revision, cwd }
    const document = await make(tree).catch((error: unknown) => {
      throw renamed(error, naming)
    })
    return { ...document, locate: (pointer) => placeIn(document.locate(pointer), naming) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Naming {
  readonly tree: RevisionTree
  readonly revision: string
  readonly cwd: string
}

function placeIn(place: Place, { tree, revision, cwd }: Naming): Place {
  if (isUrl(place.file)) return place
  const path = resolve(tree.cwd, place.file)
  const inside = relative(tree.root, path)
  const isOfRevision = !inside.startsWith('..') && !isAbsolute(inside)
  return { ...place, file: isOfRevision ? `${revision}:${posix(inside)}` : displayName(path, cwd) }
}

function renamed(error: unknown, naming: Naming): unknown {
  if (error instanceof DocumentErrors) return new DocumentErrors(error.errors.map((one) => renamedProblem(one, naming)))
  return error instanceof DocumentError ? renamedProblem(error, naming) : error
}

function renamedProblem(problem: DocumentError, naming: Naming): DocumentError {
  const { code, place, severity, cause } = problem
  const related = problem.related.map((other) => ({ ...other, place: placeIn(other.place, naming) }))
  const message = problem.message.replaceAll(`${naming.tree.root}/`, '')
  return new DocumentError({
    ...subjectOf(code, place && placeIn(place, naming)),
    ...(absent.has(code)
      ? { message: `${message} in the revision ${naming.revision}`, hint: absentHint }
      : { message, hint: problem.hint }),
    related,
    severity,
    cause,
  })
}

const absent: ReadonlySet<string> = new Set(['file-not-found', 'no-input'])

const absentHint =
  'Name a revision that has it, or a file of one as in main:openapi.yaml. Files of submodules are in no revision: set `merged`, and commit what it writes.'
