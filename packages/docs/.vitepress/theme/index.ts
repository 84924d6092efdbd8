import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import HomePage from './home-page.vue'
import PlaygroundPage from './playground-page.vue'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('HomePage', HomePage)
    app.component('PlaygroundPage', PlaygroundPage)
  },
} satisfies Theme
