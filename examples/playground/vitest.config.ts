import { defineConfig } from 'vitest/config'

/** The page in a real browser. Files run one after the other: each drives a browser of its own. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../.cache/vitest-playground',
  test: {
    name: 'browser',
    include: ['test/**/*.browser.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '../../.cache/browser-report.json' }]],
  },
})
