import { defineConfig } from 'vitest/config'

/** Builds the app with the built packages, starts it against a mock of the API, and reads its page. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../.cache/vitest-next',
  test: {
    name: 'next',
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '../../.cache/next-report.json' }]],
  },
})
