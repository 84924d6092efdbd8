import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { inOneWalk } from './in-one-walk.ts'
import { resolveLinks } from './resolve-links.ts'

const externalDocs = { url: 'https://docs.acme.dev/v1/' }

test.each<[string, string, string, string]>([
  ['from the root', 'See [a](/rest/a).', 'See [a](https://docs.acme.dev/rest/a).', 'See a.'],
  ['from the page', '[a](b.md#c "d")', '[a](https://docs.acme.dev/v1/b.md#c "d")', 'a'],
  ['an image', '![a](../b.png)', '![a](https://docs.acme.dev/b.png)', 'a'],
  ['within the page', '[a](#b)', 'a', 'a'],
  ['absolute', '[a](https://b.dev/c)', '[a](https://b.dev/c)', '[a](https://b.dev/c)'],
  ['mail', '[a](mailto:a@b.dev)', '[a](mailto:a@b.dev)', '[a](mailto:a@b.dev)'],
  ['code', '`[a](b)` and ```\n[a](b)\n```', '`[a](b)` and ```\n[a](b)\n```', '`[a](b)` and ```\n[a](b)\n```'],
])('%s', (_title, description, resolved, dropped) => {
  expect(inOneWalk(resolveLinks)({ externalDocs, info: { description } }, () => {})['info']).toEqual({
    description: resolved,
  })
  expect(inOneWalk(resolveLinks)({ info: { description } }, () => {})['info']).toEqual({ description: dropped })
})

test('words are changed everywhere, values nowhere', () => {
  const words = { description: '[a](/b)' }
  const document: JsonObject = {
    paths: { '/a': { get: { parameters: [{ ...words, example: words }], 'x-note': words } } },
    components: {
      schemas: { example: { ...words, default: words, properties: { default: words, description: words } } },
    },
  }
  const plain = { description: 'a' }
  expect(inOneWalk(resolveLinks)(document, () => {})).toEqual({
    paths: { '/a': { get: { parameters: [{ ...plain, example: words }], 'x-note': words } } },
    components: {
      schemas: { example: { ...plain, default: words, properties: { default: plain, description: plain } } },
    },
  })
})

test('a document without such links stays the same object', () => {
  const document = { externalDocs, info: { description: '[a](https://b.dev)' }, paths: {} }
  expect(inOneWalk(resolveLinks)(document, () => {})).toBe(document)
})
