import { readEach } from './find-inputs.ts'
import type { LoadOptions } from './load-options.ts'
import { loadPlain } from './read-documents.ts'
import type { SourceDocument } from './source-document.ts'

/**
 * Reads overlay documents from paths and globs. Their shape is checked when they are applied.
 *
 * @param cwd absolute folder that relative inputs start from
 * @throws DocumentErrors with the problems of all files
 */
export async function loadOverlays(
  inputs: readonly string[],
  cwd: string,
  locate?: LoadOptions['locate'],
): Promise<readonly SourceDocument[]> {
  return readEach(inputs, cwd, (file) => loadPlain(file, 'input'), locate)
}
