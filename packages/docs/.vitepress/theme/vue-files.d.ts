declare module '*.vue' {
  import type theme from 'vitepress/theme'
  const component: typeof theme.Layout
  export default component
}
