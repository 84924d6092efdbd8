import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { apiProxy } from './server/api-proxy.ts'

const proxy = apiProxy({ target: 'https://openrouter.ai', apiKey: process.env['OPENROUTER_API_KEY'] })

export default defineConfig({
  plugins: [react()],
  // The packages are read from their sources, without a build.
  resolve: { conditions: ['@openrouter-sdk/source', ...defaultClientConditions] },
  cacheDir: '../../.cache/vite-playground',
  // All that the page imports is prepared before the first visit; finding it out later would reload the page.
  optimizeDeps: {
    include: [
      'react',
      'react-dom/client',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      '@tanstack/react-query',
      'react-markdown',
      'remark-gfm',
    ],
    noDiscovery: true,
  },
  build: {
    outDir: '../../.cache/playground',
    emptyOutDir: true,
    // For older browsers `light-dark()` would be rewritten for a theme that the styles set; here the page sets it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  server: { host: '127.0.0.1', proxy },
  preview: { host: '127.0.0.1', proxy },
})
