import { availableParallelism } from 'node:os'
import { format, type FormatOptions } from 'oxfmt'
import { DocumentError } from '../diagnostics/document-error.ts'
import { inOrder } from '../lib/in-order.ts'
import type { GeneratedFile } from './generated-file.ts'
import { groupFiles, joinTexts, splitText } from './join-files.ts'

/** The style of this repository; generated files follow it too. */
const style: FormatOptions = { printWidth: 120, semi: false, singleQuote: true, trailingComma: 'all' }

/**
 * Formats what the formatter knows (TypeScript, JSON, Markdown with the code in it); other files stay as they are.
 *
 * @throws DocumentError for text that is none of its kind
 */
export async function formatFiles(files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  const formatted: GeneratedFile[] = []
  const groups = groupFiles(files)
  // The formatter holds several times the size of each text that it works on, so only a few are under way at once.
  for (let start = 0; start < groups.length; start += atOnce) {
    for (const group of await inOrder(groups.slice(start, start + atOnce).map(formatGroup)))
      for (const file of group) formatted.push(file)
  }
  return formatted
}

const atOnce = Math.min(availableParallelism(), 4)

/** To format a small text costs half as much as to hand it over, so that several are formatted as one. */
async function formatGroup(files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  if (files.length > 1) {
    const { code, errors } = await format('files.ts', joinTexts(files), style)
    const parts = errors.length === 0 ? splitText(code, files) : undefined
    if (parts !== undefined) return parts
  }
  return inOrder(files.map(formatFile))
}

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
