import { defineConfig } from 'orval'

export default defineConfig({
  api: {
    input: { target: process.env.BENCH_DOCUMENT },
    output: {
      target: `${process.env.BENCH_OUTPUT}/api.ts`,
      client: 'react-query',
      httpClient: 'fetch',
      mode: 'single',
    },
  },
})
