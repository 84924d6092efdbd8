import { readEach } from './find-inputs.ts'
import { followReferences, followTexts } from './follow-references.ts'
import type { LoadOptions } from './load-options.ts'
import { withAbsoluteServers } from './absolute-servers.ts'
import { readDocuments, readInput } from './read-documents.ts'
import type { SourceDocument } from './source-document.ts'

/**
 * Reads the documents of an API: OpenAPI 3.0 to 3.2 or Swagger 2.0 in YAML or JSON, or Markdown pages with fenced OpenAPI blocks.
 * Files that are only referenced come after the inputs, with role `referenced`.
 *
 * @param inputs paths, globs, or URLs; a URL is read only when it is given here or in the options
 * @param cwd absolute folder that relative inputs start from
 * @throws DocumentErrors with the problems of all files
 */
export async function load(
  inputs: readonly string[],
  cwd: string,
  options: LoadOptions = {},
): Promise<readonly SourceDocument[]> {
  const read = await readEach(
    inputs,
    cwd,
    async ({ path, file }) => {
      const input = await readInput({ path, file }, options)
      return Promise.all(
        (await readDocuments({ path: input.path, file }, input.text)).map((one) => withAbsoluteServers(one)),
      )
    },
    options.locate,
  )
  const documents = read.flat()
  return followTexts([...documents, ...(await followReferences(documents, cwd, options))], cwd, options)
}
