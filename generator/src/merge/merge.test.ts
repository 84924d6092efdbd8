import { describe, expect, test } from 'vitest'
import { loadFiles, loadOverlayFiles, openApi, problemsOf, summariesOf } from '../load/documents.fixture.ts'
import { merge } from './merge.ts'
import { get, operation } from './operations.fixture.ts'

describe('one document', () => {
  test('passes through untouched', async () => {
    const documents = await loadFiles({
      'a.yaml': `paths: {}\nopenapi: 3.0.3\nx-b: 1\ninfo: {version: '1', title: T}\n`,
    })
    const merged = merge(documents)
    expect(merged.value).toBe(documents[0]?.value)
    expect(merged.locate('#/info/title')).toMatchObject({ file: 'a.yaml', line: 4, column: 22 })
  })

  test('wrong references are all reported', async () => {
    const text = openApi(
      `paths:\n${get('/a', 'same')}${get('/b', 'same')}components:\n  schemas:\n    A: {$ref: '#/components/schemas/Aa'}\n    AA: {type: string}\n    B: {$ref: '#/components/schemas/C'}\n    C: {$ref: '#/components/schemas/B'}\n    Self: {$ref: '#/components/schemas/Self'}\n    Deep: {properties: {a: {$ref: '#/components/schemas/__proto__'}}}\n    List: {items: {$ref: '#/components/schemas/List'}}\n`,
    )
    expect(await summariesOf(async () => merge(await loadFiles({ 'a.yaml': text })))).toEqual([
      'error unresolved-ref a.yaml:20:9 #/components/schemas/Aa leads to nothing | Did you mean #/components/schemas/AA?',
      'error circular-ref a.yaml:22:9 #/components/schemas/C leads back to itself and never to a value | Replace one of the references of the circle by what is meant.',
      'error circular-ref a.yaml:23:9 #/components/schemas/B leads back to itself and never to a value | Replace one of the references of the circle by what is meant.',
      'error circular-ref a.yaml:24:12 #/components/schemas/Self leads back to itself and never to a value | Replace one of the references of the circle by what is meant.',
      'error unresolved-ref a.yaml:25:29 #/components/schemas/__proto__ leads to nothing | Correct the reference, or add what it names.',
    ])
  })

  test.each([
    '#/paths/~1a~1%7Bid%7D/get/responses/200',
    '#/components/schemas/With%20space',
    '#/components/schemas/Ref/properties/x',
  ])('%s is found', async (target) => {
    const text = openApi(
      `paths:\n${get('/a/{id}', 'a')}components:\n  schemas:\n    With space: {}\n    Ref: {properties: {x: {$ref: '#/components/schemas/With%20space'}}}\n    X: {$ref: '${target}'}\n`,
    )
    expect(merge(await loadFiles({ 'a.yaml': text })).value['openapi']).toBe('3.1.1')
  })
})

describe('several documents', () => {
  test('unite in input order; equal definitions become one', async () => {
    const schema = 'components:\n  schemas:\n    Same: {type: object, properties: {a: {type: string}, b: {}}}\n'
    const reordered =
      'components:\n  schemas:\n    Same: {properties: {b: {}, a: {type: string}}, type: object}\n    Own: {type: string}\n'
    const a = openApi(
      `tags: [{name: x, description: X}]\nservers: [{url: /v1}]\nsecurity: [{key: []}]\npaths:\n${get('/a', 'a')}${schema}`,
    )
    const b = openApi(`tags: [{name: y}, {name: x}]\npaths:\n${get('/b', 'b')}${reordered}`, '3.0.3').replace(
      'title: Test',
      'title: Test two',
    )
    const { value, locate } = merge(await loadFiles({ 'a.yaml': a, 'b.yaml': b }))
    expect(Object.keys(value)).toEqual(['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components'])
    expect(value).toMatchObject({
      openapi: '3.1.1',
      info: { title: 'Test', version: '1.0.0' },
      tags: [{ name: 'x', description: 'X' }, { name: 'y' }],
      paths: { '/a': { get: { operationId: 'a' } }, '/b': { get: { operationId: 'b', security: [] } } },
      components: { schemas: { Same: { type: 'object' }, Own: { type: 'string' } } },
    })
    expect(locate('#/paths/~1b/get/responses/200')).toEqual({
      file: 'b.yaml',
      line: 11,
      column: 9,
      pointer: '#/paths/~1b/get/responses/200',
    })
    expect(locate('#/components/schemas/Own/type')).toMatchObject({ file: 'b.yaml', line: 16 })
  })

  test('servers and security that differ move to the operations', async () => {
    const own = `    post:\n      security: [{other: []}]\n      ${operation('bPost')}`
    const a = openApi(`servers: [{url: /v1}]\nsecurity: [{key: []}]\npaths:\n${get('/a', 'a')}`)
    const b = openApi(`servers: [{url: /v2}]\nsecurity: [{token: []}]\npaths:\n${get('/b', 'b')}${own}`)
    const { value } = merge(await loadFiles({ 'a.yaml': a, 'b.yaml': b }))
    expect(value).toMatchObject({
      servers: [{ url: '/v1' }],
      security: [{ key: [] }],
      paths: {
        '/b': {
          get: { servers: [{ url: '/v2' }], security: [{ token: [] }] },
          post: { servers: [{ url: '/v2' }], security: [{ other: [] }] },
        },
      },
    })
    expect(Object.keys(Object(value['paths'])['/a'].get)).not.toContain('servers')
  })

  test('operations of one path unite, each with the parameters of its own document', async () => {
    const a = openApi(
      `paths:\n  /a/{id}:\n    parameters: [{name: id, in: path, required: true}]\n    get:\n      ${operation('get')}`,
    )
    const b = openApi(
      `paths:\n  /a/{id}:\n    parameters: [{name: id, in: path, required: true}, {name: q, in: query}]\n    put:\n      parameters: [{name: q, in: query, required: true}]\n      ${operation('put')}`,
    )
    const { value } = merge(await loadFiles({ 'a.yaml': a, 'b.yaml': b }))
    expect(value['paths']).toMatchObject({
      '/a/{id}': {
        get: { parameters: [{ name: 'id' }] },
        put: { parameters: [{ name: 'id' }, { name: 'q', required: true }] },
      },
    })
  })

  const first = openApi(
    `paths:\n${get('/a', 'a')}components:\n  schemas:\n    Same:\n      type: object\n      properties:\n        x: {type: string}\n`,
  )
  const second = openApi(
    `paths:\n${get('/a', 'other')}components:\n  schemas:\n    Same:\n      type: object\n      properties:\n        x: {type: number}\n`,
  )

  test('conflicts name both places and the first difference', async () => {
    const documents = await loadFiles({ 'a.yaml': first, 'b.yaml': second })
    expect(await summariesOf(() => merge(documents))).toEqual([
      "error merge-conflict b.yaml:8:7 paths /a get is defined twice and differently; the first difference is at /operationId | Make both equal, or decide in an overlay: an action with target $.paths['/a'].get and x-sdk-merge: b.yaml. Where one file counts for everything, `sdkgen adopt` decides at once.",
      'error merge-conflict b.yaml:17:13 schemas Same is defined twice and differently; the first difference is at /properties/x/type | Make both equal, or decide in an overlay: an action with target $.components.schemas.Same and x-sdk-merge: b.yaml. Where one file counts for everything, `sdkgen adopt` decides at once.',
    ])
    const [problem] = await problemsOf(() => merge(documents))
    expect(problem?.related).toMatchObject([
      { message: 'the other definition', place: { file: 'a.yaml', line: 8, column: 7 } },
    ])
  })

  test('an overlay decides which definition counts', async () => {
    const overlays = await loadOverlayFiles({
      'o.yaml': `overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n  - {target: $.components.schemas.Same, description: newer, x-sdk-merge: b.yaml}\n  - {target: "$.paths['/a'].get", description: newer, x-sdk-merge: a.yaml}\n`,
    })
    const { value } = merge(await loadFiles({ 'a.yaml': first, 'b.yaml': second }), overlays)
    expect(value).toMatchObject({
      paths: { '/a': { get: { operationId: 'a' } } },
      components: { schemas: { Same: { properties: { x: { type: 'number' } } } } },
    })
  })

  test.each([
    ['$.components.schemas.*', 'b.yaml', 'number'],
    ['$..schemas.Same', './', undefined],
    ['$.components.schemas.Same', 'other.yaml', undefined],
    ['$.components.schemas.Other', 'b.yaml', undefined],
    ['not a path', 'b.yaml', undefined],
  ])('a decision for %s and %s', async (target, file, want) => {
    const same = first.replace('type: string', 'type: number')
    const overlays = await loadOverlayFiles({
      'o.yaml': `overlay: 1.0.0\nactions: [{target: ${JSON.stringify(target)}, x-sdk-merge: ${file}}]\n`,
    })
    const documents = await loadFiles({ 'a.yaml': first, 'b.yaml': same })
    if (want === undefined)
      expect(await summariesOf(() => merge(documents, overlays))).toEqual([
        expect.stringContaining('error merge-conflict b.yaml:17:13'),
      ])
    else
      expect(merge(documents, overlays).value).toMatchObject({
        components: { schemas: { Same: { properties: { x: { type: want } } } } },
      })
  })

  test('a folder may decide', async () => {
    const overlays = await loadOverlayFiles({
      'o.yaml': 'overlay: 1.0.0\nactions: [{target: $.components.schemas.*, x-sdk-merge: new/}]\n',
    })
    const documents = await loadFiles({ 'a.yaml': first, 'new/b.yaml': first.replace('type: string', 'type: number') })
    expect(merge(documents, overlays).value).toMatchObject({
      components: { schemas: { Same: { properties: { x: { type: 'number' } } } } },
    })
  })

  test('the result does not depend on key order', async () => {
    const json = (paths: unknown) => JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, paths })
    const a = { '/a': { get: { responses: {}, operationId: 'a' } } }
    const b = { '/a': { get: { operationId: 'a', responses: {} } } }
    expect(merge(await loadFiles({ 'a.json': json(a), 'b.json': json(b) })).value['paths']).toEqual(a)
  })
})

test('pages use the bearer scheme of the other documents', async () => {
  const spec = openApi('paths: {}\ncomponents:\n  securitySchemes:\n    apiKey: {type: http, scheme: bearer}\n')
  const page = `\`\`\`yaml\n${openApi("servers: [{url: /}]\npaths:\n  /a:\n    get:\n      operationId: a\n      parameters: [{name: Authorization, in: header}]\n      responses: {'200': {description: Ok}}\n")}\`\`\`\n`
  const { value } = merge(await loadFiles({ 'a.yaml': spec, 'page.md': page }))
  expect(value).toMatchObject({ paths: { '/a': { get: { security: [{ apiKey: [] }] } } } })
  expect(Object(value['components']).securitySchemes).toEqual({ apiKey: { type: 'http', scheme: 'bearer' } })
})

test.each([
  ['Pett', 'Did you mean #/components/schemas/Pet?'],
  ['OrderLin', 'Did you mean #/components/schemas/OrderLine?'],
  ['Cat', 'Correct the reference, or add what it names.'],
])('a misspelt name, %s', async (name, hint) => {
  const schemas = `components:\n  schemas:\n    Pet: {}\n    OrderLine: {}\n    A: {$ref: '#/components/schemas/${name}'}\n`
  const problems = await summariesOf(async () => merge(await loadFiles({ 'a.yaml': openApi(`paths: {}\n${schemas}`) })))
  expect(problems).toEqual([expect.stringContaining(` | ${hint}`)])
})
