import { describe, expect, test } from 'vitest'
import { loadFiles, openApi, summariesOf } from './load/documents.fixture.ts'
import { merge } from './merge/merge.ts'
import { SdkFolder } from './compile.fixture.ts'

const schemas = (yaml: string) => openApi(`paths: {}\ncomponents:\n  schemas:\n${yaml.replaceAll(/^/gm, '    ')}\n`)

/** Problems of a document, as `code file:line:column message`. */
async function problemsIn(text: string, others: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const found = await summariesOf(async () => merge(await loadFiles({ 'api.yaml': text, ...others }, ['api.yaml'])))
  return found.map((summary) => summary.replace(/^error /, '').replace(/ \| .*/, ''))
}

describe('refused, with the place', () => {
  test.each([
    [
      'nothing there',
      schemas("A: { $ref: '#/components/schemas/B' }"),
      'unresolved-ref api.yaml:8:10 #/components/schemas/B leads to nothing',
    ],
    ['an anchor nobody set', schemas("A: { $ref: '#node' }"), 'unresolved-ref api.yaml:8:10 #node leads to nothing'],
    [
      'an alias of itself',
      schemas("A: { $ref: '#/components/schemas/A' }"),
      'circular-ref api.yaml:8:10 #/components/schemas/A leads back',
    ],
    [
      'aliases in a circle',
      schemas("A: { $ref: '#/components/schemas/B' }\nB: { $ref: '#/components/schemas/A' }"),
      'circular-ref api.yaml:8:10 #/components/schemas/B leads back',
    ],
    [
      'another host',
      schemas("A: { $ref: 'https://example.com/a.yaml#/A' }"),
      'remote-ref api.yaml:8:10 The reference https://example.com/a.yaml#/A leads to another host',
    ],
    [
      'another scheme',
      schemas("A: { $ref: 'file:///etc/hostname' }"),
      'remote-ref api.yaml:8:10 The reference file:///etc/hostname leads to another host or scheme',
    ],
    [
      'out of the project',
      schemas("A: { $ref: '../../../../etc/hostname' }"),
      'outside-ref api.yaml:8:10 The reference ../../../../etc/hostname leads out of the project',
    ],
    [
      'a reference through more than 100 others',
      schemas(
        Array.from({ length: 102 }, (_, n) => `A${n}: { $ref: '#/components/schemas/A${n + 1}' }`).join('\n') +
          '\nA102: {}',
      ),
      'too-deep api.yaml:8:11 #/components/schemas/A1 leads to a value only through more than 100 other references',
    ],
    ['the prototype', schemas("A: { $ref: '#/components/schemas/__proto__' }"), 'unresolved-ref api.yaml:8:10'],
    [
      'an endless alias',
      'a: &a [1]\nb: &b [*a, *a]\nc: &c [*b, *b]\n'.replace('a: &a', 'openapi: 3.1.1\na: &a') +
        Array.from(
          { length: 30 },
          (_, n) => `d${n}: &d${n} [*${n === 0 ? 'c' : `d${n - 1}`}, *${n === 0 ? 'c' : `d${n - 1}`}]`,
        ).join('\n'),
      'yaml-alias api.yaml',
    ],
    ['a key twice', 'openapi: 3.1.1\ninfo: {}\ninfo: {}\n', 'duplicate-key api.yaml:3:1 The key info stands twice'],
    ['a tag', 'openapi: 3.1.1\ninfo: !!js/function "x"\n', 'yaml-syntax api.yaml:2:7'],
    ['cut off', 'openapi: 3.1.1\ninfo: { title: "a', 'yaml-syntax api.yaml:2'],
  ])('%s', async (_title, text, want) => {
    const [first = ''] = await problemsIn(text)
    expect(first.slice(0, want.length)).toBe(want)
  })

  test('all of them at once', async () => {
    const yaml = "A: { $ref: '#/a' }\nB: { $ref: '#/b' }\nC: { properties: { d: { $ref: '#/c' } } }"
    expect(await problemsIn(schemas(yaml))).toHaveLength(3)
  })
})

describe('understood', () => {
  test('references of every kind lead to named types', async () => {
    const text = openApi(
      `
paths:
  '/users/{id}':
    get:
      operationId: getUser
      parameters: [{ name: id, in: path, required: true, schema: { $ref: '#/components/schemas/c~1d' } }]
      responses:
        200: { description: OK, content: { application/json: { schema: { type: object, properties: { next: { $ref: '#node' } } } } } }
    put:
      operationId: putUser
      parameters: [{ $ref: '#/paths/~1users~1{id}/get/parameters/0' }]
      responses: { 200: { $ref: '#/paths/~1users~1{id}/get/responses/200' } }
components:
  schemas:
    'c/d': { type: string }
    'a b': { type: integer }
    __proto__: { type: object, properties: { __proto__: { type: string }, constructor: { type: string } } }
    Node: { $anchor: node, type: object, properties: { next: { $ref: '#node' }, value: { $ref: 'urn:own#/$defs/value' } } }
    Own: { $id: 'urn:own', $defs: { value: { type: [string, integer] } }, properties: { again: { $ref: '#/components/schemas/Own/properties/again' } , x: { $ref: '#/components/schemas/a%20b' } } }
    Users: { type: array, items: { $ref: '#/paths/~1users~1{id}/get/responses/200/content/application~1json/schema' } }
`.replace("again: { $ref: '#/components/schemas/Own/properties/again' } ,", ''),
    )
    const folder = new SdkFolder()
    await folder.add('refs', merge(await loadFiles({ 'api.yaml': text })))
    folder.writeFile(
      'refs/packages/core/src/use.ts',
      `import type { Node, Own, OwnValue, Users, UsersIdGet200, PutUserResponse } from '@refs/types'
export const value: NonNullable<Node['value']> = 'a' satisfies OwnValue
export const own: Own['x'] = 1
export const users: Users = [{ next: { next: {}, value: 2 } }]
export const same: UsersIdGet200 = {} as PutUserResponse
// @ts-expect-error: a value of another type
export const wrong: Node['value'] = true
`,
    )
    expect(await folder.compile()).toEqual([])
  })
})
