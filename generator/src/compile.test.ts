import { expect, test } from 'vitest'
import { SdkFolder, yamlDocument } from './compile.fixture.ts'

/** Documents that once broke a generator, as YAML after `info`. */
const documents = {
  cycles: `
paths: {}
components:
  schemas:
    Pet: { type: object, required: [kind], properties: { kind: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { purrs: { type: boolean } } }] }
    Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { barks: { type: boolean } } }] }
    A: { oneOf: [{ $ref: '#/components/schemas/B' }, { type: string }] }
    B: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: integer }] }
    Self: { allOf: [{ $ref: '#/components/schemas/Self' }, { type: object, properties: { a: {} } }] }
    Map: { type: object, additionalProperties: { $ref: '#/components/schemas/Map' } }
    List: { type: array, items: { $ref: '#/components/schemas/List' } }
    Required: { allOf: [{ $ref: '#/components/schemas/Pet' }], required: [kind, a] }
    Nullable: { type: [object, 'null'], properties: { a: { type: string } } }
    RequiredOfNullable: { allOf: [{ $ref: '#/components/schemas/Nullable' }], required: [a, unheardOf] }
`,
  'pages of a union': `
paths:
  /files:
    get:
      operationId: listFiles
      parameters: [{ name: cursor, in: query, schema: { type: string } }]
      x-sdk-pagination: { kind: cursor, cursor: cursor, next: cursor, items: data }
      responses: { 200: { description: OK, content: { application/json: { schema: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] } } } } }
components:
  schemas:
    A: { type: object, required: [data, cursor], properties: { cursor: { type: [string, 'null'] }, data: { type: array, items: { type: object, required: [a], properties: { a: { type: string } } } } } }
    B: { type: object, required: [data], properties: { data: { type: array, items: { type: object, required: [b], properties: { b: { type: number } } } } } }
`,
  'names of layout': `
paths:
  /a:
    get:
      operationId: a
      parameters: [{ $ref: '#/components/parameters/tags' }, { $ref: '#/components/parameters/schema' }]
      responses: { 200: { $ref: '#/components/responses/info' } }
components:
  parameters:
    tags: { name: tags, in: query, schema: { type: string } }
    schema: { name: schema, in: query, schema: { type: string } }
  responses:
    info: { description: OK, headers: { x-limit: { $ref: '#/components/headers/x-limit' }, example: { $ref: '#/components/headers/example' } } }
  headers:
    x-limit: { schema: { type: integer } }
    example: { schema: { type: integer } }
`,
}

test('the output compiles under strict settings', async () => {
  const folder = new SdkFolder()
  for (const [name, yaml] of Object.entries(documents)) await folder.add(name.replaceAll(' ', '-'), yamlDocument(yaml))
  folder.writeFile(
    'pages-of-a-union/packages/core/src/use.ts',
    `import type { ListFilesItem } from '@pages-of-a-union/types'
export const items: readonly ListFilesItem[] = [{ a: 'x' }, { b: 1 }]
// @ts-expect-error an item is one of both
export const other: ListFilesItem = { b: 'x' }
`,
  )
  expect(await folder.compile()).toEqual([])
})
