import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.ts'

/** A block of TypeScript in a page. */
export interface Snippet {
  /** File name that says which snippet of which page it is. */
  readonly file: string
  readonly language: string
  readonly text: string
}

/** The blocks of TypeScript in a page, in order. */
export function snippetsOf(page: string): readonly Snippet[] {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```(tsx?)(?: \[\w+\])?\n([\s\S]*?)^```$/gm)
  return [...blocks].map(([, language = 'ts', text = ''], index) => ({
    file: `${page.replaceAll(/\W/g, '-')}-${index + 1}.${language}`,
    language,
    text: `${text}\nexport {}\n`,
  }))
}
