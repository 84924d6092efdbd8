import { DocumentError } from '../diagnostics/document-error.ts'

/** Servers send pages in place of a document: one to sign in, or one that shows it. */
export function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype|html|\?xml)/i.test(text)
}

/** @throws DocumentError where a text is no document, whatever its name says */
export function refuseWebPage(file: string, text: string): void {
  if (!isWebPage(text)) return
  const isPage = /<(?:!doctype|html)/i.test(text)
  throw new DocumentError({
    code: 'not-a-document',
    message: `This is ${isPage ? 'a web page' : 'XML'}, not a document`,
    place: { file, line: 1, column: 1 },
    hint: isPage
      ? 'Give the address or the file of the document that it shows, such as openapi.json.'
      : 'Documents are YAML or JSON. Export it as OpenAPI, or convert it.',
  })
}
