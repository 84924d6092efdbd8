import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { readOpenapiTypescript } from './openapi-typescript.ts'
import { summary } from './readers.fixture.ts'

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
