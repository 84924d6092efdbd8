import { existsSync, readdirSync, readFileSync } from 'node:fs'

interface Item {
  readonly text: string
  readonly link: string
}

interface Navigation {
  readonly name: string
  readonly packages: { readonly types: string; readonly core: string; readonly reactQuery: string }
  readonly groups: readonly (Item & { readonly items: Item[] })[]
  readonly types: Item[]
}

const folder = new URL('../', import.meta.url)

/** The menus of the reference, as the generator wrote them. Menus show HTML, so their texts are escaped. */
export function readNavigation(): Navigation {
  const navigation: Navigation = JSON.parse(readFileSync(new URL('reference/navigation.json', folder), 'utf8'))
  return {
    ...navigation,
    groups: navigation.groups.map((group) => ({ ...escaped(group), items: group.items.map(escaped) })),
    types: navigation.types.map(escaped),
  }
}

function escaped<T extends Item>(item: T): T {
  return { ...item, text: item.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') }
}

/** Guides in the order in which one reads them; others follow by name. */
const order = [
  'getting-started',
  'chat',
  'tools',
  'structured-output',
  'images-and-files',
  'streaming',
  'stream-results',
  'errors',
  'pagination',
  'middleware',
  'react-query',
  'nextjs',
  'sign-in',
  'testing',
  'from-openai',
  'from-openrouter-sdk',
  'migrating',
]

/** The guides of this folder, each by its title. */
export function guideItems(): Item[] {
  const position = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  return readdirSync(new URL('guides/', folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length))
    .toSorted((a, b) => position(a) - position(b) || (a < b ? -1 : 1))
    .map((name) => escaped({ text: titleOf(name), link: `/guides/${name}` }))
}

/** The pages that `generator/index.md` lists; empty where the site has none. */
export function generatorItems(): Item[] {
  const index = new URL('generator/index.md', folder)
  if (!existsSync(index)) return []
  return [...readFileSync(index, 'utf8').matchAll(/^- \[(.+)\]\((.+)\.md\)$/gm)].map(([, text = '', page = '']) =>
    escaped({ text, link: `/generator/${page}` }),
  )
}

function titleOf(name: string): string {
  const text = readFileSync(new URL(`guides/${name}.md`, folder), 'utf8')
  return /^# (.+)$/m.exec(text)?.[1] ?? name
}
