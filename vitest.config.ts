import { defineConfig } from 'vitest/config'

const conditions = ['@openrouter-sdk/source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: '.cache/test-report.json' }]],
    projects: [
      {
        extends: true,
        test: { name: 'generator', include: ['generator/src/**/*.test.ts', 'scripts/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['packages/*/{src,test}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.contract.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['packages/*/test/**/*.contract.test.ts'],
          globalSetup: ['packages/core/test/contract/global-setup.ts'],
          // The mock server is on another origin than the page.
          environmentOptions: { happyDOM: { settings: { fetch: { disableSameOriginPolicy: true } } } },
        },
      },
    ],
  },
})
