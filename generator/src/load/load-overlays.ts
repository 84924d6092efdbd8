import { collect } from '../diagnostics/collect.ts'
import { findInputs } from './find-inputs.ts'
import { loadPlain } from './read-documents.ts'
import type { SourceDocument } from './source-document.ts'

/**
 * Reads overlay documents from paths and globs. Their shape is checked when they are applied.
 *
 * @param cwd absolute folder that relative inputs start from
 * @throws DocumentErrors with the problems of all files
 */
export async function loadOverlays(inputs: readonly string[], cwd: string): Promise<readonly SourceDocument[]> {
  const problems = collect()
  const files = (await problems.tryAll(inputs, (input) => findInputs([input], cwd))).flat()
  const distinct = [...new Map(files.map((file) => [file.path, file])).values()]
  const documents = await problems.tryAll(distinct, (file) => loadPlain(file, 'input'))
  problems.throwIfAny()
  return documents
}
