import { expect, test } from 'vitest'
import type { JsonObject } from '../../lib/json.ts'
import { apiOf } from '../model.fixture.ts'

const ref = (key: string): JsonObject => ({ $ref: `#/components/schemas/${key}` })
const media = (key: string): JsonObject => ({ content: { 'application/json': { schema: ref(key) } } })
const id = { type: 'object', properties: { id: { type: 'string', readOnly: true } } }
const secret = { type: 'object', properties: { key: { type: 'string', writeOnly: true } } }

/** `POST /sent` takes `Sent`, `GET /got` returns `Got`; `Unused` and `Outer` are used by none. */
function viewsOf(schemas: JsonObject): Readonly<Record<string, readonly string[]>> {
  const { schemas: read } = apiOf({
    paths: {
      '/sent': { post: { requestBody: media('Sent'), responses: { 204: { description: 'OK' } } } },
      '/got': { get: { responses: { 200: { description: 'OK', ...media('Got') } } } },
    },
    components: { schemas: { Sent: {}, Got: {}, ...schemas } },
  })
  return Object.fromEntries(
    read.map(({ key, type, variants }) => [key, [type.view ?? '', ...variants.map(({ name }) => name)]]),
  )
}

test.each([
  [
    'what requests and responses share has two types where they differ',
    { Sent: id, Got: ref('Sent') },
    'Sent',
    ['response', 'SentRequest'],
  ],
  ['and one where they do not', { Sent: { type: 'object' }, Got: ref('Sent') }, 'Sent', ['response']],
  ['what is only sent has the type of requests', { Sent: id }, 'Sent', ['request']],
  ['what nothing uses has that of responses', { Unused: id }, 'Unused', ['response']],
  [
    'what nothing uses sees what is sent as it is sent',
    { Sent: id, Unused: { items: ref('Sent') } },
    'Unused',
    ['request'],
  ],
  ['and makes no further types of it', { Sent: id, Unused: { items: ref('Sent') } }, 'Sent', ['request']],
  ['through others that nothing uses', { Sent: id, Outer: ref('Unused'), Unused: ref('Sent') }, 'Outer', ['request']],
  ['where both are fine, as responses', { Got: secret, Unused: { items: ref('Got') } }, 'Unused', ['response']],
  [
    'where none is, as responses',
    { Sent: id, Got: secret, Unused: { allOf: [ref('Sent'), ref('Got')] } },
    'Unused',
    ['response'],
  ],
  ['what leads back to itself', { Sent: id, Unused: { allOf: [ref('Unused'), ref('Sent')] } }, 'Unused', ['request']],
] as const)('%s', (_title, schemas, key, want) => {
  expect(viewsOf(schemas)[key]).toEqual(want)
})
