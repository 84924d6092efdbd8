import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { filterOf } from './criteria.ts'
import { readHeyApi } from './hey-api.ts'
import { readKubb } from './kubb.ts'
import { readOpenapiTypescript } from './openapi-typescript.ts'
import { readOrval } from './orval.ts'
import type { TakenOver } from './taken-over.ts'

const document: JsonObject = {
  paths: {
    '/pets': { get: { operationId: 'listPets', tags: ['pets'] }, post: { operationId: 'createPet', tags: ['pets'] } },
    '/pets/{id}': { delete: { operationId: 'deletePet', tags: ['pets', 'admin'], deprecated: true } },
    '/users': { get: { tags: ['admin'] } },
  },
}

/** The result for one output, without absent members. */
function summary({ include, exclude, left, ...taken }: TakenOver) {
  const all = {
    ...taken,
    include: filterOf(include, [document]),
    exclude: filterOf(exclude, [document]),
    left: left.map(({ option }) => option),
  }
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
}

const names = { usesOperationIds: true }

/** Objects of enums are what these make by default. */
const withEnums = { ...names, enums: 'const' }

test.each<[string, unknown, readonly object[]]>([
  [
    'texts',
    { input: 'a.yaml', output: 'src/client' },
    [{ ...names, inputs: ['a.yaml'], output: 'src/client', emit: ['types', 'core'] }],
  ],
  [
    'objects',
    {
      input: { path: 'https://example.com/a.json', fetch: { headers: {} } },
      output: { path: 'out', format: 'prettier', lint: 'eslint', clean: true, module: { extension: '.js' } },
      plugins: [
        '@hey-api/client-fetch',
        { name: '@hey-api/typescript', enums: 'javascript' },
        { name: '@hey-api/sdk', asClass: true, auth: false },
        '@tanstack/react-query',
      ],
    },
    [
      {
        ...names,
        inputs: ['https://example.com/a.json'],
        output: 'out',
        emit: ['core', 'types', 'react-query'],
        enums: 'const',
        imports: '.js',
        after: ['prettier --write', 'eslint --fix'],
        left: ['plugins.@hey-api/sdk.asClass'],
      },
    ],
  ],
  [
    'pairs of inputs and outputs',
    { input: ['a.yaml', 'b.yaml'], output: ['a', { path: 'b' }], plugins: ['@hey-api/typescript'] },
    [
      { ...names, inputs: ['a.yaml'], output: 'a', emit: ['types'] },
      { ...names, inputs: ['b.yaml'], output: 'b', emit: ['types'] },
    ],
  ],
  [
    'several inputs of one output',
    { input: ['a.yaml', { path: 'b.yaml' }], output: 'a' },
    [{ ...names, inputs: ['a.yaml', 'b.yaml'], output: 'a', emit: ['types', 'core'] }],
  ],
  [
    'filters, of which each list must select',
    {
      input: 'a.yaml',
      output: 'a',
      parser: {
        filters: {
          deprecated: false,
          tags: { include: ['pets'] },
          operations: { include: ['/^(GET|DELETE) /'], exclude: ['POST /pets'] },
        },
      },
    },
    [
      {
        ...names,
        inputs: ['a.yaml'],
        output: 'a',
        emit: ['types', 'core'],
        include: { operations: ['listPets', 'deletePet'] },
        exclude: { operations: ['createPet', 'deletePet'] },
      },
    ],
  ],
  [
    'what is unknown',
    { input: { project: 'x' }, output: { path: 'a', novelty: 1 }, plugins: ['msw', { name: 'zod', dates: {} }] },
    [
      {
        ...names,
        output: 'a',
        emit: ['core'],
        left: ['input.project', 'output.novelty', 'plugins.msw', 'plugins.zod'],
      },
    ],
  ],
])('hey-api: %s', (_title, value, want) => {
  expect(readHeyApi(value).map(summary)).toEqual(want)
})

test.each<[string, unknown, readonly object[]]>([
  [
    'projects as pairs of texts',
    { pets: { input: './pets.yaml', output: './src/pets.ts' } },
    [{ ...withEnums, key: 'pets', inputs: ['./pets.yaml'], output: 'src/pets', emit: ['core'] }],
  ],
  [
    'what most set',
    {
      pets: {
        input: {
          target: 'pets.yaml',
          filters: { mode: 'exclude', tags: ['admin'] },
          override: { transformer: 'x.ts' },
        },
        output: {
          workspace: 'src/api',
          target: 'index.ts',
          mode: 'tags-split',
          schemas: 'model',
          client: 'react-query',
          httpClient: 'axios',
          prettier: true,
          override: {
            mutator: { path: './mutator.ts', name: 'fetcher' },
            query: { useQuery: true, useInfinite: true, useInfiniteQueryParam: 'page' },
            useDeprecatedOperations: false,
          },
        },
        hooks: { afterAllFilesWrite: 'eslint --fix' },
      },
    },
    [
      {
        ...withEnums,
        key: 'pets',
        inputs: ['pets.yaml'],
        output: 'src/api',
        emit: ['core', 'react-query'],
        files: 'group',
        exclude: { tags: ['admin'], operations: ['deletePet'] },
        after: ['prettier --write', 'eslint --fix'],
        left: [
          'input.override.transformer',
          'output.httpClient',
          'output.override.mutator.path',
          'output.override.mutator.name',
          'output.override.query.useInfinite',
          'output.override.query.useInfiniteQueryParam',
        ],
      },
    ],
  ],
  [
    'another client, and a function after the files',
    { a: { input: 'a.yaml', output: { target: 'out', client: 'swr' }, hooks: { afterAllFilesWrite: () => {} } } },
    [
      {
        ...withEnums,
        key: 'a',
        inputs: ['a.yaml'],
        output: 'out',
        emit: ['core'],
        left: ['output.client', 'hooks.afterAllFilesWrite'],
      },
    ],
  ],
])('orval: %s', (_title, value, want) => {
  expect(readOrval(value).map(summary)).toEqual(want)
})

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

test.each<[string, JsonObject, readonly object[]]>([
  [
    'a script among others, with flags',
    {
      scripts: {
        dev: 'vite',
        api: 'rm -rf x && npx openapi-typescript ./a.yaml -o src/api/schema.d.ts --enum -t && prettier x',
      },
    },
    [{ key: 'api', inputs: ['./a.yaml'], output: 'src/api/schema', emit: ['types'], openapi: true, enums: 'const' }],
  ],
  [
    'functions where the app had them',
    {
      scripts: { api: 'openapi-typescript "a b.yaml" --output=s.ts --exclude-deprecated' },
      dependencies: { 'openapi-fetch': '1' },
    },
    [
      {
        key: 'api',
        inputs: ['a b.yaml'],
        output: 's',
        emit: ['core'],
        openapi: true,
        exclude: { operations: ['deletePet'] },
      },
    ],
  ],
  [
    'hooks too',
    {
      scripts: { a: 'openapi-typescript a -o a.ts; openapi-typescript b -o b.ts' },
      dependencies: { 'openapi-react-query': '1' },
    },
    [
      { key: 'a', inputs: ['a'], output: 'a', emit: ['core', 'react-query'], openapi: true },
      { key: 'a', inputs: ['b'], output: 'b', emit: ['core', 'react-query'], openapi: true },
    ],
  ],
  ['no such script', { scripts: { dev: 'vite' } }, []],
])('openapi-typescript: %s', (_title, manifest, want) => {
  const found = readOpenapiTypescript(manifest).map((one) => summary(one))
  expect(found).toEqual(want.map((one) => ({ usesOperationIds: false, ...one })))
})
