import { format, type FormatOptions } from 'oxfmt'
import type { GeneratedFile } from './generated-file.ts'

/** The style of this repository; generated files follow it too. */
const style: FormatOptions = { printWidth: 120, semi: false, singleQuote: true, trailingComma: 'all' }

/** Formats what the formatter knows (TypeScript, JSON, Markdown with the code in it); other files stay as they are. */
export async function formatFiles(files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  return Promise.all(files.map(formatFile))
}

async function formatFile(file: GeneratedFile): Promise<GeneratedFile> {
  if (!/\.(?:tsx?|json|md)$/.test(file.path)) return file
  const { code, errors } = await format(file.path, file.text, style)
  const error = errors[0]
  if (error !== undefined) throw new Error(`The generated file ${file.path} is not valid: ${error.message}`)
  return { path: file.path, text: code }
}
