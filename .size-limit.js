import { readdirSync } from 'node:fs'

const core = 'packages/core/dist/index.js'
const reactQuery = 'packages/react-query/dist/index.js'
const external = ['react', 'react/jsx-runtime', '@tanstack/react-query']
const functions = readdirSync(new URL('packages/core/src/generated/operations', import.meta.url)).length

/** A budget that follows the number of functions, in bytes. */
const growing = (base, perFunction) => `${base + perFunction * functions} B`

export default [
  { name: 'client and one GET', path: core, import: '{ OpenRouterCore, apiKeysList }', gzip: true, limit: '3.94 kB' },
  {
    name: 'client and streaming chat',
    path: core,
    import: '{ OpenRouterCore, chatSend }',
    gzip: true,
    limit: '5.64 kB',
  },
  {
    name: `whole class, ${functions} functions and aliases`,
    path: core,
    import: '{ OpenRouter }',
    gzip: true,
    limit: growing(5269, 53),
  },
  {
    name: 'client and one query hook',
    import: { [core]: '{ OpenRouterCore }', [reactQuery]: '{ OpenRouterProvider, useApiKeysList }' },
    gzip: true,
    ignore: external,
    limit: '4.52 kB',
  },
  {
    name: `whole React Query package, ${functions} functions and aliases`,
    path: reactQuery,
    gzip: true,
    ignore: external,
    limit: growing(5900, 92),
  },
]
