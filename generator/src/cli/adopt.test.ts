import { expect, test } from 'vitest'
import { Workspace } from './workspace.fixture.ts'

const config = `{
  "name": "Pets", "scope": "@pets", "inputs": ["spec/sources/*.yaml"], "overlays": ["spec/overlays/*.yaml"],
  "merged": "spec/openapi.yaml"
}`

const document = (value: object): string => JSON.stringify({ openapi: '3.1.1', ...value })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const responses = (schema: object, example?: unknown) => ({
  '200': {
    description: 'Ok',
    content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
  },
})
const text = { type: 'string' }
const status = { type: 'string', enum: ['sold', 'free'] }

const ours = document({
  info: { title: 'Pets: ours', version: '1' },
  servers: [{ url: 'https://api.example.com' }],
  security: [{ apiKey: [] }],
  paths: {
    '/pets/{id}': {
      get: {
        operationId: 'getPet',
        tags: ['pets'],
        description: 'One pet.',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: text, description: 'Of the pet.', example: 'a' },
        ],
        responses: responses(ref('Pet'), { name: 'Rex', status: 'sold' }),
      },
    },
    '/shops': { get: { operationId: 'listShops', tags: ['shops'], responses: responses(ref('Shop')) } },
    '/old': { get: { operationId: 'old', tags: ['pets'], responses: responses(text) } },
  },
  components: {
    schemas: {
      Pet: { type: 'object', properties: { name: text, status, legs: { type: 'integer' } } },
      Shop: { type: 'object', properties: { name: text, owner: { type: 'object', properties: { name: text } } } },
    },
    securitySchemes: { apiKey: { type: 'http', scheme: 'bearer' } },
  },
})

const overlay = `overlay: 1.0.0
info: { title: Names, version: '1' }
actions:
  - target: $.paths['/pets/{id}'].get
    description: Published.
    update: { x-sdk-group: pets, x-sdk-method: fetch }
  - target: $.components.schemas.Pet
    description: Earlier names.
    update: { x-sdk-aliases: [Animal, Beast] }
  - target: $.components.schemas.Shop.properties.owner.properties
    description: More about owners.
    update: { since: { type: string } }
  - target: $.components.schemas.Pet.properties.status
    description: May grow.
    update: { x-sdk-open-enum: true }
`

const theirs = document({
  info: { title: 'Official', version: '7' },
  servers: [{ url: 'https://{host}/', variables: { host: { default: 'api.example.com' } } }],
  security: [{ bearerAuth: [] }],
  paths: {
    '/pets/{pet_id}': {
      get: {
        operationId: 'retrieve_pet',
        tags: ['Animals'],
        'x-speakeasy-ignore': true,
        parameters: [{ name: 'pet_id', in: 'path', required: true, schema: text }],
        responses: responses(ref('OfficialPet')),
      },
    },
    '/shops': { get: { operationId: 'shops', tags: ['Trade'], responses: responses(ref('Shop')) } },
    '/beasts': { get: { operationId: 'beasts', tags: ['Beasts'], responses: responses(ref('Beast')) } },
  },
  components: {
    schemas: {
      OfficialPet: {
        type: 'object',
        required: ['tag'],
        properties: { name: text, status: ref('PetStatus'), tag: text },
      },
      PetStatus: { ...status, 'x-speakeasy-unknown-values': 'disallow' },
      Shop: { type: 'object', properties: { name: text, owner: text } },
      Beast: { type: 'object', properties: { wild: { type: 'boolean' } } },
    },
    securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } },
  },
})

function workspace(files: Readonly<Record<string, string>> = {}): Workspace {
  return new Workspace({
    'sdk.config.json': config,
    'spec/sources/ours.yaml': ours,
    'spec/overlays/10-names.yaml': overlay,
    'official.yaml': theirs,
    ...files,
  })
}

test('a document of others counts, and everything published stays', async () => {
  const project = workspace()
  const pulled = await project.run('pull', 'official.yaml')
  expect(pulled.out).toMatch(/Next: .*sdkgen.* adopt spec\/sources\/official\.yaml,/)
  const undecided = await project.run('generate')
  expect(undecided.err).toContain('sdkgen adopt')
  const { exitCode, out } = await project.run('adopt', 'spec/sources/official.yaml')
  expect(exitCode).toBe(0)
  expect(out.replaceAll(/\d+\.\d s/g, 'N s')).toMatchInlineSnapshot(`
    "✓ spec/sources/official.yaml counts; spec/overlays/zz-adopt-official.yaml is written (N s)
      operations  2 in both, 1 new, 1 only in your documents: kept
      conflicts   3: one decision, spec/sources/official.yaml counts; your texts and examples remain where it has none
      components  2 with another name there: yours is kept
                  OfficialPet is Pet
                  bearerAuth is apiKey
      paths       1 with other parameter names there: yours are kept
                  /pets/{pet_id} is /pets/{id}
      functions   1 with another name there: yours is kept
                  Published as \`shopsList\`; the document would make it \`tradeShops\`.
      hidden      1 operation hidden there, published here: kept
                  Published as \`petsFetch\`; the document hides it from SDKs.
      aliases     1 replaced by types of that name
                  \`Beast\`, an alias of \`Pet\` so far, is a type of its own now.
      enums       1 closed there, open here: kept open
                  $.components.schemas.PetStatus
      overlays    1 action without anything to change, void from now on
                  10-names.yaml: $.components.schemas.Shop.properties.owner.properties
      examples    1 of yours do not fit its schemas: left out
                  $.paths['/pets/{id}'].get.responses['200'].content['application/json'].example
    Next: sdkgen diff, then sdkgen generate --changeset
    "
  `)
  expect((await project.run('generate')).exitCode).toBe(0)
  expect(project.list().filter((path) => path.startsWith('packages/core/src'))).toEqual([
    'packages/core/src/generated/beastsList.ts',
    'packages/core/src/generated/petsFetch.ts',
    'packages/core/src/generated/petsOld.ts',
    'packages/core/src/generated/shopsList.ts',
  ])
  const { out: merged } = await project.run('merge', 'spec/openapi.yaml', '--json')
  expect(JSON.parse(merged).document).toMatchObject({
    info: { title: 'Official', version: '7' },
    security: [{ apiKey: [] }],
    paths: {
      '/pets/{id}': {
        get: { description: 'One pet.', parameters: [{ name: 'id', description: 'Of the pet.', example: 'a' }] },
      },
    },
    components: {
      schemas: {
        Pet: { 'x-sdk-aliases': ['Animal'], required: ['tag'] },
        PetStatus: { 'x-sdk-open-enum': true },
        Beast: { properties: { wild: {} } },
      },
    },
  })
  const first = project.read('spec/overlays/zz-adopt-official.yaml')
  await project.run('adopt', 'spec/sources/official.yaml')
  expect(project.read('spec/overlays/zz-adopt-official.yaml')).toBe(first)
})

test('--check writes nothing', async () => {
  const project = workspace({ 'spec/sources/official.yaml': theirs })
  const { exitCode, out } = await project.run('adopt', 'spec/sources/official.yaml', '--check')
  expect(exitCode).toBe(0)
  expect(out).toContain('To write it: ')
  expect(project.list()).not.toContain('spec/overlays/zz-adopt-official.yaml')
})

test('the report for scripts', async () => {
  const project = workspace({ 'spec/sources/official.yaml': theirs })
  const { out } = await project.run('adopt', 'spec/sources/official.yaml', '--check', '--json')
  expect(JSON.parse(out)).toMatchObject({
    operations: { both: 2, added: 1, kept: 1 },
    freed: [{ target: "$.components.schemas.Pet['x-sdk-aliases'][?@ == 'Beast']" }],
    lost: [],
  })
})

test.each<[string, Readonly<Record<string, string>>, string, string]>([
  ['a file that is no input', {}, 'official.yaml', 'is not among the inputs'],
  [
    'the only input',
    { 'sdk.config.json': config.replace('sources/*', 'sources/ours') },
    'spec/sources/ours.yaml',
    'is the only input',
  ],
  [
    'no folder of overlays',
    { 'sdk.config.json': config.replace('"spec/overlays/*.yaml"', ''), 'spec/sources/official.yaml': theirs },
    'spec/sources/official.yaml',
    'No pattern of `overlays`',
  ],
])('%s is wrong usage', async (_name, files, file, message) => {
  const { exitCode, err } = await workspace(files).run('adopt', file)
  expect(exitCode).toBe(2)
  expect(err).toContain(message)
})

test('an alias that a type has taken names both', async () => {
  const project = new Workspace({
    'sdk.config.json': config,
    'spec/sources/ours.yaml': ours.replace('"Shop":{', '"Beast":{},"Shop":{'),
    'spec/overlays/10-names.yaml': overlay,
  })
  const { exitCode, err } = await project.run('generate')
  expect(exitCode).toBe(1)
  expect(err).toMatch(
    /spec\/overlays\/10-names\.yaml:9:\d+ error alias-taken: Pet cannot have the alias "Beast": it is a type of its own/,
  )
  expect(err).toMatch(/Beast is a type of its own: spec\/sources\/ours\.yaml:1:\d+/)
})
