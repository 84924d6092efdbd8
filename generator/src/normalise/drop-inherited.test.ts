import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { dropInherited } from './drop-inherited.ts'
import { runPass } from './pass.fixture.ts'

const [one, two] = [[{ url: 'https://one.test' }], [{ url: 'https://two.test' }]]
const [key, none]: [JsonObject[], JsonObject[]] = [[{ key: [] }], []]

test.each<[title: string, root: JsonObject, item: JsonObject, operation: JsonObject, left: JsonObject]>([
  ['those of the document', { servers: one, security: key }, {}, { servers: one, security: key }, { get: {} }],
  [
    'others',
    { servers: one, security: key },
    {},
    { servers: two, security: none },
    { get: { servers: two, security: none } },
  ],
  ['those of the path item', { servers: one }, { servers: two }, { servers: two }, { servers: two, get: {} }],
  [
    'those of the document below another path item',
    { servers: one },
    { servers: two },
    { servers: one },
    { servers: two, get: { servers: one } },
  ],
  ['those of both', { servers: one }, { servers: one }, { servers: one }, { get: {} }],
  ['no security in a document without', {}, {}, { security: none }, { get: {} }],
  ['security in a document without', {}, {}, { security: key }, { get: { security: key } }],
  ['other scopes', { security: [{ o: ['a'] }] }, {}, { security: [{ o: [] }] }, { get: { security: [{ o: [] }] } }],
])('%s', (_title, root, item, operation, left) => {
  const document = { ...root, paths: { '/a': { ...item, get: operation } } }
  expect(runPass(dropInherited, document, 'paths', '/a')).toEqual(left)
})
