import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { load } from '../load/load.ts'
import { buildApi } from '../model/build-api.ts'
import { normalise } from '../normalise/normalise.ts'
import { merge } from './merge.ts'

const names = { name: 'Acme', scope: '@acme' }

const api = (operation: string) => `
openapi: 3.1.1
info: { title: Acme, version: '1' }
paths: { /a: { post: { operationId: a, ${operation} } } }
x-local: { map: { 204: { description: Done } } }
`

const parts = `
map: { 204: { $ref: '#/done' }, x-note: { $ref: nothing.yaml } }
done: { description: Done }
parameters: [{ name: q, in: query, schema: { type: string } }]
chain: { $ref: '#/again' }
again: { $ref: 'parts.yaml#/map' }
content: { text/plain: { schema: { $ref: '#/text' } } }
text: { type: string }
properties: { a: { $ref: '#/text' }, default: { type: string } }
headers: { X-A: { schema: { type: string } } }
`

const ok = 'responses: { 204: { description: Done } }'

test.each([
  ['responses: { $ref: parts.yaml#/map }', ok],
  ['responses: { $ref: parts.yaml#/chain }', ok],
  [`responses: { $ref: '#/x-local/map' }`, ok],
  [`parameters: { $ref: parts.yaml#/parameters }, ${ok}`, `parameters: [{ $ref: parts.yaml#/parameters/0 }], ${ok}`],
  [
    `requestBody: { content: { $ref: parts.yaml#/content } }, ${ok}`,
    `requestBody: { content: { text/plain: { $ref: parts.yaml#/content/text~1plain } } }, ${ok}`,
  ],
  [
    `requestBody: { content: { a/b: { schema: { type: object, properties: { $ref: parts.yaml#/properties } } } } }, ${ok}`,
    `requestBody: { content: { a/b: { schema: { type: object, properties: { a: { $ref: parts.yaml#/properties/a }, default: { $ref: parts.yaml#/properties/default } } } } } }, ${ok}`,
  ],
  [
    `responses: { 204: { description: Done, headers: { $ref: parts.yaml#/headers } } }`,
    `responses: { 204: { description: Done, headers: { X-A: { $ref: parts.yaml#/headers/X-A } } } }`,
  ],
])('a reference in place of a map: %s', async (given, want) => {
  const folder = mkdtempSync(join(tmpdir(), 'sdkgen-maps-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'parts.yaml'), parts)
  const read = async (operation: string) => {
    writeFileSync(join(folder, 'api.yaml'), api(operation))
    const { operations, notes } = buildApi(normalise(merge(await load(['api.yaml'], folder))), names)
    return JSON.parse(JSON.stringify({ operations, notes: notes.map(({ code }) => code) }, withoutPlaces))
  }
  expect(await read(given)).toEqual(await read(want))
})

function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'pointer' ? undefined : value
}
