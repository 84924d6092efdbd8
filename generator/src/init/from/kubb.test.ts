import { expect, test } from 'vitest'
import { readKubb } from './kubb.ts'
import { names, summary, withEnums } from './readers.fixture.ts'

const plugin = (name: string, options: object = {}) => ({ plugin: name, options })

test.each<[string, unknown, object]>([
  [
    'plugins and a root',
    {
      root: 'web',
      input: { path: './a.yaml' },
      output: { path: './src/gen', format: 'biome', lint: 'oxlint', barrelType: 'named', extension: { '.ts': '.js' } },
      hooks: { done: ['npm run fix'] },
      plugins: [
        plugin('pluginOas'),
        plugin('pluginTs', { enumType: 'asConst', output: { path: 'types' } }),
        plugin('pluginReactQuery', {
          client: { dataReturnType: 'full' },
          suspense: {},
          infinite: { queryParam: 'page' },
        }),
        plugin('pluginFaker', { seed: 1 }),
      ],
    },
    {
      ...withEnums,
      inputs: ['web/a.yaml'],
      output: 'web/src/gen',
      emit: ['types', 'react-query'],
      imports: '.js',
      after: ['biome format --write', 'oxlint --fix', 'npm run fix'],
      left: [
        'plugins.pluginReactQuery.client.dataReturnType',
        'plugins.pluginReactQuery.infinite.queryParam',
        'plugins.pluginFaker',
        'plugins.pluginFaker.seed',
      ],
    },
  ],
  [
    'one filter for all plugins',
    {
      input: { path: 'a.yaml' },
      output: { path: 'gen' },
      plugins: ['pluginTs', 'pluginClient'].map((name) =>
        plugin(name, {
          include: [
            { type: 'tag', pattern: /^pet/ },
            { type: 'path', pattern: '/users' },
          ],
        }),
      ),
    },
    {
      ...withEnums,
      inputs: ['a.yaml'],
      output: 'gen',
      emit: ['types', 'core'],
      include: { tags: ['pets'], paths: ['/users'] },
    },
  ],
  [
    'filters that differ',
    {
      input: { data: {} },
      output: { path: 'gen' },
      plugins: [
        plugin('pluginTs', { enumType: 'inlineLiteral', include: [{ type: 'method', pattern: 'get' }] }),
        plugin('pluginClient', { exclude: [{ type: 'operationId', pattern: 'deletePet' }] }),
      ],
    },
    {
      ...names,
      output: 'gen',
      emit: ['types', 'core'],
      left: ['plugins.pluginTs.include', 'plugins.pluginClient.exclude'],
    },
  ],
])('kubb: %s', (_title, value, want) => {
  expect(summary(readKubb(value))).toEqual(want)
})
