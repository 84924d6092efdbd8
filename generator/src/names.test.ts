import ts from 'typescript'
import { expect, test, vi } from 'vitest'
import { SdkFolder } from './compile.fixture.ts'
import type { JsonObject } from './lib/json.ts'

// Thousands of files: what the formatter does to them is not in question.
vi.mock('./emit/format.ts', () => ({ formatFiles: (files: unknown) => files }))

const schema = (key: string) => ({ $ref: `#/components/schemas/${key}` })
const json = (value: JsonObject) => ({ 'application/json': { schema: value } })
const list = (key: string) => ({
  type: 'object',
  required: ['data'],
  properties: { data: { type: 'array', items: schema(key) }, total: { type: 'integer' }, next: { type: 'string' } },
})
const query = (name: string, type = 'string') => ({ name, in: 'query', schema: { type } })
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const body = (value: JsonObject) => ({ required: true, content: json(value) })
const responses = (key: string, content: JsonObject) => ({
  200: { description: 'OK', content },
  404: { description: 'None', content: json(schema(key)) },
  '5XX': { description: 'Bad', content: json({ anyOf: [schema(key), { type: 'string' }] }) },
})

/** Operations that between them have everything an emitter writes, by the key of the schema that they return. */
const features: Readonly<Record<string, (key: string) => JsonObject>> = {
  offset: (key) => ({
    parameters: [id, query('offset', 'integer')],
    'x-sdk-pagination': { kind: 'offset', offset: 'offset', items: 'data', total: 'total' },
    responses: responses(key, json(list(key))),
  }),
  cursor: (key) => ({
    parameters: [id, query('cursor')],
    'x-sdk-pagination': { kind: 'cursor', cursor: 'cursor', items: 'data', next: 'next' },
    responses: responses(key, json(list(key))),
  }),
  none: (key) => ({ 'x-sdk-kind': 'query', responses: { ...responses(key, {}), 200: { description: 'OK' } } }),
  search: (key) => ({
    'x-sdk-kind': 'query',
    requestBody: body(schema(key)),
    responses: responses(key, json(schema(key))),
  }),
  stream: (key) => ({
    parameters: [id, { name: 'X-Trace', in: 'header', schema: { type: 'string' } }],
    requestBody: body({ type: 'object', properties: { stream: { type: 'boolean' } } }),
    'x-sdk-stream': { field: 'stream' },
    responses: responses(key, { ...json(schema(key)), 'text/event-stream': { itemSchema: schema(key) } }),
  }),
  events: (key) => ({ responses: responses(key, { 'text/event-stream': { itemSchema: schema(key) } }) }),
  binary: (key) => ({
    requestBody: { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } },
    responses: responses(key, { 'image/png': {} }),
  }),
}

interface Named {
  /** Name of the schema that the operation returns. */
  readonly key: string
  readonly members: JsonObject
}

/** A document with one feature, once for each name. */
function documentOf(feature: string, named: readonly Named[], schemas: readonly string[] = []) {
  const make = features[feature] ?? ((): JsonObject => ({}))
  const operation = ({ key, members }: Named, index: number) => {
    const made = make(key)
    return { operationId: `operation-${index}`, ...made, ...members }
  }
  const verb = feature === 'offset' || feature === 'cursor' ? 'get' : 'post'
  const paths = named.map((one, index) => [`/things/${index}/{id}`, { [verb]: operation(one, index) }])
  const keys = [...schemas, ...named.map(({ key }) => key)]
  const value: JsonObject = {
    openapi: '3.2.0',
    info: { title: 'Acme', version: '1' },
    servers: [{ url: 'https://{region}.acme.dev', variables: { region: { default: 'eu', enum: ['eu', 'us'] } } }],
    security: [{ key: [], token: [] }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: Object.fromEntries(
        keys.map((key) => [key, { type: 'object', properties: { file: { type: 'string' } } }]),
      ),
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
        token: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://acme.dev/token', scopes: {} } } },
      },
    },
  }
  return { value, locate: () => ({ file: 'names.yaml', line: 1, column: 1 }) }
}

/** Every identifier in generated files but for names of members, which clash with nothing. */
function identifiersIn(texts: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMember(node)) found.add(node.text)
    ts.forEachChild(node, visit)
  }
  for (const text of texts) visit(ts.createSourceFile('file.tsx', text, ts.ScriptTarget.ESNext, true))
  return [...found].toSorted()
}

function isMember(node: ts.Identifier): boolean {
  const { parent } = node
  const hasMemberName =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent)
  return hasMemberName && parent.name === node
}

const first: Named = { key: 'Thing', members: { 'x-sdk-method': 'thing', 'x-sdk-aliases': ['things.old'] } }

/** Names in the files of an operation, and in those of classes and indexes. */
async function namesIn(feature: string) {
  const files = [...(await new SdkFolder().add('probe', documentOf(feature, [first]), false))]
  const matching = (pattern: RegExp) => files.filter(([path]) => path.includes('/generated/') && pattern.test(path))
  return {
    operation: identifiersIn(matching(/\/thing\.ts$|\/shared\/c|(?:errors|schemas)\.ts$/).map(([, text]) => text)),
    group: identifiersIn(matching(/(?:sdk|index|client)\.ts$|\/groups\//).map(([, text]) => text)),
  }
}

/** Ends of names that are derived from a function's. */
const suffix = /(?:InfiniteRequest|InfiniteKey|PageParam|Variables|Response|Request|Headers|Event|Error|Data|Item|Key)$/

/** Functions that are called like an identifier, or whose types are. */
function functionsFor(names: readonly string[]): readonly string[] {
  const stems = names.filter((name) => suffix.test(name)).map((name) => name.replace(suffix, ''))
  return [...new Set([...names.filter((name) => !isTypeName(name)), ...stems])]
}

const isTypeName = (name: string) => /^\p{Lu}/u.test(name)

test('whatever operations, schemas and groups are called, what is written compiles', { timeout: 120_000 }, async () => {
  const folder = new SdkFolder()
  for (const feature of Object.keys(features)) {
    const { operation, group } = await namesIn(feature)
    expect(Math.min(operation.length, group.length)).toBeGreaterThan(30)
    const schemas = operation.filter(isTypeName)
    const named = (names: readonly string[], members: (name: string) => JsonObject) => [
      first,
      ...names.map((name, index) => ({ key: schemas[index % schemas.length] ?? first.key, members: members(name) })),
    ]
    const methods = named(functionsFor(operation), (name) => ({ 'x-sdk-method': name }))
    await folder.add(`${feature}-methods`, documentOf(feature, methods, schemas), false)
    if (feature !== 'offset' && feature !== 'binary') continue
    const groups = named(group.filter(isTypeName), (name) => ({ 'x-sdk-group': name, 'x-sdk-method': 'thing' }))
    await folder.add(`${feature}-groups`, documentOf(feature, groups), false)
  }
  expect(await folder.compile()).toEqual([])
})
