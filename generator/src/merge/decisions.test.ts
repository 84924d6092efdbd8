import { expect, test } from 'vitest'
import type { DocumentError } from '../diagnostics/document-error.ts'
import { loadFiles, loadOverlayFiles, openApi, summariesOf } from '../load/documents.fixture.ts'
import { merge } from './merge.ts'

interface Decided {
  readonly target: string
  readonly merge: string
}

async function merged(
  ours: string,
  theirs: string,
  decisions: readonly Decided[],
  warn?: (warning: DocumentError) => void,
) {
  const actions = decisions.map(({ target, merge: file }) => ({ target, description: 'why', 'x-sdk-merge': file }))
  const overlays = await loadOverlayFiles({
    'o.yaml': JSON.stringify({ overlay: '1.0.0', info: { title: 'T', version: '1' }, actions }),
  })
  return merge(await loadFiles({ 'ours.yaml': openApi(ours), 'theirs.yaml': openApi(theirs) }), overlays, { warn })
}

const schema = (text: string): string => `paths: {}\ncomponents:\n  schemas:\n${text}`

test.each<[string, readonly Decided[], { A: string; B: string }]>([
  ['one decision for the whole document', [{ target: '$', merge: 'theirs.yaml' }], { A: 'number', B: 'number' }],
  [
    'a target further inside says otherwise',
    [
      { target: '$', merge: 'theirs.yaml' },
      { target: '$.components.schemas.B', merge: 'ours.yaml' },
    ],
    { A: 'number', B: 'string' },
  ],
  [
    'whatever their order',
    [
      { target: '$.components.schemas.B', merge: 'theirs.yaml' },
      { target: '$.components', merge: 'ours.yaml' },
    ],
    { A: 'string', B: 'number' },
  ],
])('%s', async (_name, decisions, { A, B }) => {
  const [ours, theirs] = ['string', 'number'].map((type) => schema(`    A: {type: ${type}}\n    B: {type: ${type}}\n`))
  const { value } = await merged(ours ?? '', theirs ?? '', decisions)
  expect(value['components']).toEqual({ schemas: { A: { type: A }, B: { type: B } } })
})

test('texts, examples and metadata remain where the definition that counts has none', async () => {
  const ours = schema(
    '    A:\n      x-sdk-aliases: [Old]\n      description: Ours\n      example: {x: 1}\n      type: object\n      properties:\n        x: {type: string, description: An x, example: ours}\n        description: {type: string, description: A text}\n        n: {type: string, example: text}\n',
  )
  const theirs = schema(
    '    A:\n      description: Theirs\n      type: object\n      properties:\n        x: {type: string}\n        description: {type: string}\n        n: {type: integer}\n',
  )
  const { value, locate } = await merged(ours, theirs, [{ target: '$', merge: 'theirs.yaml' }])
  expect(value['components']).toEqual({
    schemas: {
      A: {
        'x-sdk-aliases': ['Old'],
        description: 'Theirs',
        example: { x: 1 },
        type: 'object',
        properties: {
          x: { type: 'string', description: 'An x', example: 'ours' },
          description: { type: 'string', description: 'A text' },
          // An example of another type would be wrong.
          n: { type: 'integer' },
        },
      },
    },
  })
  expect(locate('#/components/schemas/A/properties/x/description').file).toBe('ours.yaml')
  expect(locate('#/components/schemas/A/properties/x/type').file).toBe('theirs.yaml')
})

test('parameters are paired by name and location', async () => {
  const paths = (parameters: string): string =>
    `paths:\n  /a:\n    get:\n      operationId: a\n      parameters: ${parameters}\n      responses: {default: {description: Ok}}\n`
  const ours = paths('[{name: x, in: query, description: An x}, {name: y, in: query, description: A y}]')
  const theirs = paths('[{name: y, in: query}, {name: z, in: query}]')
  const { value } = await merged(ours, theirs, [{ target: '$', merge: 'theirs.yaml' }])
  expect(value['paths']).toMatchObject({
    '/a': { get: { parameters: [{ name: 'y', description: 'A y' }, { name: 'z' }] } },
  })
})

test('a component takes the name it has in the other document, wherever it is referred to', async () => {
  const ours = schema('    Pet: {type: string}\n    Cat: {type: object}\n')
  const theirs = schema(
    "    Animal:\n      discriminator: {propertyName: kind}\n      oneOf: [{$ref: '#/components/schemas/Kitten'}, {$ref: '#/components/schemas/Dog'}]\n    Kitten: {type: object, properties: {owner: {$ref: '#/components/schemas/Animal/oneOf/0'}}}\n    Dog: {type: object}\n",
  )
  const { value, locate } = await merged(ours, theirs, [
    { target: '$', merge: 'theirs.yaml' },
    { target: '$.components.schemas.Pet', merge: 'theirs.yaml#/components/schemas/Animal' },
    { target: '$.components.schemas.Cat', merge: 'theirs.yaml#/components/schemas/Kitten' },
  ])
  expect(value['components']).toEqual({
    schemas: {
      Pet: {
        // The name of a component is the value that represents it.
        discriminator: { propertyName: 'kind', mapping: { Kitten: '#/components/schemas/Cat' } },
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
      },
      Cat: { type: 'object', properties: { owner: { $ref: '#/components/schemas/Pet/oneOf/0' } } },
      Dog: { type: 'object' },
    },
  })
  expect(locate('#/components/schemas/Pet/oneOf')).toMatchObject({ file: 'theirs.yaml', line: 10 })
})

test('a parent whose heirs are renamed, and mappings by name', async () => {
  const ours = schema('    Cat: {type: object}\n')
  const theirs = schema(
    "    Animal: {discriminator: {propertyName: kind}, type: object}\n    Kitten: {allOf: [{$ref: '#/components/schemas/Animal'}]}\n    Any: {discriminator: {propertyName: kind, mapping: {k: Kitten}}, oneOf: [{$ref: '#/components/schemas/Kitten'}]}\n",
  )
  const { value } = await merged(ours, theirs, [
    { target: '$', merge: 'theirs.yaml' },
    { target: '$.components.schemas.Cat', merge: 'theirs.yaml#/components/schemas/Kitten' },
  ])
  expect(value['components']).toMatchObject({
    schemas: {
      Animal: { discriminator: { mapping: { Kitten: '#/components/schemas/Cat' } } },
      Any: { discriminator: { mapping: { k: '#/components/schemas/Cat' } } },
    },
  })
})

test('paths take the names of their parameters from the other document, and security its schemes', async () => {
  const operation = '{operationId: a, responses: {default: {description: Ok}}}'
  const key = 'components: {securitySchemes: {apiKey: {type: http, scheme: bearer}}}\n'
  const ours = `security: [{apiKey: []}]\npaths: {'/a/{id}': {parameters: [{name: id, in: path}], get: ${operation}}}\n${key}`
  const theirs = `security: [{token: []}]\npaths: {'/a/{key}': {parameters: [{name: key, in: path, required: true}], get: ${operation}}}\n${key.replace('apiKey', 'token')}`
  const { value } = await merged(ours, theirs, [
    { target: '$', merge: 'theirs.yaml' },
    { target: "$.paths['/a/{id}']", merge: 'theirs.yaml#/paths/~1a~1{key}' },
    { target: '$.components.securitySchemes.apiKey', merge: 'theirs.yaml#/components/securitySchemes/token' },
  ])
  expect(value['security']).toEqual([{ apiKey: [] }])
  expect(value['paths']).toEqual({
    '/a/{id}': {
      get: {
        operationId: 'a',
        parameters: [{ name: 'id', in: 'path', required: true }],
        responses: { default: { description: 'Ok' } },
      },
    },
  })
})

test('the document that counts leads: info, servers that are the same by address', async () => {
  const operation = (path: string): string =>
    `paths:\n  ${path}: {get: {operationId: ${path.slice(1)}, responses: {default: {description: Ok}}}}\n`
  const ours = `servers: [{url: 'https://api.example.com/v1/'}]\n${operation('/a')}`
  const theirs = `servers: [{url: 'https://{host}/v1', variables: {host: {default: api.example.com}}}]\n${operation('/b')}`
  const { value } = await merged(ours, theirs, [{ target: '$', merge: 'theirs.yaml' }])
  expect(value['servers']).toMatchObject([{ url: 'https://{host}/v1' }])
  expect(value['paths']).toMatchObject({ '/a': { get: { operationId: 'a' } }, '/b': {} })
  expect(JSON.stringify(value['paths'])).not.toContain('servers')
})

test.each([
  ['#/components/schemas/Gone', 'theirs.yaml has nothing at #/components/schemas/Gone'],
  ['#/components/responses/Pet', '#/components/responses/Pet cannot take the place of $.components.schemas.Pet'],
])('a source at %s is refused', async (pointer, message) => {
  const ours = schema('    Pet: {type: string}\n')
  const decided = [{ target: '$.components.schemas.Pet', merge: `theirs.yaml${pointer}` }]
  expect(await summariesOf(() => merged(ours, schema('    Other: {}\n'), decided))).toEqual([
    expect.stringContaining(`error merge-source o.yaml:1:`),
  ])
  expect(await summariesOf(() => merged(ours, schema('    Other: {}\n'), decided))).toEqual([
    expect.stringContaining(message),
  ])
})

test.each([
  ['theirs.yaml', []],
  ['./theirs.yaml', []],
  ['heirs.yaml', ['merge-file']],
  ['theirs.yml', ['merge-file']],
  ['theirs.yml#/components/schemas/Cat', ['merge-file']],
])('a decision for %s gives the warnings %j', async (file, codes) => {
  const warnings: DocumentError[] = []
  const decided = [{ target: '$.components.schemas.A', merge: file }]
  await merged(schema('    A: {}\n'), schema('    A: {}\n'), decided, (warning) => warnings.push(warning))
  expect(warnings.map(({ code }) => code)).toEqual(codes)
})
