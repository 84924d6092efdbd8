import { isDeepStrictEqual } from 'node:util'
import { sample } from 'fast-check'
import { expect, test } from 'vitest'
import { SdkFolder } from '../../compile.fixture.ts'
import { DocumentErrors } from '../../diagnostics/document-error.ts'
import { printType } from '../../emit/code/print-type.ts'
import type { JsonObject } from '../../lib/json.ts'
import { keywords } from '../../specification/keywords.ts'
import type { Type } from '../../model/schema/type.ts'
import { nameIn } from '../../model/schema/schemas.ts'
import type { View } from '../../model/type-ref.ts'
import { diffOf, exchanged, inputOf, object, operation, type TestDocument } from '../diff.fixture.ts'
import { changedSchemas, components, keywordValues, ref } from './changed-schemas.fixture.ts'

const text = { type: 'string' }
const base = { Base: object({ a: text, 'b!': text }), Cat: { allOf: [{ $ref: '#/components/schemas/Base' }] } }

/** Differences beyond documentation. */
function reported(before: JsonObject, after: JsonObject): readonly string[] {
  const [old, now] = [before, after].map((schema) => {
    const document = exchanged(schema)
    return { ...document, schemas: { ...base, ...document.schemas } }
  })
  if (old === undefined || now === undefined) return []
  return diffOf(old, now)
    .changes.filter(({ severity }) => severity !== 'documentation')
    .map(({ message }) => message)
}

test.each<[string, JsonObject, JsonObject]>([
  ['a tuple becomes a list', { prefixItems: [text] }, { type: 'array', items: text }],
  ['an item of a tuple', { prefixItems: [text, text] }, { prefixItems: [text, { type: 'boolean' }] }],
  ['fewer items of a tuple', { prefixItems: [text, text] }, { prefixItems: [text, text], minItems: 1 }],
  ['a member beside a reference', ref('Base'), { ...ref('Base'), properties: { c: text } }],
  ['required beside a reference', ref('Base'), { ...ref('Base'), required: ['a'] }],
  [
    'a pattern of names',
    object({ a: text, p: { type: 'object', patternProperties: { '^x': text } } }),
    object({ a: text, p: { type: 'object', patternProperties: { '^x': { type: 'integer' } } } }),
  ],
  [
    'names that are listed',
    { type: 'object', propertyNames: { enum: ['a'] } },
    { type: 'object', propertyNames: { enum: ['b'] } },
  ],
  ['what is required and described nowhere', object({ a: text }), { ...object({ a: text }), required: ['z'] }],
  ['known texts beside any text', text, { anyOf: [text, { enum: ['a'] }] }],
  ['an object as a constant', { const: { a: 1 } }, { const: { a: 2 } }],
])('%s', (_name, before, after) => {
  expect(reported(before, after)).not.toEqual([])
})

test('schemas are changed in every keyword that types depend on', () => {
  const typing = Object.entries(keywords).flatMap(([keyword, [, effect]]) => (effect === 'type' ? [keyword] : []))
  expect(Object.keys(keywordValues)).toEqual(expect.arrayContaining(typing))
})

const views: readonly View[] = ['response', 'request', 'upload']

/** The declarations that operations see a schema as, without comments; undefined where no SDK can be made of it. */
function declarations(parts: TestDocument): ReadonlyMap<string, string> | undefined {
  try {
    const { api } = inputOf(parts, 'any')
    const print = (type: Type) => printType(type, (name) => name).replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
    const named = api.schemas.flatMap((schema) =>
      views.map((view) => [nameIn(schema, view), print(api.types.declared(schema.key, view))] as const),
    )
    const inline = api.operations.flatMap(({ request, response }) => [
      ...(request.kind === 'body' && request.body.type !== undefined ? [['Sent', request.body.type] as const] : []),
      ...response.types.map((type) => ['Given', type] as const),
    ])
    return new Map([...named, ...inline.map(([name, type]) => [name, print(api.types.at(type))] as const)])
  } catch (error) {
    if (error instanceof DocumentErrors) return undefined
    throw error
  }
}

/** A schema as what an operation sends as JSON or as a form, and gives. */
function uses(schema: JsonObject, isNamed: boolean, mediaType: string): TestDocument {
  const used = isNamed ? ref('Pet') : schema
  const responses = { 200: { description: 'OK', content: { 'application/json': { schema: used } } } }
  const requestBody = { required: true, content: { [mediaType]: { schema: used } } }
  return {
    schemas: { ...components, ...(isNamed ? { Pet: schema } : {}) },
    paths: operation({ requestBody, responses }),
  }
}

/** Whether two types are the same, however they are composed. */
const helpers = `
type BinaryBody = Blob
type WithRequired<T, K extends PropertyKey> = T extends object ? T & { [P in K]-?: P extends keyof T ? Exclude<T[P], undefined> : unknown } : T
type Open<T> = T extends object ? { [K in keyof T]: Open<T[K]> } : T
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
`

test('the diff reports what the packages show of a change of any keyword', { timeout: 120_000 }, async () => {
  const folder = new SdkFolder()
  const lines = [helpers]
  let noticed = 0
  for (const [index, { keyword, before, after }] of sample(changedSchemas, { numRuns: 600, seed: 12 }).entries()) {
    const [old, now] = [before, after].map((schema) =>
      uses(schema, index % 2 === 0, index % 3 === 0 ? 'multipart/form-data' : 'application/json'),
    )
    if (old === undefined || now === undefined) continue
    const [from, to] = [declarations(old), declarations(now)]
    if (from === undefined || to === undefined) continue
    if (isDeepStrictEqual(from, to)) continue
    const changes = diffOf(old, now).changes.filter(({ severity }) => severity !== 'documentation')
    if (changes.length > 0) {
      noticed += 1
      continue
    }
    for (const [side, types] of [
      ['Before', from],
      ['After', to],
    ] as const)
      lines.push(
        `export namespace ${side}${index} {`,
        ...[...types].map(([name, type]) => `export type ${name} = ${type}`),
        '}',
      )
    for (const name of from.keys())
      lines.push(
        `export const ${keyword.replaceAll('-', '')}${index}${name}: Same<Open<Before${index}.${name}>, Open<After${index}.${name}>> = true`,
      )
  }
  expect(noticed).toBeGreaterThan(300)
  folder.writeFile('same.ts', lines.join('\n'))
  expect(await folder.compile({ noUnusedLocals: false })).toEqual([])
})
