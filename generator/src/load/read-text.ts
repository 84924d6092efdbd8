import { isAbsolute } from 'node:path'
import { DocumentError } from '../diagnostics/document-error.ts'
import { type DownloadLimits, usualLimits } from './download-limits.ts'
import { LineIndex } from './line-index.ts'
import { shownUrl } from './shown-url.ts'
import { encodingOf, readBytes, unreadable } from '../lib/read-file.ts'

const { maxBytes } = usualLimits
const unreadableHint = 'Check what the path leads to, and its permissions.'

export function isUrl(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

/**
 * Reads a file by absolute path. A byte-order mark is dropped.
 *
 * @param shown how the file is called in messages
 * @throws DocumentError `file-not-found` or `file-unreadable`
 */
export function readTextFile(path: string, shown: string): string {
  return decode(read(path, shown), shown)
}

function read(path: string, shown: string): Uint8Array {
  try {
    return readBytes(path)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ENOENT') {
      const hint = shown.includes('\\')
        ? 'Write / between folders, which every system understands.'
        : isAbsolute(shown)
          ? 'Check the path.'
          : `Check the path; it leads to ${path}.`
      throw new DocumentError({ code: 'file-not-found', message: `There is no file ${shown}`, hint, cause })
    }
    const message = code === 'EISDIR' ? `${shown} is a folder` : `${shown} cannot be read: ${unreadable(cause)}`
    const hint = code === 'EISDIR' ? `Name its files, e.g. ${shown}/*.yaml` : unreadableHint
    throw new DocumentError({ code: 'file-unreadable', message, hint, cause })
  }
}

export interface ReadInput {
  readonly text: string
  /** Absolute path, or the URL after redirects. */
  readonly path: string
}

/**
 * Downloads a document that was asked for by its URL.
 *
 * @throws DocumentError
 */
export async function readUrl(url: string, limits: DownloadLimits): Promise<ReadInput> {
  const { download } = await import('./download.ts')
  const got = await download(url, limits)
  return got.kind === 'document'
    ? { text: decode(got.bytes, shownUrl(url)), path: got.address }
    : { text: '', path: url }
}

/**
 * The text of a document, without its byte-order mark.
 *
 * @param shown how the file or the address is called in messages
 * @throws DocumentError `file-unreadable`
 */
export function decode(bytes: Uint8Array, shown: string): string {
  if (bytes.byteLength > maxBytes) {
    throw new DocumentError({
      code: 'file-unreadable',
      message: `${shown} is larger than 64 MB`,
      hint: 'Check that it is the right file.',
    })
  }
  const encoding = encodingOf(bytes)
  const text = decodeAs(encoding, bytes)
  if (text !== undefined && !text.includes('\0')) return text
  const lenient = new TextDecoder(encoding).decode(bytes)
  throw new DocumentError({
    code: 'file-unreadable',
    message: `${shown} is not ${encoding.toUpperCase()} text`,
    place: { file: shown, ...new LineIndex(lenient).at(Math.max(0, lenient.search(/[\0\uFFFD]/))) },
    hint: lenient.includes('\0') ? 'Unpack it if it is an archive; save a text as UTF-8.' : 'Save the file as UTF-8.',
  })
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
