import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { sourcesInFolder } from './generator/src/layouts/folder-of-repository.fixture.ts'

const conditions = ['@openrouter-sdk/source']
const react18 = fileURLToPath(new URL('packages/react-query/test/react-18/node_modules', import.meta.url))

const stages = 'load,merge,overlay,lint,repair,normalise,model,emit,diff,layouts'
const testsOfStages = [`generator/src/{${stages}}/**/*.test.ts`]

/** Tests that change nothing of the process load modules once, not once for each file, which takes longer than most of them. */
const shared = { isolate: false }

const contract = {
  ...shared,
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
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default', ['json', { outputFile: '.cache/test-report.json' }]],
    projects: [
      {
        extends: true,
        test: { name: 'stages', include: testsOfStages, ...shared },
      },
      {
        extends: true,
        test: {
          name: 'generator',
          include: ['generator/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: testsOfStages,
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
          ...shared,
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
          // The MCP server is started as it is built, from the packages.
          include: [
            'packages/{core,react-query}/test/**/*.contract.test.ts',
            'packages/react-query/test/{accounts,queries,mutations,streams}.test.ts',
          ],
          globalSetup: [...contract.globalSetup, 'generator/src/layouts/folder-of-repository.fixture.ts'],
        },
      },
    ],
  },
})
