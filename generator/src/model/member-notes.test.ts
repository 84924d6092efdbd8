import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { documentOf } from './model.fixture.ts'
import { buildApi } from './build-api.ts'
import type { Member, ObjectKind } from '../specification/forms.ts'
import { objects } from '../specification/objects.ts'

const text: JsonObject = { type: 'string' }
const url = 'https://example.com'
const example = { value: 'a' }
const media = { schema: { type: 'object', properties: { a: text } } }

/** Place of an object of each kind in the document below. */
const places: Partial<Record<ObjectKind, readonly string[]>> = {
  document: [],
  info: ['info'],
  server: ['servers', '0'],
  'server variable': ['servers', '0', 'variables', 'v'],
  tag: ['tags', '0'],
  'path item': ['paths', '/a/{p}'],
  operation: ['paths', '/a/{p}', 'post'],
  parameter: ['paths', '/a/{p}', 'post', 'parameters', '0'],
  'request body': ['paths', '/a/{p}', 'post', 'requestBody'],
  'media type': ['paths', '/a/{p}', 'post', 'requestBody', 'content', 'application/x-www-form-urlencoded'],
  encoding: ['paths', '/a/{p}', 'post', 'requestBody', 'content', 'application/x-www-form-urlencoded', 'encoding', 'a'],
  response: ['paths', '/a/{p}', 'post', 'responses', '200'],
  header: ['paths', '/a/{p}', 'post', 'responses', '200', 'headers', 'X-A'],
  link: ['paths', '/a/{p}', 'post', 'responses', '200', 'links', 'l'],
  example: ['paths', '/a/{p}', 'post', 'parameters', '1', 'examples', 'e'],
  'security scheme': ['components', 'securitySchemes', 's'],
  'oauth flow': ['components', 'securitySchemes', 's', 'flows', 'clientCredentials'],
  'external documentation': ['paths', '/a/{p}', 'post', 'externalDocs'],
}

const document: JsonObject = {
  openapi: '3.2.0',
  info: { title: 'A', version: '1' },
  servers: [{ url: `${url}/{v}`, variables: { v: { default: 'x' } } }],
  tags: [{ name: 't' }, { name: 'u' }],
  paths: {
    '/a/{p}': {
      post: {
        operationId: 'doA',
        tags: ['t'],
        security: [{ s: [] }],
        externalDocs: {},
        parameters: [
          { name: 'q', in: 'query', schema: { type: 'array', items: text } },
          { name: 'p', in: 'path', required: true, schema: text, examples: { e: {} } },
        ],
        requestBody: { content: { 'application/x-www-form-urlencoded': { ...media, encoding: { a: {} } } } },
        responses: {
          200: { description: 'OK', headers: { 'X-A': {} }, links: { l: {} }, content: { 'application/json': media } },
        },
      },
    },
  },
  components: { securitySchemes: { s: { type: 'oauth2', flows: { clientCredentials: {} } } } },
}

/** A value of each member that is not a text; the members beside it in an object where it has an effect. */
const values: Readonly<Record<string, JsonValue>> = {
  'info contact': { name: 'a' },
  'info license': { name: 'MIT' },
  'server variable enum': ['x', 'y'],
  'tag externalDocs': { url },
  'path item parameters': [],
  'operation deprecated': true,
  'parameter deprecated': true,
  'parameter required': true,
  'parameter allowEmptyValue': true,
  'parameter explode': false,
  'parameter allowReserved': true,
  'parameter schema': { type: 'number' },
  'parameter in': 'header',
  'request body required': true,
  'media type schema': { type: 'object', properties: { b: text } },
  'media type example': { a: 'x' },
  'encoding allowReserved': true,
  'encoding encoding': { a: {} },
  'encoding prefixEncoding': [{}],
  'encoding itemEncoding': {},
  'header deprecated': true,
  'header required': true,
  'header explode': true,
  'header schema': text,
  'header content': { 'text/plain': {} },
  'header examples': { a: example },
  'media type itemSchema': { type: 'string' },
  'link parameters': { a: 'b' },
  'link server': { url },
  'security scheme type': 'mutualTLS',
  'security scheme deprecated': true,
  'oauth flow scopes': { a: 'b' },
}

/** Members whose effect needs more than this document has, which tests of their own show. */
const elsewhere = new Set([
  'document webhooks',
  'document components',
  'document security',
  'document externalDocs',
  'document openapi',
  'document $self',
  'tag name',
  'tag description',
  'tag parent',
  'tag kind',
  'operation tags',
  'operation security',
  'parameter example',
  'operation callbacks',
  'path item parameters',
  'parameter name',
  'response description',
  'security scheme name',
  'security scheme in',
  'security scheme scheme',
  'server url',
  'media type schema',
])

function changed(
  value: JsonValue,
  [key, ...rest]: readonly string[],
  change: (value: JsonValue) => JsonValue,
): JsonValue {
  if (key === undefined) return change(value)
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? changed(one, rest, change) : one))
  return isObject(value) ? { ...value, [key]: changed(value[key] ?? null, rest, change) } : value
}

/** The model of the document, and the notes about members without an effect. */
function outcome(given: JsonValue): readonly [model: string, notes: readonly string[]] {
  if (!isObject(given)) throw new Error('A document is an object.')
  const { types, notes, ...api } = buildApi(documentOf(given), { name: 'A', scope: '@a' })
  const bodies = api.operations.flatMap(({ request, response }) => [
    ...(request.kind === 'mixed' && request.body.type !== undefined ? [request.body.type] : []),
    ...response.types,
  ])
  const found = notes.filter(({ code }) => code === 'member-without-effect').map(({ message }) => message)
  return [JSON.stringify([api, bodies.map((type) => types.at(type))]), found]
}

const rows = Object.entries(objects).flatMap(([kind, members]) =>
  Object.entries<Member>(members).flatMap(([member, [, effect]]) => {
    const [, place] = Object.entries(places).find(([one]) => one === kind) ?? []
    if (place === undefined || effect === undefined || effect === 'inside' || effect === 'noted by its reader')
      return []
    return elsewhere.has(`${kind} ${member}`) ? [] : [[kind, member, effect, place] as const]
  }),
)

test('the table covers most members', () => {
  expect(rows.length).toBeGreaterThan(60)
})

test.each(rows)('%s: %s has: %s', (kind, member, effect, place) => {
  const value = values[`${kind} ${member}`] ?? 'text'
  const [before, known] = outcome(document)
  const [after, notes] = outcome(
    changed(document, place, (object) => (isObject(object) ? { ...object, [member]: value } : object)),
  )
  if (effect === 'effect') expect(after).not.toBe(before)
  else expect(after).toBe(before)
  const own = `\`${member}\` of a ${kind} has no effect`
  expect(notes.filter((note) => !known.includes(note))).toEqual(effect === 'noted' ? [own] : [])
})

test('the table of what is supported has every member without an effect', () => {
  const page = readFileSync(new URL('../../docs/openapi-support.md', import.meta.url), 'utf8')
  const lines = page.split('\n').map((row) => row.split('|').map((cell) => cell.trim()))
  const wanted = Object.entries(objects).flatMap(([kind, members]) =>
    Object.entries<Member>(members).flatMap(([member, [, effect]]) => {
      const treatment = effect === 'noted' ? 'noted' : effect === 'none' ? 'ignored' : undefined
      return treatment === undefined ? [] : [{ kind, member, treatment }]
    }),
  )
  const isListed = ({ kind, member, treatment }: (typeof wanted)[number]) =>
    lines.some(
      ([, of, members, said]) => of === kind && members?.includes(`\`${member}\``) === true && said === treatment,
    )
  expect(wanted.filter((one) => !isListed(one))).toEqual([])
})
