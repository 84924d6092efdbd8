import { collect } from '../diagnostics/collect.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { checkOpenApi } from './check-openapi.ts'
import type { InputFile } from './find-inputs.ts'
import { limitsOf, type LoadOptions } from './load-options.ts'
import { findPageBlocks } from './page-blocks.ts'
import { isUrl, type ReadInput, readTextFile, readUrl } from './read-text.ts'
import { repairPage } from './repair-page.ts'
import { repairVersions } from './repair-versions.ts'
import { resolveAnchors } from './resolve-anchors.ts'
import type { SourceDocument } from './source-document.ts'
import { type LocatedObject, parseSource } from './text-source.ts'
import { refuseWebPage } from './web-page.ts'
import { resolveWholeFiles } from './whole-files.ts'

export async function readInput({ path, file }: InputFile, options: LoadOptions): Promise<ReadInput> {
  return isUrl(path) ? readUrl(path, limitsOf(options)) : { text: readTextFile(path, file), path }
}

/**
 * The documents that a text holds: one, or several if it is a page.
 *
 * @throws DocumentError or DocumentErrors for a text that is none
 */
export async function readDocuments({ path, file }: InputFile, text: string): Promise<readonly SourceDocument[]> {
  const base = { file, path, text, role: 'input' as const }
  const isPage = !/\.(ya?ml|json)$/i.test(path) && !looksLikeDocument(text) && text.trim() !== ''
  const blocks = isPage ? findPageBlocks(text) : []
  if (blocks.length === 0) refuseWebPage(file, text)
  if (isPage && blocks.length === 0) throw noBlock(file)
  if (blocks.length === 0) {
    const parsed = await upToDate(parseSource({ file, text, format: formatOf(path, text) }))
    const repaired = repairVersions(parsed)
    checked(repaired)
    return [finished({ ...base, ...repaired, repairs: [...(parsed.warnings ?? []), ...repaired.repairs] })]
  }
  const problems = collect()
  const documents = problems.trySync(blocks, (block) => {
    const parsed = parseSource({ file, ...block })
    const repaired = repairPage(checked(parsed), block)
    return { ...base, ...repaired, repairs: [...(parsed.warnings ?? []), ...repaired.repairs] }
  })
  problems.throwIfAny()
  return documents
}

/** Reads a file that need not be an OpenAPI document: an overlay, or the target of a reference. @throws DocumentError */
export async function loadPlain(
  input: InputFile,
  role: SourceDocument['role'],
  options: LoadOptions = {},
): Promise<SourceDocument> {
  const { file } = input
  const { text, path } = await readInput(input, options)
  refuseWebPage(file, text)
  const { value, locate, warnings = [] } = parseSource({ file, text, format: formatOf(path, text) })
  return finished({ file, path, text, role, value, repairs: warnings, locate })
}

/** With every reference in the one form that the later stages know. */
function finished(document: SourceDocument): SourceDocument {
  const { text, repairs } = document
  const { value, warnings } = resolveWholeFiles(document)
  return { ...document, value: resolveAnchors(value, text), repairs: [...repairs, ...warnings] }
}

/** Swagger 2.0 becomes OpenAPI 3.0; few documents need the converter, so it is loaded for them alone. */
async function upToDate(document: LocatedObject): Promise<LocatedObject> {
  if (document.value['openapi'] !== undefined || document.value['swagger'] === undefined) return document
  const { convertSwagger, isSwagger } = await import('./convert-swagger.ts')
  return isSwagger(document) ? convertSwagger(document) : document
}

function checked(document: LocatedObject): LocatedObject {
  const problem = checkOpenApi(document)
  if (problem !== undefined) throw problem
  return document
}

/** Addresses need not end in `.yaml`. */
function looksLikeDocument(text: string): boolean {
  return /^\s*\{/.test(text) || /^(["']?)(openapi|swagger|overlay|asyncapi)\1\s*:/m.test(text.split('```', 1)[0] ?? '')
}

function noBlock(file: string): DocumentError {
  return new DocumentError({
    code: 'no-openapi-block',
    message: 'The page holds no OpenAPI document',
    place: { file, line: 1, column: 1 },
    hint: 'A page needs a fenced ```yaml or ```json block that starts with `openapi: 3.1.1`.',
  })
}

/** A file that is called JSON and does not begin like an object is YAML. */
function formatOf(path: string, text: string): 'json' | 'yaml' {
  if (/\.json$/i.test(path)) return /^\s*\{/.test(text) ? 'json' : 'yaml'
  return !/\.ya?ml$/i.test(path) && /^\s*\{\s*"/.test(text) ? 'json' : 'yaml'
}
