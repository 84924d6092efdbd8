import { expect, test } from 'vitest'
import { readOrval } from './orval.ts'
import { summary, withEnums } from './readers.fixture.ts'

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
