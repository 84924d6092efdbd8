import { array, constantFrom, nat, sample, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { isObject, type JsonObject, type JsonValue } from '../lib/json.ts'
import { documents } from '../random-document.fixture.ts'
import { type LintProblem, runRedocly } from './run-redocly.ts'
import { checkStructure } from './structure.ts'

const ref = (to: string) => ({ $ref: `#/components/${to}` })
const json = (schema: JsonValue) => ({ content: { 'application/json': { schema } } })
const ok = { 200: { description: 'OK', ...json(ref('schemas/Pet')) } }

/** Has objects of every kind, references to references, and members beside them. */
const whole: JsonObject = {
  openapi: '3.1.1',
  info: { title: 'Acme', version: '1', license: { name: 'MIT' } },
  servers: [{ url: 'https://{host}', variables: { host: { default: 'a.example' } } }],
  tags: [{ name: 'pets' }],
  paths: {
    '/pets/{id}': {
      parameters: [ref('parameters/Id')],
      get: { operationId: 'get', security: [{ key: [] }], responses: ok },
      post: { parameters: [ref('parameters/Id')], requestBody: ref('requestBodies/Pet'), responses: ok },
    },
    '/pets/{name}': ref('pathItems/Named'),
    '/100%/{a}/{b}': {
      get: {
        parameters: [{ name: 'a', in: 'path', required: true, schema: { type: 'string' } }],
        callbacks: { done: { '{$request.body#/url}': { post: { responses: ok } } } },
        responses: { default: ref('responses/Gone') },
      },
    },
  },
  webhooks: { created: { post: { requestBody: json(ref('schemas/Pet')), responses: ok } } },
  components: {
    schemas: {
      Pet: {
        oneOf: [ref('schemas/Cat')],
        discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } },
      },
      Cat: {
        type: 'object',
        properties: { kind: { const: 'cat', type: 'string' }, next: ref('schemas/Alias') },
        xml: { name: 'c' },
      },
      Alias: { ...ref('schemas/Other'), description: 'Beside.', properties: { a: { enum: ['x', 1], type: 'string' } } },
      Other: { ...ref('schemas/List'), properties: { b: { type: ['string', 'null'], minLength: 1 } } },
      List: { type: 'array', items: ref('schemas/List'), externalDocs: { url: 'https://a.example' }, example: [[]] },
    },
    parameters: {
      Id: { name: 'id', in: 'path', required: true, schema: { type: 'string' }, examples: { a: { value: 1 } } },
    },
    requestBodies: { Pet: { ...json(ref('schemas/Pet')), required: true } },
    responses: {
      Gone: {
        description: 'Gone',
        headers: { 'X-A': { schema: { type: 'integer' } } },
        links: { l: { operationId: 'get' } },
      },
    },
    pathItems: { Named: { get: { responses: ok } } },
    securitySchemes: {
      key: { type: 'apiKey', name: 'k', in: 'header' },
      oauth: { type: 'oauth2', flows: { implicit: { authorizationUrl: 'https://a.example', scopes: { a: 'A' } } } },
    },
  },
}

const members = [
  'type',
  'enum',
  'const',
  'required',
  'discriptio',
  'summary',
  'parameters',
  'in',
  'nullable',
  'items',
  'x-a',
  '$ref',
]
const values: readonly JsonValue[] = [
  null,
  true,
  -1,
  'x',
  [],
  {},
  ['a', 1],
  ref('schemas/Cat'),
  { type: 'strin' },
  { name: 'q', in: 'path' },
  [ref('parameters/Id'), ref('parameters/Id'), null],
]

const edits = array(tuple(nat(), constantFrom('add', 'replace', 'remove'), nat(), constantFrom(...values)), {
  minLength: 1,
  maxLength: 8,
})

function edited(document: JsonValue, changes: readonly (readonly [number, string, number, JsonValue])[]): JsonValue {
  return changes.reduce((current, [at, kind, which, value]) => {
    let left = at % count(current)
    const edit = (node: JsonValue): JsonValue => {
      if (typeof node !== 'object' || node === null) return node
      if (left-- === 0) return editOne(node, kind, which, value)
      if (Array.isArray(node)) return node.map(edit)
      return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, edit(one ?? null)]))
    }
    return edit(current)
  }, document)
}

function count(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value as JsonObject).reduce<number>((sum, one) => sum + count(one ?? null), 1)
}

function editOne(node: JsonValue, kind: string, which: number, value: JsonValue): JsonValue {
  if (Array.isArray(node)) return [...node, value]
  if (!isObject(node) || node['openapi'] !== undefined) return node
  const keys = kind === 'add' ? members : Object.keys(node)
  const key = keys[which % keys.length]
  if (key === undefined) return node
  const { [key]: _, ...rest } = node
  return kind === 'remove' ? rest : { ...node, [key]: value }
}

/** Rules, places and severities in order, each once; words are our own. */
function lines(problems: readonly LintProblem[], isMistyped: boolean): readonly string[] {
  // Redocly takes a parameter with a member of a wrong type for none, and misses it in the path.
  const isMissed = ({ rule, pointer }: LintProblem): boolean =>
    isMistyped && rule === 'path-parameters-defined' && pointer.endsWith('/parameters')
  const own = problems.filter((problem) => !isMissed(problem))
  return [...new Set(own.map(({ rule, pointer, severity }) => [severity, rule, pointer].join(' ')))].toSorted()
}

/** Redocly fails on members such as `hasOwnProperty`. */
async function problemsOfRedocly(document: JsonObject): Promise<readonly LintProblem[] | undefined> {
  try {
    const report = await runRedocly(document, { rules: 'structural' })
    const found = 'problems' in report ? report.problems : []
    return found.map((one) => ({ ...one, pointer: one.pointer.replaceAll('%', '%25').replace(/^#\/$/, '#') }))
  } catch {
    return undefined
  }
}

/** @returns how many problems there are */
async function compare(document: JsonValue): Promise<number> {
  if (!isObject(document)) return 0
  const own = checkStructure(document)
  const expected = await problemsOfRedocly(document)
  if (expected === undefined) return own.length
  const isMistyped = expected.some(({ message }) => message.startsWith('Expected type'))
  expect(lines(own, isMistyped)).toEqual(lines(expected, isMistyped))
  return own.length
}

test.each(['3.0.3', '3.1.1', '3.2.0'])('whatever is wrong, the problems are those of Redocly: %s', async (openapi) => {
  const changed = sample(edits, { numRuns: 60, seed: 7 }).map((changes) => edited({ ...whole, openapi }, changes))
  let found = 0
  for (const document of changed) found += await compare(document)
  expect(found).toBeGreaterThan(changed.length)
})

test('random documents have the problems that Redocly finds', async () => {
  let found = 0
  for (const document of sample(documents, { numRuns: 40, seed: 7 })) found += await compare(document)
  expect(found).toBeGreaterThan(0)
})

test('references may nest as deeply as memory allows', () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [`S${index}`, { properties: { next: ref(`schemas/S${index + 1}`) } }]),
  )
  expect(checkStructure({ ...whole, components: { schemas } })).toEqual(expect.any(Array))
})

test('shared media types (3.2) are media types', () => {
  const document = (media: JsonObject): JsonObject => ({
    openapi: '3.2.0',
    info: { title: 'Acme', version: '1' },
    paths: { '/a': { get: { responses: { 200: { content: { 'application/json': ref('mediaTypes/Pet') } } } } } },
    components: { mediaTypes: { Pet: media }, schemas: { Pet: { oneOf: [{ type: 'string' }] } } },
  })
  expect(checkStructure(document({ schema: ref('schemas/Pet') }))).toEqual([])
})

test('extensions have the forms of their vendors', () => {
  const operation = { 'x-code-samples': [{ name: 'a', language: 'b' }], 'x-codeSamples': 7, responses: ok }
  const extensions = { 'x-logo': 'a.png', 'x-tagGroups': {}, 'x-webhooks': 7 }
  const document = { ...whole, ...extensions, paths: { '/a': { get: operation } } }
  const known = new Set(
    checkStructure({ ...whole, paths: { '/a': { get: { responses: ok } } } }).map(({ pointer }) => pointer),
  )
  expect(checkStructure(document).filter(({ pointer }) => !known.has(pointer))).toEqual([])
})
