import { expect, test } from 'vitest'
import { yamlDocument } from '../compile.fixture.ts'
import { resolveThroughReferences } from './through-references.ts'

const document = (target: string) =>
  yamlDocument(`
paths:
  /a: { $ref: '#/components/pathItems/shared' }
  /b: { $ref: '#/paths/~1a' }
components:
  pathItems:
    shared: { get: { responses: { 200: { $ref: '#/components/responses/Done' } } } }
  responses: { Done: { description: Done } }
  schemas:
    Pet: { properties: { id: { type: string }, tag: { $ref: '#/components/schemas/Tag' } } }
    Tag: { properties: { name: { type: string } } }
    Alias: { $ref: '#/components/schemas/Pet' }
    Circle: { $ref: '#/components/schemas/Circle' }
    Use: { $ref: '${target}' }
`)

test.each([
  ['#/paths/~1a/get', '#/components/pathItems/shared/get'],
  ['#/paths/~1b/get/responses/200/description', '#/components/responses/Done/description'],
  ['#/components/schemas/Alias/properties/id', '#/components/schemas/Pet/properties/id'],
  ['#/components/schemas/Alias/properties/tag/properties/name', '#/components/schemas/Tag/properties/name'],
  ['#/components/schemas/Alias', '#/components/schemas/Alias'],
  ['#/components/schemas/Alias/properties/gone', '#/components/schemas/Alias/properties/gone'],
  ['#/components/schemas/Circle/properties', '#/components/schemas/Circle/properties'],
  ['#/components/schemas/Pet/properties/id', '#/components/schemas/Pet/properties/id'],
])('%s leads to %s', (target, want) => {
  const { value } = resolveThroughReferences(document(target))
  expect(value['components']).toMatchObject({ schemas: { Use: { $ref: want } } })
})
