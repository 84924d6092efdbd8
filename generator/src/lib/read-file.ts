import { readFileSync, type Stats, statSync } from 'node:fs'
import { messageOf } from './reason-of.ts'
import { lookUp } from './look-up.ts'

/** Something that reading may never end for. It is reported like what the system itself refuses to read. */
class EndlessFileError extends Error {
  override readonly name = 'EndlessFileError'
}

/** File that the shell opened for this process, such as `<(command)`: it ends with the command. */
export const descriptor = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/(?:self|\d+)\/fd\/\d+)$/

/**
 * Reads a file at once: faster than promises for hundreds of small files.
 *
 * @throws EndlessFileError for pipes, sockets and devices, and what the system throws
 */
export function readBytes(path: string): Buffer {
  refuseEndless(path)
  return readFileSync(path)
}

/** The same as text, in the encoding of its byte-order mark, which is dropped. */
export function readText(path: string): string {
  const bytes = readBytes(path)
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

/** UTF-16 by its byte-order mark, otherwise UTF-8: what YAML 1.2 (section 5.2) asks of those who read it. */
export function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** @throws EndlessFileError */
export function refuseEndless(path: string): void {
  const found = descriptor.test(path) ? undefined : statSync(path, { throwIfNoEntry: false })
  const kind = found && endlessKind(found)
  if (kind !== undefined) throw new EndlessFileError(`it is a ${kind}, not a file`)
}

function endlessKind(found: Stats): string | undefined {
  if (found.isFIFO()) return 'named pipe'
  if (found.isSocket()) return 'socket'
  return found.isCharacterDevice() || found.isBlockDevice() ? 'device' : undefined
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  ELOOP: 'its symbolic links lead to each other',
}

/** Why a file was not read, in words. */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return lookUp(reasons, code) ?? messageOf(error)
}
