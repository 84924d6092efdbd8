import type { UnplacedCode } from '../diagnostics/problem-code.ts'
import { DocumentError } from '../diagnostics/document-error.ts'
import { decode } from '../load/read-text.ts'
import { readDocuments } from '../load/read-documents.ts'
import { isWebPage } from '../load/web-page.ts'

/**
 * Makes sure that what came is a whole description of an API.
 *
 * @param shown the origin, as messages call it
 * @param isWhole false where only the content can show whether the end is missing
 * @returns the text, and the extension that fits it
 * @throws DocumentError or DocumentErrors
 */
export async function checkDocument(
  bytes: Uint8Array,
  shown: string,
  isWhole = true,
): Promise<{ readonly text: string; readonly extension: string }> {
  const text = decode(bytes, shown)
  if (isWebPage(text)) {
    throw invalid(
      'not-openapi',
      `${shown} is a web page, not a document`,
      'Many documentation sites have the page as Markdown under the same address with .md at the end.',
    )
  }
  const extension = extensionOf(text)
  if (!isWhole && extension !== '.json') {
    throw invalid(
      'length-unknown',
      `${shown} cannot be pulled: the server does not say where the document ends, so a part may be missing`,
      'Download it yourself, look at its end, and pull the file by its path.',
    )
  }
  await readDocuments({ path: extension, file: shown }, text)
  return { text, extension }
}

function extensionOf(text: string): '.json' | '.yaml' | '.md' {
  if (/^\s*\{/.test(text)) return '.json'
  // A page may show such a line inside of a fence only.
  return /^(["']?)(?:openapi|swagger)\1\s*:/m.test(text.split('```', 1)[0] ?? '') ? '.yaml' : '.md'
}

function invalid(code: UnplacedCode, message: string, hint: string): DocumentError {
  return new DocumentError({ code, message, hint })
}
