import type { GeneratedFile } from './generated-file.ts'

/** Control characters, halves of a character, and what reorders text: git and compilers take such a file for binary, or readers are misled. */
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u
const everyUnseen = new RegExp(unseen, 'gu')

/** Found more quickly, and missing in most files. */
const beyondAscii = /[^\t\n\r -~]/

/** A file without invisible characters of the document. Code and JSON keep their values by escapes; prose loses nothing by their absence. */
export function withPlainCharacters(file: GeneratedFile): GeneratedFile {
  if (!beyondAscii.test(file.text) || !unseen.test(file.text)) return file
  const isCode = /\.(?:[cm]?[jt]sx?|json)$/.test(file.path)
  const text = isCode ? file.text.replaceAll(everyUnseen, escape) : file.text.replaceAll(everyUnseen, '')
  return { ...file, text }
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
