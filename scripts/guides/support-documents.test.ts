import { expect } from 'vitest'
import type { JsonObject } from '../../generator/src/lib/json.ts'
import { get, ok, schemas, sdkOf, supportTable, type SupportRow } from './support.ts'

const string: JsonObject = { type: 'string' }
const ref = ($ref: string): JsonObject => ({ $ref })
const document = (paths: JsonObject, rest: JsonObject = {}): string =>
  JSON.stringify({ openapi: '3.1.0', info: { title: 'More', version: '1' }, paths, ...rest })
const fileSchema = (A: JsonObject) => schemas({ type: 'object', properties: { b: A } })

const rows: readonly SupportRow[] = [
  [
    'OpenAPI 3.0, 3.1, 3.2; YAML and JSON',
    'supported',
    async () => {
      for (const version of ['3.0.0', '3.0.4', '3.1.0', '3.1.2', '3.2.0']) {
        const sdk = await sdkOf(get(), { version })
        expect([version, sdk.codes]).toEqual([version, []])
      }
      expect((await sdkOf('openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: {}\n')).errors).toEqual([])
    },
  ],
  [
    'Swagger 2.0',
    'supported: converted first, with reusable body and form parameters, references into paths and to the file itself, and the defaults of its specification; `https` where no scheme is given; places lead to the original',
    async () => {
      const text = JSON.stringify(
        {
          swagger: '2.0',
          info: { title: 'A', version: '1' },
          host: 'api.example',
          paths: {
            '/a': {
              post: {
                operationId: 'doA',
                parameters: [ref('#/parameters/body'), { name: 'tags', in: 'query', type: 'array', items: string }],
                responses: { 200: { description: 'OK', schema: ref('api.yaml#/definitions/A') } },
              },
            },
            '/b': {
              post: {
                operationId: 'doB',
                parameters: [ref('#/parameters/field')],
                responses: { 204: { description: 'OK' } },
              },
            },
          },
          parameters: {
            body: { name: 'body', in: 'body', schema: ref('#/paths/~1a/post/responses/200/schema') },
            field: { name: 'f', in: 'formData', type: 'string' },
          },
          definitions: { A: { type: 'object', properties: { n: { type: 'integer' }, m: { not: string } } } },
        },
        null,
        1,
      )
      const sdk = await sdkOf(text)
      expect(sdk.errors).toEqual([])
      const sent = await sdk.call('doA', [{ tags: ['a', 'b'], body: { n: 1 } }])
      expect([sent.url, sent.body]).toEqual(['https://api.example/a?tags=a,b', '{"n":1}'])
      expect((await sdk.call('doB', [{ f: 'x' }])).body).toBe('f=x')
      expect(sdk.source).toContain("'https://api.example'")
      const place = sdk.warnings.find(({ code }) => code === 'schema-not')
      expect(text.split('\n')[(place?.line ?? 0) - 1]).toMatch(/"(?:m|not)"/)
    },
  ],
  [
    'Several documents, overlays 1.0 and 1.1',
    'supported: merged; parts that mean the same become one, others are conflicts that name both places; `extends` that names no input: noted',
    async () => {
      const config = "inputs: ['api.yaml', 'b.yaml'], overlays: ['o.yaml', 'p.yaml']"
      const overlay = (version: string, summary: string) =>
        `overlay: ${version}.0\ninfo: { title: O, version: '1' }\nactions: [{ description: Words, target: '$.paths["/a"].get', update: { summary: ${summary} } }]`
      const files = {
        'b.yaml': document({ '/b': { get: { operationId: 'doB', responses: { 204: { description: 'OK' } } } } }),
        'o.yaml': overlay('1.0', 'One'),
        'p.yaml': overlay('1.1', 'Two'),
      }
      const sdk = await sdkOf(get(), { config, files })
      expect(sdk.codes).toEqual([])
      expect(sdk.source).toMatch(/Two[^]*function doA/)
      expect(sdk.source).toContain('function doB')
      const other = document({ '/a': { get: { operationId: 'other', responses: { 204: { description: 'No' } } } } })
      const { project } = await sdkOf(get(), { config, files: { ...files, 'b.yaml': other } })
      expect((await project.run('generate')).text).toMatch(/b\.yaml:\d+[^]*the other definition: api\.yaml:\d+/)
    },
  ],
  [
    '`$ref` to other files',
    'supported within the working directory and the folders of the inputs; beyond: refused',
    async () => {
      const inside = await sdkOf(fileSchema(ref('parts/b.yaml#/B')), {
        files: { 'parts/b.yaml': 'B: { type: integer }' },
      })
      expect(inside.types).toContain('b?: B')
      const beyond = await sdkOf(fileSchema(ref('../../../package.json')))
      expect(beyond.codes).toEqual(['outside-ref'])
    },
  ],
  [
    '`$ref` to a file as a component, or in place of a map (`paths`, `responses`, `properties`, …) or of the list of parameters',
    'supported: what refers to the file is that component, under its name, also by way of another file',
    async () => {
      const paths = ref('paths.yaml')
      const files = {
        'paths.yaml': JSON.stringify(
          get(ok('application/json', { schema: ref('api.yaml#/components/schemas/Pet') })).paths,
        ),
        'schemas.yaml': JSON.stringify({
          Pet: ref('pet.yaml'),
          Owner: { type: 'object', properties: { pet: ref('pet.yaml') } },
        }),
        'pet.yaml': JSON.stringify({ type: 'object', properties: { name: string } }),
        'hooks.yaml': JSON.stringify({
          sold: { post: { requestBody: { content: { 'application/json': { schema: ref('pet.yaml') } } } } },
        }),
      }
      const sdk = await sdkOf(
        { paths, webhooks: ref('hooks.yaml'), components: { schemas: ref('schemas.yaml') } },
        { files },
      )
      expect(sdk.errors).toEqual([])
      expect(sdk.types).toContain('interface Pet { name?: string }')
      expect(sdk.types).toContain('pet?: Pet')
      expect(sdk.source).toMatch(/Sold\w*\b/)
    },
  ],
  [
    '`$ref` in place of an operation, a server, a tag, `info`, `components` or a list of servers or tags',
    'supported: what it names, in this file or another, is written in its place',
    async () => {
      const pet = { type: 'object', properties: { name: string } }
      const files = {
        'operation.yaml': JSON.stringify({
          operationId: 'doA',
          tags: ['Pets'],
          ...ok('application/json', { schema: ref('api.yaml#/components/schemas/Pet') }),
        }),
        'components.yaml': JSON.stringify({ schemas: { Pet: pet } }),
        'shared.yaml': JSON.stringify({ servers: [ref('server.yaml')], tag: { name: 'Pets' }, info: { title: 'A' } }),
        'server.yaml': JSON.stringify({ url: 'https://split.example' }),
      }
      const root = { servers: ref('shared.yaml#/servers'), tags: [ref('shared.yaml#/tag')] }
      const paths = { '/a': { get: ref('operation.yaml') } }
      const sdk = await sdkOf({ ...root, paths, components: ref('components.yaml') }, { files })
      expect(sdk.codes).toEqual([])
      expect(sdk.source).toContain("'https://split.example'")
      expect(sdk.source).toContain('function petsDoA')
      expect(sdk.types).toContain('interface Pet { name?: string }')
    },
  ],
  [
    '`$ref` to other hosts or schemes',
    'refused, unless the address is an input or `remoteReferences` of the configuration lists it, or a folder above it that ends in `/`',
    async () => {
      for (const address of ['https://other.example/a.yaml', 'ftp://other.example/a.yaml', 'file:///etc/passwd']) {
        const sdk = await sdkOf(fileSchema(ref(address)))
        expect([address, sdk.errors.length]).toEqual([address, 1])
      }
    },
  ],
  [
    '`$ref` into paths, properties, `$defs`, also through other references',
    'supported: schemas get a name of their own (`Tree/properties/child` is `TreeChild`)',
    async () => {
      const Tree = {
        type: 'object',
        properties: { child: { type: 'object', properties: { n: string } } },
        $defs: { leaf: { type: 'object', properties: { l: string } } },
      }
      const sdk = await sdkOf(
        schemas(
          {
            type: 'object',
            properties: {
              a: ref('#/components/schemas/Tree/properties/child'),
              b: ref('#/components/schemas/Tree/$defs/leaf'),
            },
          },
          { Tree },
        ),
      )
      expect(sdk.codes).toEqual([])
      expect(sdk.types).toMatch(/interface TreeChild \{ n\?: string \}/)
      expect(sdk.types).toMatch(/a\?: TreeChild b\?: TreeLeaf/)
    },
  ],
  [
    '`$anchor`, `$dynamicAnchor`, `$id`, `$self` in references',
    'supported within one document; inside a schema with an `$id`, `#/…` and relative addresses start from it',
    async () => {
      const B = {
        $id: 'https://id.example/b',
        $anchor: 'bee',
        $dynamicAnchor: 'dyn',
        type: 'object',
        properties: { n: string },
      }
      for (const address of ['https://id.example/b', 'https://id.example/b#bee', 'https://id.example/b#dyn']) {
        const sdk = await sdkOf(schemas({ type: 'object', properties: { b: ref(address) } }, { B }))
        expect([address, sdk.errors, sdk.types.includes('b?: B')]).toEqual([address, [], true])
      }
      const anchored = await sdkOf(
        schemas({ type: 'object', properties: { b: ref('#bee') } }, { B: { $anchor: 'bee', ...string } }),
      )
      expect(anchored.types).toContain('b?: B')
      const self = {
        $self: 'https://self.example/api',
        ...fileSchema(ref('https://self.example/api#/components/schemas/A')),
      }
      expect((await sdkOf(self, { version: '3.2.0' })).types).toContain('b?: A')
    },
  ],
  [
    '`$dynamicRef`',
    'a reference where its anchor exists once; otherwise noted: unknown',
    async () => {
      const B = { $dynamicAnchor: 'a', type: 'object', properties: { n: string } }
      const found = await sdkOf(schemas({ type: 'object', properties: { b: { $dynamicRef: '#a' } } }, { B }))
      expect([found.codes, found.types.includes('b?: B')]).toEqual([[], true])
      const sdk = await sdkOf(fileSchema({ $dynamicRef: '#a' }))
      expect([sdk.codes, sdk.types.includes('b?: unknown')]).toEqual([['schema-dynamic-ref'], true])
    },
  ],
]

supportTable('Documents', rows, 0, 10)
