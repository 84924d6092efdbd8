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
  expect(await folder.compile()).toEqual([])
})
