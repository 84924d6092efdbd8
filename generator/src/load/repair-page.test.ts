import { expect, test } from 'vitest'
import { loadFiles, summariesOf, summary } from './documents.fixture.ts'

const page = `# Create a thing

POST https://api.example.com/v1/things/:id

\`\`\`yaml
openapi: 3.1.1
info:
  title: Create a thing
  version: endpoint_things.create
paths:
  /things/{id}:
    post:
      operationId: create-thing
      tags:
        - - subpackage_beta
          - subpackage_things
      parameters:
        - name: Authorization
          in: header
          required: true
          schema:
            type: string
        - name: id
          in: path
          required: true
          schema:
            type: string
      responses:
        '200':
          description: Done
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing'
        '401':
          description: Not known
          content: {}
components:
  schemas:
    Thing:
      type: object
      properties:
        kind:
          type: string
          enum:
            - type: stringLiteral
              value: thing
        finish:
          enum:
            - value: stop
            - value: 2
        extra:
          additionalProperties:
            description: Anything
      example:
        enum:
          - value: data stays
\`\`\`
`

test('a page is repaired, and every repair is reported with its place', async () => {
  const [document] = await loadFiles({ 'page.md': page })
  expect(document?.value).toEqual({
    openapi: '3.1.1',
    info: { title: 'Create a thing', version: '0.0.0' },
    servers: [{ url: 'https://api.example.com/v1' }],
    paths: {
      '/things/{id}': {
        post: {
          operationId: 'createThing',
          tags: ['beta.things'],
          security: [{ bearerAuth: [] }],
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: {
              description: 'Done',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
            401: { description: 'Not known' },
          },
        },
      },
    },
    components: {
      schemas: {
        Thing: {
          type: 'object',
          properties: {
            kind: { type: 'string', enum: ['thing'] },
            finish: { enum: ['stop', 2] },
            extra: { additionalProperties: true },
          },
          example: { enum: [{ value: 'data stays' }] },
        },
      },
      securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } },
    },
  })
  expect(document?.repairs.map(summary).map((line) => line.replace(/ [A-Z`].*/, ''))).toEqual([
    'warning page-version page.md:9:3',
    'warning empty-content page.md:37:11',
    'warning wrapped-enum page.md:45:11',
    'warning wrapped-enum page.md:49:11',
    'warning empty-additional-properties page.md:53:11',
    'warning kebab-operation-id page.md:13:7',
    'warning nested-tags page.md:14:7',
    'warning authorization-parameter page.md:18:11',
    'warning page-server page.md:6:1',
  ])
  expect(document?.repairs.every(({ hint }) => hint !== undefined)).toBe(true)
})

test('a sound page is left as it is', async () => {
  const text = `text\n\n\`\`\`yaml\nopenapi: 3.1.1\ninfo: {title: T, version: '1'}\nservers: [{url: /}]\npaths: {}\n\`\`\`\n`
  const [document] = await loadFiles({ 'page.txt': text })
  expect(document?.value).toEqual({
    openapi: '3.1.1',
    info: { title: 'T', version: '1' },
    servers: [{ url: '/' }],
    paths: {},
  })
  expect(document?.repairs).toEqual([])
})

test('problems in a block point into the page', async () => {
  expect(
    await summariesOf(() => loadFiles({ 'page.md': 'Intro\n\n  ```yaml\n  openapi: 3.1.1\n  info: [\n  ```\n' })),
  ).toEqual([expect.stringMatching(/^error yaml-syntax page\.md:5:10 /)])
})

test.each(['# Title: only\n\nprose', '```yaml\nkey: 1\n```\n'])(
  'a page without a block says what is missing: %j',
  async (text) => {
    expect(await summariesOf(() => loadFiles({ 'page.md': text }))).toEqual([
      'error no-openapi-block page.md:1:1 The page holds no OpenAPI document | A page needs a fenced ```yaml or ```json block that starts with `openapi: 3.1.1`.',
    ])
  },
)

test('a document needs no extension', async () => {
  expect((await loadFiles({ spec: 'openapi: 3.1.1\ninfo: {}\n' }))[0]?.value['openapi']).toBe('3.1.1')
})
