import type { DefaultTheme } from 'vitepress'

/** Operations and guides before types, and neither the list of all types nor examples in the index. */
export const searchOptions: DefaultTheme.LocalSearchOptions = {
  detailedView: false,
  miniSearch: {
    searchOptions: {
      boostDocument: (id: string) => (id.includes('/reference/types/') ? 0.5 : 1),
    },
  },
  _render: (source, env, md) => {
    if (env.relativePath === 'reference/types/index.md') return ''
    return md.render(source.replace(/^```[\s\S]*?^```$/gm, ''), env)
  },
}
