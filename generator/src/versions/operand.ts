import { configProblem } from '../config/config-error.ts'
import { lstatSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { isUrl } from '../load/read-text.ts'
import { posix } from '../lib/file-names.ts'
import { descriptor } from '../lib/read-file.ts'
import { Git } from './git.ts'

/** One side of a comparison. */
export type Operand =
  /** A document, as a path or URL. */
  | { readonly kind: 'document'; readonly path: string }
  /** The document of the project at a commit; `label` says which. */
  | { readonly kind: 'revision'; readonly revision: string; readonly label: string }
  /** One file of a commit, e.g. `main:api/openapi.yaml`. */
  | { readonly kind: 'blob'; readonly name: string }
  | { readonly kind: 'working-tree' }

/**
 * Meaning of an argument: an existing file, a URL, or else a revision of git.
 *
 * @param cwd absolute folder that paths start from
 * @throws ConfigError `unknown-operand`
 */
export async function readOperand(text: string, cwd: string): Promise<Operand> {
  const path = resolve(cwd, text)
  const found = lstatSync(path, { throwIfNoEntry: false })
  // A folder may have the name of a branch. Of everything else that is there, reading it says what is wrong.
  if ((found !== undefined && !isFolder(path)) || descriptor.test(path) || isUrl(text))
    return { kind: 'document', path: text }
  if (/\.(?:ya?ml|json)$/i.test(text) && !text.includes(':')) {
    throw unknown(text, found === undefined ? 'there is no such file' : 'it is a folder')
  }
  const git = await Git.open(cwd)
  const name = fromRoot(text, relative(git.root, cwd))
  const type = name.startsWith('-') ? undefined : (await git.ask('cat-file', '-t', name))?.trim()
  if (type === 'blob') return { kind: 'blob', name }
  if (type === 'commit' || type === 'tag') return { kind: 'revision', revision: text, label: text }
  throw await unreadable(text, type, git)
}

/** `main:./api.yaml` is relative to the working directory, and git is asked in its root. */
function fromRoot(text: string, folder: string): string {
  const [, revision, path] = /^([^:]*):(\.\.?\/.*)$/.exec(text) ?? []
  return path === undefined ? text : `${revision}:${posix(join(folder, path))}`
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    return false
  }
}

async function unreadable(text: string, type: string | undefined, git: Git): Promise<Error> {
  if (type !== undefined) return unknown(text, 'it is a folder')
  if (!(await git.hasCommit())) return noCommit()
  const [, from = '', to = ''] = /^(.*?)\.{2,3}([^./].*)?$/.exec(text) ?? []
  if (from !== '' && !from.includes(':')) {
    const sides = [from, to].filter((side) => side !== '').join(' ')
    return unknown(text, 'it is a range of commits', `Write its ends apart: sdkgen diff ${sides}`)
  }
  const { revision, path } = splitBlob(text)
  if (path !== '' && (await git.hasCommit(revision))) return unknown(text, `${revision} has no file ${path}`)
  const isShallow = await git.isShallow()
  return unknown(
    text,
    'it is neither a file nor a commit, branch or tag',
    isShallow ? 'This clone is shallow: fetch the history and its tags by git fetch --unshallow --tags' : undefined,
  )
}

const usualHint = 'Name a document, a commit, branch or tag, or a file of one as in main:openapi.yaml.'

/** Revision and path of `main:api/openapi.yaml`; both empty for another text. */
export function splitBlob(name: string): { readonly revision: string; readonly path: string } {
  const [, revision = '', path = ''] = /^([^:]+):(.+)$/.exec(name) ?? []
  return { revision, path }
}

/** No document is wrong, so the exit code is that of wrong usage. */
function unknown(text: string, reason: string, hint = usualHint): Error {
  return configProblem('unknown-operand', `${text} cannot be compared: ${reason}`, hint)
}

export function noCommit(): Error {
  return configProblem('no-commit', 'There is no commit yet to compare with', 'Commit first, or name two documents.')
}
