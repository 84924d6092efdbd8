import { existsSync } from 'node:fs'
import * as v from 'valibot'
import { DocumentError } from '../diagnostics/document-error.ts'
import { byCodeUnits } from '../lib/text-order.ts'
import { readText } from '../lib/read-file.ts'
import { reasonOf } from '../lib/reason-of.ts'

/** Record of one pulled document. */
export interface Pulled {
  /** Name in the folder of the documents. */
  readonly file: string
  /** URL, or path relative to the folder of the record. */
  readonly origin: string
  /** When the content changed for the last time, in UTC. */
  readonly pulledAt: string
  /** Of the content, in hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  /** ETag of this version. */
  readonly etag?: string | undefined
}

const schema = v.object({
  sources: v.array(
    v.object({
      file: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'is not a plain file name')),
      origin: v.string(),
      pulledAt: v.string(),
      sha256: v.pipe(v.string(), v.hash(['sha256'])),
      bytes: v.number(),
      etag: v.optional(v.string()),
    }),
  ),
})

/** The time as the record has it. */
export function pulledNow(): string {
  return new Date().toISOString().replace(/\.\d+/, '')
}

/**
 * Documents pulled into a folder so far; empty if there is no record.
 *
 * @param shown how the record is called in messages
 * @throws DocumentError for a record that cannot be read
 */
export function readRecord(path: string, shown: string): readonly Pulled[] {
  if (!existsSync(path)) return []
  try {
    return v.parse(schema, JSON.parse(readText(path))).sources
  } catch (cause) {
    throw new DocumentError({
      code: 'record-invalid',
      message: `The record of what was pulled cannot be read: ${reasonOf(cause)}`,
      place: { file: shown, line: 1, column: 1 },
      hint: 'Restore it from version control, or delete it and pull every address again.',
      cause,
    })
  }
}

/** The record as text, sorted by file. */
export function printRecord(sources: readonly Pulled[]): string {
  const sorted = sources.toSorted((a, b) => byCodeUnits(a.file, b.file))
  const note = 'Written by `sdkgen pull`. To stop pulling a document, delete its entry and its file.'
  return `${JSON.stringify({ note, sources: sorted }, null, 2)}\n`
}
