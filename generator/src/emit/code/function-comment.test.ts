import { describe, expect, test } from 'vitest'
import { yamlDocument } from '../../compile.fixture.ts'
import { buildApi } from '../../model/build-api.ts'
import { normalise } from '../../normalise/normalise.ts'
import { functionComment } from './function-comment.ts'
import { functionExample, methodExample, pagesExample, queryExample } from './usage-examples.ts'

const api = buildApi(
  normalise(
    yamlDocument(`
tags: [{ name: pets, description: Animals for sale. }, { name: toys, description: Things to play with. }]
paths:
  /pets:
    get:
      tags: [pets]
      operationId: list
      summary: List pets
      externalDocs: { url: https://acme.dev/pets }
      parameters:
        - { name: owner, in: query, required: true, schema: { type: string }, example: 'mail @rex' }
        - { name: page, in: query, required: true, schema: { type: integer }, example: 2 }
      responses: { '200': { description: OK } }
    post:
      tags: [pets]
      operationId: create
      requestBody:
        required: true
        content: { application/json: { schema: { type: object, properties: { name: { type: string } }, required: [name] } } }
      responses: { '204': { description: Created } }
    put:
      tags: [pets]
      operationId: replace
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, properties: { name: { type: string } } }
            example: { name: ${'x'.repeat(700)} }
      responses: { '204': { description: Replaced } }
  /toys:
    get: { tags: [toys], operationId: toys, responses: { '204': { description: None } } }
  /toys/all:
    get: { tags: [toys, pets], operationId: all, responses: { '204': { description: None } } }
`),
  ),
  { name: 'Acme', scope: '@acme', site: 'https://sdk.acme.dev/' },
)

function operation(id: string) {
  const found = api.operations.find((each) => each.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

test('a comment has text, request line, example, what is thrown and links', () => {
  const list = operation('list')
  const usage = { pages: undefined, example: methodExample(list, 'acme.pets.list'), throws: 'PetsListError' }
  expect(functionComment(list, api, usage)?.split('\n')).toEqual([
    'List pets.',
    '',
    '`GET /pets`',
    '',
    "@example await acme.pets.list({ owner: 'mail \\u0040rex', page: 2 })",
    '@throws PetsListError',
    '@see https://acme.dev/pets',
    `@see https://sdk.acme.dev/reference/operations/${list.name}`,
  ])
})

test('no site, no link to it', () => {
  const toys = operation('toys')
  const usage = { pages: undefined, example: functionExample(toys, 'client') }
  expect(functionComment(toys, { ...api, site: undefined }, usage)).not.toContain('@see')
})

describe('examples', () => {
  const list = operation('list')
  test.each([
    ['a function', functionExample(list, 'client'), `(client, { owner: 'mail @rex', page: 2 })`],
    ['a function with a standard client', functionExample(list, undefined), `({ owner: 'mail @rex', page: 2 })`],
    ['no request', functionExample(operation('toys'), 'client'), '(client)'],
    ['a request without an example', functionExample(operation('create'), 'client'), '(client, request)'],
    ['a long request', functionExample(operation('replace'), 'client'), '(client, request)'],
    ['pages', pagesExample(list, 'listPages', 'client'), `(client, { owner: 'mail @rex', page: 2 }).items())`],
    ['a hook that sets the page', queryExample(list, 'useList', 'data', 'page'), `useList({ owner: 'mail @rex' })`],
  ])('%s', (_what, example, call) => {
    expect(example).toContain(call)
  })
})

test('a group is described by the tag that all its operations have', () => {
  const groups = Object.fromEntries(api.root.groups.map(({ name, description }) => [name, description]))
  expect(groups).toEqual({ pets: 'Animals for sale.', toys: 'Things to play with.' })
})
