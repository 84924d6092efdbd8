import { isDeepStrictEqual } from 'node:util'
import { sample } from 'fast-check'
import { expect, test } from 'vitest'
import { SdkFolder } from '../../compile.fixture.ts'
import { DocumentErrors } from '../../diagnostics/document-error.ts'
import { printType } from '../../emit/code/print-type.ts'
import type { JsonObject } from '../../lib/json.ts'
import { keywords } from '../../specification/keywords.ts'
import type { Type } from '../../model/schema/type.ts'
import { namedTypes } from '../../model/schema/schemas.ts'
import type { ApiDiff } from '../change.ts'
import { diffOf, exchanged, inputOf, object, operation, type TestDocument } from '../diff.fixture.ts'
import { reaches } from '../severity.ts'
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

/** The declarations that operations see a schema as, without comments; undefined where no SDK can be made of it. */
function declarations(parts: TestDocument): ReadonlyMap<string, string> | undefined {
  try {
    const { api } = inputOf(parts, 'any')
    const print = (type: Type) => printType(type, (name) => name).replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
    const named = api.schemas
      .flatMap(namedTypes)
      .map(({ name, key, view }) => [name, print(api.types.declared(key, view))] as const)
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

type Way = 'Sent' | 'Given'

/** A schema as what an operation sends, as JSON or as a form, or as what it gives. */
function uses(schema: JsonObject, way: Way, isNamed: boolean, mediaType: string): TestDocument {
  const used = isNamed ? ref('Pet') : schema
  const content = (type: string) => ({ content: { [type]: { schema: used } } })
  const given = { 200: { description: 'OK', ...content('application/json') } }
  return {
    schemas: { ...components, ...(isNamed ? { Pet: schema } : {}) },
    paths: operation(
      way === 'Given' ? { responses: given } : { requestBody: { required: true, ...content(mediaType) } },
    ),
  }
}

const helpers = `
type BinaryBody = Blob
type WithRequired<T, K extends PropertyKey> = T extends object ? T & { [P in K]-?: P extends keyof T ? Exclude<T[P], undefined> : unknown } : T
type Open<T> = T extends object ? { [K in keyof T]: Open<T[K]> } : T
/** Whether two types are the same, however they are composed. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
`

/** Claims of the diff about a change, for the compiler to confirm. */
function claim(way: Way, id: string, names: readonly string[], changes: ApiDiff['changes']): readonly string[] {
  const [from, to] = [`Before${id}`, `After${id}`]
  if (!changes.some(({ severity }) => severity !== 'documentation'))
    return names.map((name) => `export const is${id}${name}: Same<Open<${from}.${name}>, Open<${to}.${name}>> = true`)
  // Objects whose other fields get a type are called compatible: only interfaces do not fit their index signature.
  const isSaid = changes.some(
    ({ code, severity }) => reaches(severity, 'types') || code === 'request-extra-fields-accepted',
  )
  if (isSaid) return []
  const [passed, taken] = way === 'Sent' ? [from, to] : [to, from]
  return [`export const fits${id} = (value: ${passed}.${way}): ${taken}.${way} => value`]
}

test(
  'the diff reports what a change of any keyword does to the packages, and to code that uses them',
  { timeout: 120_000 },
  async () => {
    const folder = new SdkFolder()
    const lines = [helpers]
    for (const [index, { keyword, before, after }] of sample(changedSchemas, { numRuns: 600, seed: 12 }).entries()) {
      for (const way of ['Sent', 'Given'] as const) {
        const [old, now] = [before, after].map((schema) =>
          uses(schema, way, index % 2 === 0, index % 3 === 0 ? 'multipart/form-data' : 'application/json'),
        )
        if (old === undefined || now === undefined) continue
        const [from, to] = [declarations(old), declarations(now)]
        if (from?.has(way) !== true || to?.has(way) !== true || isDeepStrictEqual(from, to)) continue
        const id = `${way}${index}${keyword.replaceAll(/\W/g, '')}`
        const claims = claim(way, id, [...from.keys()], diffOf(old, now).changes)
        if (claims.length === 0) continue
        const print = (types: ReadonlyMap<string, string>) =>
          [...types].map(([name, type]) => `export type ${name} = ${type}`)
        lines.push(
          `namespace Before${id} {`,
          ...print(from),
          '}',
          `namespace After${id} {`,
          ...print(to),
          '}',
          ...claims,
        )
      }
    }
    expect(lines.filter((line) => line.includes(' fits')).length).toBeGreaterThan(100)
    folder.writeFile('same.ts', lines.join('\n'))
    expect(await folder.compile({ noUnusedLocals: false })).toEqual([])
  },
)
