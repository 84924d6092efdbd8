import { cutStem, isDeviceName } from '../../file-names.ts'
import type { Schema } from '../../model/schemas.ts'
import { words } from '../../model/words.ts'
import { slug } from './markdown.ts'

/** Schemas that share a page. */
export interface TypePage {
  /** First word of their names, in lower case. */
  readonly word: string
  /** File name in the folder of the types. */
  readonly file: string
  readonly schemas: readonly Schema[]
}

/**
 * Schemas by the first word of their names: pages stay small, what belongs together is together, and the address of a type
 * depends on nothing but its name.
 */
export function typePages(schemas: readonly Schema[]): readonly TypePage[] {
  const pages = Map.groupBy(schemas, ({ name }) => wordOf(name))
  return [...pages]
    .map(([word, members]) => ({ word, file: fileOf(word), schemas: members }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1))
}

/** Address of a type as seen from the folder of the types. */
export function typeAddress(name: string): string {
  return `${fileOf(wordOf(name))}#${slug(name)}`
}

function wordOf(name: string): string {
  const word = words(name)[0]?.toLowerCase() ?? ''
  return /^[a-z0-9]+$/.test(word) ? cutStem(word) : 'other'
}

/** `index` is the list of all types; no file can be called like a device. */
function fileOf(word: string): string {
  return word === 'index' || isDeviceName(word) ? `${word}-types.md` : `${word}.md`
}
