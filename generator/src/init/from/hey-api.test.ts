import { expect, test } from 'vitest'
import { readHeyApi } from './hey-api.ts'
import { names, summary } from './readers.fixture.ts'

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
