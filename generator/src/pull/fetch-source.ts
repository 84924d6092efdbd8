import { statSync } from 'node:fs'
import { DocumentError } from '../diagnostics/document-error.ts'
import { checkDocument } from './check-document.ts'
import { download } from '../load/download.ts'
import type { DownloadLimits } from '../load/download-limits.ts'
import type { Origin } from './origin.ts'
import { sha256 } from './sha256.ts'
import { readBytes } from '../lib/read-file.ts'

/** Current content of an origin. */
export interface Content {
  readonly text: string
  /** Fits the content, with its dot. */
  readonly extension: string
  /** Both are those of the text in UTF-8, the form in which it is saved. */
  readonly sha256: string
  readonly bytes: number
  readonly etag: string | undefined
}

/**
 * Gets a document and makes sure that it is one.
 *
 * @param shown how messages call the origin
 * @param etag of the version that is known already
 * @returns undefined when the server says that this is still the version
 * @throws DocumentError or DocumentErrors
 */
export async function fetchSource(
  origin: Origin,
  shown: string,
  limits: DownloadLimits,
  etag: string | undefined,
): Promise<Content | undefined> {
  if (origin.kind === 'file') return contentOf(readSource(origin.path, shown, limits), shown)
  const got = await download(origin.url, limits, etag)
  return got.kind === 'unchanged' ? undefined : contentOf(got.bytes, shown, got.isWhole, got.etag)
}

async function contentOf(bytes: Uint8Array, shown: string, isWhole = true, etag?: string): Promise<Content> {
  const { text, extension } = await checkDocument(bytes, shown, isWhole)
  const saved = Buffer.from(text)
  return { text, extension, sha256: sha256(saved), bytes: saved.byteLength, etag }
}

function readSource(path: string, shown: string, { maxBytes }: DownloadLimits): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) {
    const message = `There is no file ${shown}`
    throw new DocumentError({ code: 'file-not-found', message, hint: 'Check the path; it may have been moved since.' })
  }
  if (found.size <= maxBytes) return readBytes(path)
  const message = `${shown} cannot be pulled: it is larger than ${maxBytes / 1e6} MB`
  throw new DocumentError({ code: 'file-unreadable', message, hint: 'If that is right, raise --max-size.' })
}
