import { availableParallelism } from 'node:os'
import { format, type FormatOptions } from 'oxfmt'
import { DocumentError } from '../diagnostics/document-error.ts'
import type { GeneratedFile } from './generated-file.ts'

/** The style of this repository; generated files follow it too. */
const style: FormatOptions = { printWidth: 120, semi: false, singleQuote: true, trailingComma: 'all' }

/**
 * Formats what the formatter knows (TypeScript, JSON, Markdown with the code in it); other files stay as they are.
 *
 * @throws DocumentError for text that is none of its kind
 */
export async function formatFiles(files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  const formatted: GeneratedFile[] = []
  // The formatter holds several times the size of each file that it works on, so only a few are under way at once.
  for (let start = 0; start < files.length; start += atOnce) {
    for (const file of await Promise.all(files.slice(start, start + atOnce).map(formatFile))) formatted.push(file)
  }
  return formatted
}

const atOnce = Math.min(availableParallelism(), 4)

async function formatFile(file: GeneratedFile): Promise<GeneratedFile> {
  if (!/\.(?:tsx?|json|md)$/.test(file.path)) return file
  const { code, errors } = await format(file.path, file.text, style)
  const error = errors[0]
  if (error !== undefined) throw invalid(file.path, error.message)
  return { ...file, text: code }
}

function invalid(path: string, reason: string): DocumentError {
  return new DocumentError({
    code: 'file-invalid',
    message: `The generated file ${path} is not valid: ${reason}`,
    place: { file: path, line: 1, column: 1 },
    hint: 'If a template or an emitter of yours writes it, correct that. Otherwise please report it.',
  })
}
