import { expect, test } from 'vitest'
import { loadFiles, openApi, problemsOf } from './documents.fixture.ts'

const document = (target: string) =>
  openApi(`paths: {}\nx-texts: { a: Local }\ntags: [{ name: a, description: { $ref: '${target}' } }]\n`)

test.each([
  ['text.md', 'From a file'],
  ['#/x-texts/a', 'Local'],
])('%s is read where a description belongs', async (target, text) => {
  const [loaded] = await loadFiles({ 'api.yaml': document(target), 'text.md': 'From a file\n' }, ['api.yaml'])
  expect(loaded?.value['tags']).toEqual([{ name: 'a', description: text }])
  expect(loaded?.repairs).toMatchObject([{ code: 'text-reference', place: { file: 'api.yaml', line: 7 } }])
  expect(loaded?.texts).toHaveLength(target === 'text.md' ? 1 : 0)
})

test('a property called description is a schema', async () => {
  const text = openApi(
    "paths: {}\ncomponents: { schemas: { A: { properties: { description: { $ref: '#/components/schemas/B' } } }, B: {} } }\n",
  )
  const [loaded] = await loadFiles({ 'api.yaml': text })
  expect(loaded?.repairs).toEqual([])
})

test.each([
  ['gone.md', 'unresolved-ref'],
  ['../../gone.md', 'outside-ref'],
  ['https://example.com/a.md', 'remote-ref'],
  ['#/x-texts', 'unresolved-ref'],
])('%s: %s', async (target, code) => {
  expect(await problemsOf(() => loadFiles({ 'api.yaml': document(target) }))).toMatchObject([
    { code, place: { file: 'api.yaml', line: 7 } },
  ])
})
