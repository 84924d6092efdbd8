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

/** Errors of the calls that write, by POSIX and the manual pages of Linux. */
const causes: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  EACCES: ['there is no permission to write', 'Change the owner or the mode of the output folder.'],
  EBUSY: ['another program uses the file or the folder', 'Close that program, or unmount what is there.'],
  EDQUOT: ['the disk quota is used up', 'Free some space and run again.'],
  EEXIST: ['a file stands where a folder is needed', 'Move the file away.'],
  EFBIG: ['a file is larger than the system allows', 'Raise the limit on the size of files (`ulimit -f`).'],
  EILSEQ: ['the file system does not accept a name', 'Choose another name in an overlay.'],
  EINVAL: ['the file system does not accept a name', 'Choose another name in an overlay.'],
  EIO: ['the disk fails', 'Check the disk and its connection.'],
  EISDIR: ['a folder stands where a file is needed', 'Move the folder away.'],
  ELOOP: ['symbolic links lead to each other', 'Remove one of the links.'],
  EMFILE: ['too many files are open', 'Raise the limit on open files (`ulimit -n`).'],
  EMLINK: ['a folder has too many entries', 'Choose another output folder.'],
  ENAMETOOLONG: ['a name is too long for the file system', 'Shorten the name in an overlay.'],
  ENFILE: ['too many files are open on this system', 'Close other programs.'],
  ENODEV: ['the disk is gone', 'Connect it and run again.'],
  ENOENT: [
    'a folder is missing, or a link leads nowhere',
    'Make the folder that the link leads to, or remove the link.',
  ],
  ENOMEM: ['the memory is used up', 'Close other programs.'],
  ENOSPC: ['the disk is full', 'Free some space and run again.'],
  ENOTDIR: ['a file stands where a folder is needed', 'Move the file away.'],
  ENOTEMPTY: ['a folder stands where a file is needed', 'Move the folder away.'],
  ENOTSUP: ['the file system does not support it', 'Choose another output folder.'],
  ENXIO: ['the disk is gone', 'Connect it and run again.'],
  EPERM: [
    'the system does not allow to write',
    'Close programs that hold the file open; check the mode of the folder.',
  ],
  EROFS: ['the file system is read-only', 'Choose another output folder.'],
  ESTALE: ['the network disk has lost the file', 'Mount it again.'],
  ETIMEDOUT: ['the network disk does not respond', 'Run again once it does.'],
  ETXTBSY: ['another program runs the file', 'Close that program.'],
  EXDEV: ['a folder of the output lies on another file system', 'Keep the whole output folder on one file system.'],
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

/** Advice for a file that cannot be read: about the system, where that is short of something. */
export function readAdvice({ code }: SystemError): string {
  return lookUp(shortages.has(code) ? causes : {}, code)?.[1] ?? 'Check the path and its permissions.'
}

const shortages: ReadonlySet<string> = new Set('EIO EMFILE ENFILE ENODEV ENOMEM ENXIO ESTALE ETIMEDOUT'.split(' '))

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
