import { expect, onTestFinished, test } from 'vitest'
import { createPrism } from '../../packages/core/test/contract/prism.ts'
import type { JsonObject } from './lib/json.ts'

test('schemas that all refer to each other do not delay the mock server', { timeout: 20_000 }, async () => {
  const names = Array.from({ length: 60 }, (_, index) => `S${index}`)
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]))
  const schemas = Object.fromEntries(names.map((name) => [name, { type: 'object', properties }]))
  const post = await posts({ $ref: '#/components/schemas/S0' }, schemas)
  expect(await post({ S1: { S2: {} } })).toEqual({ status: 200, violations: [] })
  expect(await post({ S1: 7 })).toEqual({ status: 422, violations: ['body.S1'] })
})

const text = { type: 'string' }
const leaf = { type: 'object', required: ['id', 'name'], properties: { id: { ...text, readOnly: true }, name: text } }
const tree = {
  type: 'object',
  required: ['name'],
  properties: { name: text, child: { $ref: '#/components/schemas/Tree' } },
}
const schemas = {
  Leaf: leaf,
  Tree: tree,
  'a/b c%': { $ref: '#/components/schemas/Leaf' },
  Parts: { allOf: [leaf] },
  Loop: { $ref: '#/components/schemas/Loop' },
}

test.each<readonly [string, JsonObject, unknown, readonly string[]]>([
  ['a reference', { $ref: '#/components/schemas/Leaf' }, { name: 'a' }, []],
  ['a reference, with a wrong value', { $ref: '#/components/schemas/Leaf' }, { name: 7 }, ['body.name']],
  ['a description beside a reference', { $ref: '#/components/schemas/Leaf', description: 'A' }, {}, ['body']],
  ['keywords beside a reference', { $ref: '#/components/schemas/Leaf', required: ['more'] }, { name: 'a' }, ['body']],
  ['an escaped name', { $ref: '#/components/schemas/a~1b%20c%25' }, {}, ['body']],
  ['a place in an array', { $ref: '#/components/schemas/Parts/allOf/0' }, 7, ['body']],
  ['a reference that leads nowhere', { $ref: '#/components/schemas/None' }, 7, []],
  ['a reference to itself', { $ref: '#/components/schemas/Loop' }, 7, []],
  [
    'a schema within itself',
    { $ref: '#/components/schemas/Tree' },
    { name: 'a', child: { name: 'b', child: {} } },
    ['body.child.child'],
  ],
  ['an example that looks like a reference', { type: 'object', example: { $ref: '#/none' } }, {}, []],
])('the mock server judges requests: %s', async (_title, schema, body, violations) => {
  const post = await posts(schema, schemas)
  expect(await post(body)).toEqual({ status: violations.length === 0 ? 200 : 422, violations })
})

const list = { type: 'array', items: { $ref: '#/components/schemas/Status' } }
test.each<readonly [string, JsonObject, unknown]>([
  ['a referenced example', list, ['b']],
  ['a reference to itself', { type: 'object', properties: { a: { $ref: '#/components/schemas/Loop' } } }, { a: null }],
  ['a reference that leads nowhere', { type: 'object', properties: { a: { $ref: '#/none' } } }, { a: null }],
  ['an example beside a reference', { ...list.items, example: 'c' }, 'c'],
])('the mock server makes examples of responses: %s', async (_title, schema, value) => {
  const Status = { type: 'string', examples: ['b'] }
  const prism = createPrism({
    openapi: '3.1.1',
    info: { title: 'Acme', version: '1.0.0' },
    paths: {
      '/a': { get: { responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } } } },
    },
    components: { schemas: { ...schemas, Status } },
  })
  onTestFinished(() => prism.close())
  const response = await fetch(`${await prism.listen(0, '127.0.0.1')}/a`)
  expect(await response.json()).toEqual(value)
})

/** Sends bodies to an operation that takes and returns the schema. */
async function posts(schema: JsonObject, all: Readonly<Record<string, JsonObject>>) {
  const content = { 'application/json': { schema } }
  const returned = { 'application/json': { schema, example: {} } }
  const prism = createPrism({
    openapi: '3.1.1',
    info: { title: 'Acme', version: '1.0.0' },
    paths: {
      '/a': {
        post: {
          requestBody: { required: true, content },
          responses: { 200: { description: 'OK', content: returned } },
        },
      },
    },
    components: { schemas: all },
  })
  onTestFinished(() => prism.close())
  const url = `${await prism.listen(0, '127.0.0.1')}/a`
  return async (body: unknown) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
    const { validation = [] } = (await response.json()) as {
      readonly validation?: readonly { readonly location: readonly string[] }[]
    }
    return { status: response.status, violations: validation.map(({ location }) => location.join('.')) }
  }
}
