import type { UnplacedCode } from '../diagnostics/problem-code.ts'
import { dirname } from 'node:path'
import { exists } from './disk.ts'
import { lookUp } from '../lib/look-up.ts'

/** Nothing was written, or what was written has been taken back; `hint` says what to do. */
export class WriteError extends Error {
  override readonly name = 'WriteError'
  readonly code: UnplacedCode
  readonly hint: string

  constructor(code: UnplacedCode, message: string, options: { readonly hint: string; readonly cause?: unknown }) {
    super(message, { cause: options.cause })
    this.code = code
    this.hint = options.hint
  }
}

const causes: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  EACCES: ['there is no permission to write', 'Change the owner or the mode of the output folder.'],
  EPERM: [
    'the system does not allow to write',
    'Close programs that hold the file open; check the mode of the folder.',
  ],
  EROFS: ['the file system is read-only', 'Choose another output folder.'],
  ENOSPC: ['the disk is full', 'Free some space and run again.'],
  EDQUOT: ['the disk quota is used up', 'Free some space and run again.'],
  ENOENT: [
    'a folder is missing, or a link leads nowhere',
    'Make the folder that the link leads to, or remove the link.',
  ],
  ENOTDIR: ['a file stands where a folder is needed', 'Move the file away.'],
  EISDIR: ['a folder stands where a file is needed', 'Move the folder away.'],
  ENOTEMPTY: ['a folder stands where a file is needed', 'Move the folder away.'],
  EEXIST: ['a file stands where a folder is needed', 'Move the file away.'],
  ENAMETOOLONG: ['a name is too long for the file system', 'Shorten the name in an overlay.'],
  EXDEV: ['a folder of the output lies on another file system', 'Keep the whole output folder on one file system.'],
  EMFILE: ['too many files are open', 'Raise the limit of open files.'],
}

/** Turns an error of the file system into one that says what happened; other errors are returned as they are. */
export function describeDiskError(error: unknown): unknown {
  if (!isSystemError(error)) return error
  const [what, hint] = lookUp(causes, error.code) ?? [error.message, 'Run again once the system allows it.']
  const place = placeOf(error)
  return new WriteError(error.code, `Cannot write the output: ${what}${place === undefined ? '' : ` (${place})`}`, {
    cause: error,
    hint,
  })
}

/** Runs work on the disk. @throws what its errors mean */
export function onDisk<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw describeDiskError(error)
  }
}

/** Where a folder is needed, the file that is there rather than what was to go below it. */
function placeOf({ code, dest, path }: SystemError): string | undefined {
  let place = dest ?? path
  if (place === undefined || code !== 'ENOTDIR') return place
  while (!exists(place)) place = dirname(place)
  return place
}

interface SystemError extends Error {
  readonly code: UnplacedCode
  readonly path?: string
  readonly dest?: string
}

/** Whether Node threw it for something that the file system refused. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code)
}
