import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { load } from '../load/load.ts'
import { merge } from './merge.ts'
import type { MergedDocument } from './merged-document.ts'

const parts = `
list: { operationId: list, servers: [{ $ref: '#/server' }], responses: { 200: { $ref: '#/done' } } }
item: { get: { $ref: '#/list' } }
again: { $ref: '#/list' }
circle: { $ref: 'parts.yaml#/circle' }
server: { url: https://a.test }
servers: [{ $ref: '#/server' }]
tag: { name: Pets }
info: { title: Pets, version: '2' }
components: { schemas: { Pet: { $ref: '#/pet' } } }
pet: { type: object }
body: { content: { multipart/form-data: { schema: { type: object }, encoding: { a: { $ref: '#/encoding' } } } } }
encoding: { contentType: text/plain }
done: { description: Done }
`

async function merged(text: string): Promise<MergedDocument> {
  const folder = mkdtempSync(join(tmpdir(), 'sdkgen-written-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'parts.yaml'), parts)
  writeFileSync(join(folder, 'api.yaml'), `openapi: 3.1.1\n${text}`)
  return merge(await load(['api.yaml'], folder))
}

const info = "info: { title: A, version: '1' }"
const rest = `${info}\npaths: {}`
const done = 'components: { responses: { done: { description: Done } } }'
const list =
  "{ operationId: list, servers: [{ url: 'https://a.test' }], responses: { 200: { $ref: '#/components/responses/done' } } }"

test.each([
  [
    'an operation',
    `${info}\npaths: { /a: { get: { $ref: parts.yaml#/list } } }`,
    `${info}\npaths: { /a: { get: ${list} } }\n${done}`,
  ],
  [
    'an operation by way of another',
    `${info}\npaths: { /a: { get: { $ref: parts.yaml#/again } } }`,
    `${info}\npaths: { /a: { get: ${list} } }\n${done}`,
  ],
  [
    'an operation of the file itself',
    `${info}\npaths: { /a: { get: { $ref: '#/x-get' } } }\nx-get: { responses: {} }`,
    `${info}\npaths: { /a: { get: { responses: {} } } }\nx-get: { responses: {} }`,
  ],
  [
    'an operation and what stands beside it',
    `${info}\npaths: { /a: { get: { $ref: parts.yaml#/list, operationId: own } } }`,
    `${info}\npaths: { /a: { get: ${list.replace('operationId: list', 'operationId: own')} } }\n${done}`,
  ],
  [
    'an operation in the path item of a file',
    `${info}\npaths: { /a: { $ref: parts.yaml#/item } }`,
    `${info}\npaths: { /a: { $ref: '#/components/pathItems/item' } }\ncomponents: { pathItems: { item: { get: ${list} } }, responses: { done: { description: Done } } }`,
  ],
  ['a server', `${rest}\nservers: [{ $ref: parts.yaml#/server }]`, `${rest}\nservers: [{ url: 'https://a.test' }]`],
  [
    'a list of servers',
    `${rest}\nservers: { $ref: parts.yaml#/servers }`,
    `${rest}\nservers: [{ url: 'https://a.test' }]`,
  ],
  ['a tag', `${rest}\ntags: [{ $ref: parts.yaml#/tag }]`, `${rest}\ntags: [{ name: Pets }]`],
  ['info', 'info: { $ref: parts.yaml#/info }\npaths: {}', "info: { title: Pets, version: '2' }\npaths: {}"],
  [
    'components',
    `${rest}\ncomponents: { $ref: parts.yaml#/components }`,
    `${rest}\ncomponents: { schemas: { Pet: { type: object } } }`,
  ],
  [
    'a part of a component of a file',
    `${rest}\ncomponents: { requestBodies: { A: { $ref: parts.yaml#/body } } }`,
    `${rest}\ncomponents: { requestBodies: { A: { content: { multipart/form-data: { schema: { type: object }, encoding: { a: { contentType: text/plain } } } } } } }`,
  ],
])('%s is written in the place of a reference', async (_title, given, want) => {
  expect((await merged(given)).value).toEqual((await merged(want)).value)
})

test('places lead to the file', async () => {
  const document = await merged(`${info}\npaths: { /a: { get: { $ref: parts.yaml#/list } } }`)
  expect(document.locate('#/paths/~1a/get/operationId')).toMatchObject({ file: 'parts.yaml', line: 2 })
  expect(document.locate('#/paths/~1a/get/servers/0/url')).toMatchObject({ file: 'parts.yaml', line: 6 })
})

test('a reference to nothing, or to itself, is a problem', async () => {
  const refused = merged(`${info}\npaths: { /a: { get: { $ref: '#/x-gone' } } }`)
  await expect(refused).rejects.toThrow(/x-gone/)
  await expect(merged(`${info}\npaths: { /a: { get: { $ref: parts.yaml#/circle } } }`)).rejects.toThrow(/circle/)
})
