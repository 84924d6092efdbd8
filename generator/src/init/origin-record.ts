import { basename } from 'node:path/posix'
import type { GeneratedFile } from '../emit/generated-file.ts'
import { isUrl } from '../load/read-text.ts'
import { holdsSecret } from '../load/shown-url.ts'
import type { SourceDocument } from '../load/source-document.ts'
import { recordPath } from '../load/record-path.ts'
import { printRecord, pulledNow } from '../pull/record.ts'
import { sha256 } from '../pull/sha256.ts'
import { sourceFile } from './source-file.ts'

/** The copy of the documents that a project keeps, and the record of where it came from. */
export function copiesOf(sources: readonly SourceDocument[]): readonly [GeneratedFile, ...GeneratedFile[]] {
  const source = sourceFile(sources)
  return [source, ...originRecord(sources, source)]
}

/**
 * The record that lets `sdkgen pull` fetch the document of a project again; none for a document of several files, which
 * the project keeps in another form, and for addresses with a password or a token.
 *
 * @param source the copy of the document that the project keeps
 */
function originRecord(sources: readonly SourceDocument[], { path, text }: GeneratedFile): readonly GeneratedFile[] {
  const [first] = sources
  if (first === undefined || sources.length > 1 || !isUrl(first.path)) return []
  if (holdsSecret(new URL(first.path))) return []
  const bytes = Buffer.byteLength(text)
  const entry = { file: basename(path), origin: first.path, pulledAt: pulledNow(), sha256: sha256(text), bytes }
  return [{ path: recordPath('spec/sources'), text: printRecord([entry]) }]
}
