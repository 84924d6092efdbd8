import { expect, test } from 'vitest'
import { loadFiles, openApi } from './documents.fixture.ts'

test('a reference to the root of a file is one to the file', async () => {
  const text = openApi("paths: {}\ncomponents: { schemas: { A: { $ref: 'a.yaml#/' } } }\n")
  const [loaded] = await loadFiles({ 'api.yaml': text, 'a.yaml': 'type: string\n' }, ['api.yaml'])
  expect(loaded?.value['components']).toEqual({ schemas: { A: { $ref: 'a.yaml' } } })
  expect(loaded?.repairs).toMatchObject([
    { code: 'reference-to-root', severity: 'warning', place: { file: 'api.yaml', line: 6 } },
  ])
})
