import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SiteConfig } from 'vitepress'
import { guideItems } from './menus.ts'

/** Puts the Markdown of every page beside it, and all of it in `llms-full.txt`, for programs that read. */
export async function exportMarkdown({
  pages,
  srcDir,
  outDir,
}: Pick<SiteConfig, 'pages' | 'srcDir' | 'outDir'>): Promise<void> {
  // Pages that a program makes have no file.
  const written = pages.filter((page) => existsSync(join(srcDir, page)))
  for (const page of written) {
    await mkdir(dirname(join(outDir, page)), { recursive: true })
    await copyFile(join(srcDir, page), join(outDir, page))
  }
  const texts = await Promise.all(written.toSorted(guidesFirst).map((page) => readFile(join(srcDir, page), 'utf8')))
  await writeFile(join(outDir, 'llms-full.txt'), texts.join('\n'))
  await listGuides(join(outDir, 'llms.txt'))
}

/** The list that the generator wrote knows its own guides; those beside them follow. */
async function listGuides(file: string): Promise<void> {
  const list = await readFile(file, 'utf8')
  const missing = guideItems()
    .map(({ text, link }) => `- [${text}](${link.slice(1)}.md)`)
    .filter((line) => !list.includes(line))
  await writeFile(
    file,
    list.replace(/## Guides\n\n(?:- .*\n)+/, (guides) => guides + missing.map((line) => `${line}\n`).join('')),
  )
}

function guidesFirst(a: string, b: string): number {
  const rank = (page: string) => (page.startsWith('reference/') ? 1 : 0)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}
