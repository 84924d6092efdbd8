import { join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { readAssets } from '../../assets/assets.ts'
import type { JsonObject } from '../../lib/json.ts'
import { buildApi } from '../../model/build-api.ts'
import { documentOf } from '../../model/model.fixture.ts'
import { emitReference } from './emit-reference.ts'
import { slug } from '../code/markdown.ts'

const json = (schema: JsonObject, more: JsonObject = {}) => ({ content: { 'application/json': { schema, ...more } } })
const thing = { $ref: '#/components/schemas/Thing' }

const document = documentOf({
  servers: [{ url: 'https://api.example.com' }],
  security: [{ token: [] }],
  paths: {
    '/things': {
      get: {
        operationId: 'list',
        tags: ['things'],
        summary: 'List things.',
        'x-sdk-pagination': { kind: 'offset', offset: 'offset', items: 'data' },
        parameters: [
          { name: 'offset', in: 'query', description: 'Where to begin', schema: { type: 'integer', minimum: 0 } },
        ],
        responses: {
          200: {
            description: 'A page.',
            ...json({ type: 'object', properties: { data: { type: 'array', items: thing } } }),
          },
          429: { description: 'Slow down.', ...json({ $ref: '#/components/schemas/Index' }) },
        },
      },
      post: {
        operationId: 'watch',
        tags: ['things', 'deep'],
        deprecated: true,
        'x-sdk-stream': { field: 'stream' },
        requestBody: { required: true, ...json(thing, { example: { name: 'a', stream: true } }) },
        responses: {
          200: {
            description: 'A thing, or events.',
            content: { 'application/json': { schema: thing }, 'text/event-stream': { schema: thing } },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token.' } },
    schemas: {
      Index: { type: 'object', properties: { message: { type: 'string' } } },
      Thing: {
        description: 'A thing.',
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          size: { type: 'object', properties: { unit: { enum: ['cm', 'in'], default: 'cm' } } },
          parts: { type: 'array', items: thing },
        },
      },
    },
  },
})

const api = buildApi(document, { name: 'Acme', scope: '@acme' })
const settings = { version: '1.0.0', license: undefined, extras: false }
const assets = readAssets(join(import.meta.dirname, 'elsewhere'), { docs: true })
const files = new Map(
  emitReference(api, assets, settings).map(({ path, text }) => [posix.relative('packages/docs/reference', path), text]),
)

test('a page for each operation and group, the types by their first letter, and what finds them', () => {
  expect([...files.keys()].toSorted()).toEqual([
    '../public/llms.txt',
    'errors.md',
    'groups/Things.md',
    'index.md',
    'navigation.json',
    'operations/thingsList.md',
    'operations/thingsWatch.md',
    'requests.json',
    'types/i.md',
    'types/index.md',
    'types/t.md',
  ])
})

test.each<[string, readonly string[]]>([
  [
    'operations/thingsList.md',
    [
      '# List things',
      '`GET /things`',
      '- Function: `thingsList`, `thingsListPages`',
      '- Class: `acme.things.list`, `acme.things.listPages`',
      "const client = new AcmeCore({ token: process.env['ACME_TOKEN'] })",
      'for await (const item of thingsListPages(client).items()) console.log(item)',
      '| `offset` | `integer` | Where to begin. At least 0. |',
      '| `data` | [`Thing[]`](../types/t.md#thing) |  |',
      '`token`: A token.',
      'curl https://api.example.com/things \\',
      '  -H "Authorization: Bearer $ACME_TOKEN"',
      '[Open in playground](../../playground.md?operation=thingsList)',
      '| 429 | `IndexError` [`Index`](../types/i.md#index) | Slow down. | Retried automatically. Wait for `retryAfter` seconds, and run fewer calls at a time. |',
    ],
  ],
  [
    'operations/thingsWatch.md',
    [
      '# thingsWatch',
      '> Deprecated: the API may drop this operation.',
      "const result = await thingsWatch(client, { name: 'a' })",
      "const stream = await acme.things.watch({ name: 'a', stream: true })",
      'Each event is [`Thing`](../types/t.md#thing).',
      'The request is the body, [`Thing`](../types/t.md#thing), sent as `application/json`.',
    ],
  ],
  [
    'types/t.md',
    [
      '## Thing',
      'A thing.',
      '| `name` **required** | `string` |  |',
      '| `size` | `object` |  |',
      "| `size.unit` | `'cm'` or `'in'` | Default: `'cm'`. |",
      '| `parts` | [`Thing[]`](t.md#thing) |  |',
    ],
  ],
])('%s', (path, lines) => {
  const text = files.get(path)?.split('\n') ?? []
  expect(lines.filter((line) => !text.includes(line))).toEqual([])
})

test('every link within the reference leads to a page and a heading of it', () => {
  const broken = [...files].flatMap(([path, text]) =>
    [...text.matchAll(/\]\(((?!https?:|(?:\.\.\/)+(?:guides|playground))[^)#]*)(?:#([^)]+))?\)/g)].flatMap(
      ([link, file = '', anchor]) => {
        if (path.endsWith('llms.txt')) return []
        const target = files.get(posix.join(posix.dirname(path), file))
        const anchors = [...(target?.matchAll(/^#+ (.*)$/gm) ?? [])].map(([, heading = '']) => slug(heading))
        return target !== undefined && (anchor === undefined || anchors.includes(anchor)) ? [] : [`${path}: ${link}`]
      },
    ),
  )
  expect(broken).toEqual([])
})
