import solid from 'vite-plugin-solid'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [solid()],
  build: { outDir: '../../.cache/example-solid', emptyOutDir: true },
})
