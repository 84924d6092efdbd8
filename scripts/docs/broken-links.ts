import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** Links within a built site that lead nowhere, each with its page; anchors and the list for agents included. */
export async function brokenLinks(folder: string): Promise<readonly string[]> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => `/${path.split(sep).join('/')}`)
  const files = new Set(paths)
  const pages = new Map<string, Page>()
  for (const path of paths.filter((each) => each.endsWith('.html'))) {
    pages.set(path, readPage(await readFile(join(folder, path), 'utf8')))
  }
  const broken = [...pages].flatMap(([path, { links }]) =>
    links.filter((link) => !leadsSomewhere(link, path, pages, files)).map((link) => `${path}: ${link}`),
  )
  const list = await readFile(join(folder, 'llms.txt'), 'utf8')
  const listed = [...list.matchAll(/\]\((?<path>[^)]+)\)/g)].map(({ groups }) => groups?.['path'] ?? '')
  return [...broken, ...listed.filter((path) => !files.has(`/${path}`)).map((path) => `/llms.txt: ${path}`)]
}

interface Page {
  readonly anchors: ReadonlySet<string>
  readonly links: readonly string[]
}

function readPage(html: string): Page {
  return {
    anchors: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescape(id))),
    links: [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href = '']) => unescape(href)),
  }
}

function leadsSomewhere(
  link: string,
  from: string,
  pages: ReadonlyMap<string, Page>,
  files: ReadonlySet<string>,
): boolean {
  const { pathname, hash, origin } = new URL(link, `http://site${from.replace(/(?:index)?\.html$/, '')}`)
  if (origin !== 'http://site') return true
  const path = decodeURIComponent(pathname)
  const candidates = [path, `${path}.html`, `${path.replace(/\/$/, '')}/index.html`]
  const file = candidates.find((candidate) => files.has(candidate) && /\.\w+$/.test(candidate))
  if (file === undefined) return false
  const anchor = decodeURIComponent(hash.slice(1))
  return anchor === '' || !pages.has(file) || (pages.get(file)?.anchors.has(anchor) ?? false)
}

function unescape(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
