declare module '*.vue' {
  import theme from 'vitepress/theme'
  const component: typeof theme.Layout
  export default component
}
