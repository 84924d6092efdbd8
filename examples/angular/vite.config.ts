import { defineConfig } from 'vite'

export default defineConfig({
  build: { outDir: '../../.cache/example-angular', emptyOutDir: true },
})
