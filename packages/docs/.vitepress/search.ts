import type { DefaultTheme } from 'vitepress'
import { generatorSections } from './generator-sections.ts'

/** Guides first, then operations, then types; titles before text. Neither the list of all types nor examples are in the index. */
export const searchOptions: DefaultTheme.LocalSearchOptions = {
  detailedView: false,
  miniSearch: {
    // VitePress splits the other pages itself.
    _splitIntoSections: (file) => generatorSections(file) ?? (undefined as never),
    searchOptions: {
      boost: { title: 6, text: 2, titles: 1 },
      // VitePress prints it into the page. The tables of `/guides/from-` name all methods of other clients,
      // and pages about the generator are for other readers.
      boostDocument: (id: string) =>
        /\/guides\/from-|\/reference\/types\/|\/generator\//.test(id) ? 0.25 : id.includes('/guides/') ? 4 : 1,
    },
  },
  _render: (source, env, md) => {
    if (env.relativePath === 'reference/types/index.md') return ''
    return md.render(source.replace(/^```[\s\S]*?^```$/gm, ''), env)
  },
}
