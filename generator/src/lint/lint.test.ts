import { expect, test } from 'vitest'
import { loadFiles, loadOverlayFiles, openApi, summariesOf, summary, writeFiles } from '../load/documents.fixture.ts'
import { merge } from '../merge/merge.ts'
import type { MergedDocument } from '../merge/merged-document.ts'
import { applyOverlays } from '../overlay/apply-overlays.ts'
import { lint } from './lint.ts'

const paths = `paths:
  /a/{id}:
    get:
      operationId: a
      responses:
        '200':
          description: Ok
          content:
            application/json:
              schema: {type: string}
              example: 1
`

async function document(): Promise<MergedDocument> {
  const merged = merge(
    await loadFiles({
      'a.yaml': openApi(paths),
      'b.yaml': openApi('paths: {}\ncomponents:\n  schemas:\n    B: {type: strin}\n'),
    }),
  )
  const overlays = await loadOverlayFiles({
    'o.yaml':
      "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n  - target: $.components.schemas.B\n    description: d\n    update:\n      title: 3\n",
  })
  return applyOverlays(merged, overlays)
}

test('without a configuration, structural problems are found where they were written', async () => {
  const found = (await lint(await document(), { rules: 'structural' })).map(summary)
  expect(found).toEqual([
    expect.stringMatching(/^warning lint-path-parameters-defined a\.yaml:7:5 /),
    expect.stringMatching(/^warning lint-struct b\.yaml:8:9 .*Did you mean/),
    expect.stringMatching(/^warning lint-struct o\.yaml:7:7 /),
  ])
})

test('the full set knows the recommended rules and validates examples', async () => {
  const codes = (await lint(await document(), { rules: 'full' })).map(({ code, severity }) => `${severity} ${code}`)
  expect(codes).toEqual(
    expect.arrayContaining([
      'error lint-path-parameters-defined',
      'error lint-struct',
      'warning lint-no-invalid-media-type-examples',
      'error lint-security-defined',
    ]),
  )
})

test('a configuration rules both sets, of which only the full one looks at examples', async () => {
  const folder = await writeFiles({
    'redocly.yaml': 'extends: [recommended]\nrules:\n  security-defined: off\n  struct: off\n',
  })
  const codes = async (rules: 'full' | 'structural'): Promise<readonly string[]> =>
    (await lint(await document(), { rules, redoclyConfig: `${folder}/redocly.yaml` })).map(({ code }) => code)
  const structural = await codes('structural')
  expect(structural).toContain('lint-path-parameters-defined')
  expect(structural).not.toContain('lint-security-defined')
  expect(structural).not.toContain('lint-no-invalid-media-type-examples')
  expect(await codes('full')).toContain('lint-no-invalid-media-type-examples')
})

test('a configuration that cannot be read is a problem of its own', async () => {
  const merged = await document()
  expect(await summariesOf(() => lint(merged, { rules: 'full', redoclyConfig: '/nowhere/redocly.yaml' }))).toEqual([
    expect.stringMatching(
      /^error lint-config \/nowhere\/redocly\.yaml:1:1 The rules cannot be read: .* \| Correct redocly\.yaml\.$/,
    ),
  ])
})

const since32 = `
# Components that the merge makes of parts of other files are none of the problems.
components:
  mediaTypes: { A: { schema: { type: array, items: { type: string } } } }
paths:
  /a:
    post:
      operationId: a
      parameters: [{ name: c, in: cookie, style: cookie, schema: { type: string } }]
      requestBody:
        content:
          multipart/mixed:
            schema: { type: object, properties: { m: { type: object } } }
            encoding: { m: { encoding: { n: { contentType: text/plain } } } }
      responses: { 200: { summary: Done, content: { application/json: { $ref: '#/components/mediaTypes/A' } } } }
`

test.each([
  ['3.2.0', 0],
  ['3.1.1', 4],
])('what version 3.2 allows is a problem before it: %s', async (version, count) => {
  const merged = merge(await loadFiles({ 'a.yaml': openApi(since32, version) }))
  const found = (await lint(merged, { rules: 'structural' })).map(summary)
  expect(found.filter((line) => line.includes('lint-struct'))).toHaveLength(count)
})

const booleans = `
components:
  schemas: { A: true, B: false, C: { not: false, anyOf: [true], if: true, propertyNames: true, $defs: { d: true } } }
paths:
  /a:
    get:
      operationId: a
      parameters: [{ name: q, in: query, schema: true }]
      responses: { 200: { description: OK, content: { application/json: { schema: true } } } }
`

test.each([
  ['3.2.0', false],
  ['3.1.1', false],
  ['3.0.3', true],
])('schemas are true or false from version 3.1 on: %s', async (version, isProblem) => {
  const merged = merge(await loadFiles({ 'a.yaml': openApi(booleans, version) }))
  const found = (await lint(merged, { rules: 'structural' })).map(summary)
  expect(found.some((line) => line.includes('not a boolean'))).toBe(isProblem)
})

test.each([
  ['propertis', /Did you mean properties\?/],
  ['discription', /Did you mean description\?/],
  ['name', /Write the member as/],
  ['regex', /Write the member as/],
])('an unknown member `%s` is taken for one that it is like', async (member, hint) => {
  const schema = `paths: {}\ncomponents:\n  schemas:\n    B: {type: string, ${member}: x}\n`
  const [problem] = await lint(merge(await loadFiles({ 'b.yaml': openApi(schema) })), { rules: 'structural' })
  expect(problem?.hint).toMatch(hint)
})

const shared32 = `
security: [{ '#/components/securitySchemes/basic': [] }]
paths:
  /a:
    post:
      operationId: a
      security: [{ '#/components/securitySchemes/other': [] }]
      requestBody: { content: { application/json: { $ref: '#/components/mediaTypes/A' } } }
      responses: { 204: { description: Done } }
components:
  mediaTypes: { A: { schema: { $ref: '#/components/schemas/A' } } }
  schemas: { A: { type: object, properties: { b: { type: string } } } }
  securitySchemes: { basic: { type: http, scheme: basic }, other: { type: http, scheme: bearer } }
`

test('shared media types and schemes that are named by URI (3.2) are known to all rules, and used', async () => {
  const merged = merge(await loadFiles({ 'a.yaml': openApi(shared32, '3.2.0') }))
  const rules = new Set(['lint-struct', 'lint-no-unused-components', 'lint-security-defined'])
  const found = await lint(merged, { rules: 'full' })
  expect(found.filter(({ code }) => rules.has(code)).map(summary)).toEqual([])
})
