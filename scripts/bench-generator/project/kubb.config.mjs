import { defineConfig } from '@kubb/core'
import { pluginClient } from '@kubb/plugin-client'
import { pluginOas } from '@kubb/plugin-oas'
import { pluginReactQuery } from '@kubb/plugin-react-query'
import { pluginTs } from '@kubb/plugin-ts'

export default defineConfig({
  root: '.',
  input: { path: process.env.BENCH_DOCUMENT },
  output: { path: process.env.BENCH_OUTPUT, barrelType: false, format: false, lint: false },
  plugins: [
    pluginOas({ generators: [], validate: false }),
    pluginTs({ output: { path: 'types' } }),
    pluginClient({ client: 'fetch', output: { path: 'clients' } }),
    pluginReactQuery({ client: { client: 'fetch' }, output: { path: 'hooks' } }),
  ],
})
