import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { sourcesInFolder } from './generator/src/layouts/folder-of-repository.fixture.ts'

const conditions = ['@openrouter-sdk/source']
const react18 = fileURLToPath(new URL('packages/react-query/test/react-18/node_modules', import.meta.url))

const contract = {
  include: ['packages/*/test/**/*.contract.test.ts'],
  globalSetup: ['packages/core/test/contract/global-setup.ts'],
  // The mock server is on another origin than the page.
  environmentOptions: { happyDOM: { settings: { fetch: { disableSameOriginPolicy: true } } } },
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    testTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: '.cache/test-report.json' }]],
    projects: [
      {
        extends: true,
        // Modules are loaded once, not once for each of 300 files, which would take longer than many of the tests.
        test: {
          name: 'generator',
          include: ['generator/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'examples',
          include: ['examples/{custom-emitter,many-documents,vite,node}/*.test.ts'],
          globalSetup: ['examples/custom-emitter/generate.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['packages/*/{src,test}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.contract.test.ts', '**/react-18.test.ts'],
        },
      },
      {
        extends: true,
        resolve: {
          alias: [
            { find: /^react(?=$|\/)/, replacement: `${react18}/react` },
            { find: /^react-dom(?=$|\/)/, replacement: `${react18}/react-dom` },
            // Its default entry is CommonJS, which aliases do not reach.
            {
              find: /^@testing-library\/react$/,
              replacement: '@testing-library/react/dist/@testing-library/react.esm.js',
            },
          ],
        },
        test: {
          name: 'react-18',
          include: ['packages/react-query/test/{react-18,accounts,queries,mutations,streams,provider}.test.ts'],
          server: { deps: { inline: ['@tanstack/react-query', '@testing-library/react'] } },
        },
      },
      ...['5.62', '5.90'].map((version) => ({
        extends: true as const,
        resolve: { alias: [{ find: /^@tanstack\/react-query$/, replacement: `@tanstack/react-query-${version}` }] },
        test: {
          name: `tanstack-query-${version}`,
          include: ['packages/react-query/test/{accounts,queries,mutations,provider}.test.ts'],
        },
      })),
      { extends: true, test: { name: 'contract', ...contract } },
      {
        extends: true,
        resolve: { alias: [{ find: /^msw$/, replacement: 'msw-2' }] },
        test: { name: 'msw-2', include: ['generator/src/emit/mocks/mocks.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'contract-mocks',
          include: ['packages/core/test/generated/*.contract.test.ts'],
          globalSetup: ['scripts/mocks/mock-server.ts'],
        },
      },
      {
        extends: true,
        plugins: [sourcesInFolder],
        test: {
          ...contract,
          name: 'contract-folder',
          include: [...contract.include, 'packages/react-query/test/{accounts,queries,mutations,streams}.test.ts'],
          globalSetup: [...contract.globalSetup, 'generator/src/layouts/folder-of-repository.fixture.ts'],
        },
      },
    ],
  },
})
