import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { slug } from './tame.ts'

interface Section {
  readonly anchor: string
  /** Its title, after those of the sections around it. */
  readonly titles: string[]
  readonly text: string
}

const folder = new URL('../../../generator/docs/', import.meta.url)

/**
 * Sections of a page about the generator for the index of the search. VitePress reads pages from files, and these pages have
 * none in the site.
 *
 * @param file where the page would be
 * @returns undefined for other pages
 */
export function generatorSections(file: string): Section[] | undefined {
  const source = new URL(basename(file), folder)
  if (!/\/generator\/(?!index)[\w-]+\.md$/.test(file) || existsSync(file) || !existsSync(source)) return undefined
  const titles: string[] = []
  const parts = readFileSync(source, 'utf8')
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split(/^(?=#{1,6} )/m)
  return parts.flatMap((part) => {
    const [, marks, heading] = /^(#+) (.+)$/m.exec(part) ?? []
    if (marks === undefined || heading === undefined) return []
    titles.splice(marks.length - 1, titles.length, plain(heading))
    return { anchor: slug(plain(heading)), titles: [...titles], text: plain(part.replace(/^#.*$/m, '')) }
  })
}

/** Words of Markdown, without its marks and the addresses of links. */
function plain(markdown: string): string {
  return markdown
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[[\]`*|#]|^-+$/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
