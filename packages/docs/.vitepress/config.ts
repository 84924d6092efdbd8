import { defineConfig } from 'vitepress'
import { accessibleSearch } from './accessible-search.ts'
import { exportMarkdown } from './export-markdown.ts'
import { groupCode } from './group-code.ts'
import { generatorItems, guideItems, readNavigation } from './menus.ts'
import { searchOptions } from './search.ts'
import { slug, tameBraces } from './tame.ts'

const { name, packages, groups, types } = readNavigation()
const generator = generatorItems()

export default defineConfig({
  title: `${name} SDK`,
  description: `Typed TypeScript client and React hooks for the ${name} API.`,
  lang: 'en',
  cleanUrls: true,
  lastUpdated: false,
  srcExclude: ['README.md'],
  head: [
    ['link', { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }],
    ['meta', { name: 'theme-color', content: '#4f46e5' }],
  ],
  markdown: {
    // The usual themes fall short of the contrast that WCAG AA asks for.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    // Texts come from an API description: they format, and do nothing else.
    html: false,
    attrs: { disable: true },
    anchor: { slugify: slug },
    config: (md) => {
      tameBraces(md)
      groupCode(md)
    },
  },
  transformPageData: (page) => {
    if (page.relativePath === 'index.md') Object.assign(page.frontmatter, { layout: 'HomePage', ...home })
    if (page.relativePath === 'playground.md') page.frontmatter['layout'] = 'PlaygroundPage'
    if (page.relativePath.startsWith('reference/')) page.frontmatter['pageClass'] = pageClass(page.relativePath)
  },
  vite: { plugins: [accessibleSearch()] },
  buildEnd: exportMarkdown,
  themeConfig: {
    logo: '/favicon.svg',
    siteTitle: `${name} SDK`,
    outline: { level: [2, 3] },
    search: { provider: 'local', options: searchOptions },
    nav: [
      { text: 'Guides', link: '/guides/getting-started', activeMatch: '^/guides/' },
      { text: 'Operations', link: '/reference/', activeMatch: '^/reference/(?!types)' },
      { text: 'Types', link: '/reference/types/', activeMatch: '^/reference/types/' },
      { text: 'Playground', link: '/playground' },
      ...(generator.length === 0 ? [] : [{ text: 'Generator', link: '/generator/' }]),
    ],
    sidebar: {
      '/guides/': [{ text: 'Guides', items: guideItems() }],
      '/generator/': [{ text: 'Generator', link: '/generator/', items: generator }],
      '/reference/types/': [{ text: 'Types', link: '/reference/types/', items: types }],
      '/reference/': [
        { text: 'All operations', link: '/reference/' },
        ...groups.map((group) => ({ ...group, collapsed: true })),
        { text: 'Error classes', link: '/reference/errors' },
      ],
    },
    docFooter: { prev: false, next: false },
  },
})

/** Classes for the style sheet, by the first path that fits. */
function pageClass(path: string): string {
  if (path.startsWith('reference/operations/')) return 'reference operation'
  if (path === 'reference/types/index.md') return 'reference type-list'
  return /^reference\/(?:groups\/|index)/.test(path) ? 'reference operations' : 'reference'
}

const home = {
  hero: {
    name: `${name} SDK`,
    text: 'Every call typed, from request to error',
    tagline: 'Functions, a class and React hooks, generated from the API description. Small, without dependencies.',
    actions: [
      { theme: 'brand', text: 'Get started', link: '/guides/getting-started' },
      { theme: 'alt', text: 'Operations', link: '/reference/' },
    ],
  },
  features: [
    {
      title: packages.core,
      details: 'One function per operation. A Result instead of exceptions, or a class that throws.',
      link: '/guides/getting-started',
    },
    {
      title: packages.reactQuery,
      details: 'TanStack Query options and hooks: suspense, infinite lists, streams, server rendering.',
      link: '/guides/react-query',
    },
    {
      title: packages.types,
      details: 'The types of every request, response, event and error. Names are those of the API.',
      link: '/reference/types/',
    },
    {
      title: 'Streams that narrow',
      details: 'The stream field decides the type of the response. To stop, leave the loop.',
      link: '/guides/streaming',
    },
    {
      title: 'Errors you can plan for',
      details: 'A class per status, bounded retries, deadlines; credentials never in a message.',
      link: '/guides/errors',
    },
    {
      title: 'Ready for agents',
      details: 'Each page is plain Markdown as well, listed in llms.txt.',
      link: '/llms.txt',
      target: '_self',
    },
  ],
}
