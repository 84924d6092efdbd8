import { posix } from 'node:path'
import type { JsonObject } from '../../lib/json.ts'
import { apiOf } from '../../model/model.fixture.ts'
import { SourceFiles } from '../code/source-file.ts'
import { emitQuery } from './emit-react-query.ts'

const folder = 'packages/react-query/src/generated/'

/** Output by path below the generated folder; whitespace is the formatter's business. */
export function outputOf(paths: JsonObject): ReadonlyMap<string, string> {
  const files = emitQuery(apiOf({ paths }), new SourceFiles(), 'react-query')
  return new Map(files.map(({ path, text }) => [path.slice(folder.length), oneLine(text)]))
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/,(?= ?[)}\]])/g, '')
}

const object = { type: 'object' }
const string = { type: 'string' }
const json = (schema: JsonObject) => ({ description: 'OK', content: { 'application/json': { schema } } })
const body = (required: boolean) => ({ required, content: { 'application/json': { schema: object } } })
export const query = (name: string) => ({ name, in: 'query', schema: string })
const id = { name: 'id', in: 'path', required: true, schema: string }
const events = { description: 'OK', content: { 'text/event-stream': { schema: object } } }
const streamed = {
  description: 'OK',
  content: { 'application/json': { schema: object }, 'text/event-stream': { schema: object } },
}
export const ok = { 200: json(object) }
const page = (properties: JsonObject) => ({ 200: json({ type: 'object', properties }) })
const list = { type: 'array', items: string }

/** One operation `things.do`, at a path with an `id` where it needs one. */
export const operation = (verb: string, value: JsonObject, path = '/things') =>
  outputOf({ [path]: { [verb]: { operationId: 'do', tags: ['things'], ...value } } })

export const none = operation('get', { responses: ok })
export const optional = operation('get', { responses: ok, parameters: [query('q')] })
export const required = operation('get', { responses: ok, parameters: [id] }, '/things/{id}')
export const empty = operation('get', { responses: { 204: { description: 'Nothing' } } })
export const emptyOne = operation(
  'get',
  { responses: { 204: { description: 'Nothing' } }, parameters: [id] },
  '/things/{id}',
)
export const queryBody = operation('post', { 'x-sdk-kind': 'query', responses: ok, requestBody: body(true) })
export const command = operation('post', { responses: ok })
export const optionalBody = operation('post', { responses: ok, requestBody: body(false) })
export const mixed = operation('put', { responses: ok, parameters: [id], requestBody: body(true) }, '/things/{id}')
export const binary = operation('get', {
  responses: { 200: { description: 'OK', content: { 'application/octet-stream': {} } } },
})
export const stream = operation('post', {
  'x-sdk-stream': { field: 'stream' },
  responses: { 200: streamed },
  requestBody: body(true),
  parameters: [{ name: 'X-Trace', in: 'header', schema: string }],
})
export const mixedStream = operation(
  'post',
  { 'x-sdk-stream': { field: 'stream' }, responses: { 200: streamed }, requestBody: body(true), parameters: [id] },
  '/things/{id}',
)
export const streamOnly = operation('post', { 'x-sdk-stream': {}, responses: { 200: events } })
export const offset = operation('get', {
  'x-sdk-pagination': { kind: 'offset', offset: 'offset', items: 'page.items', total: 'total' },
  parameters: [{ name: 'offset', in: 'query', schema: { type: 'integer' } }, query('q')],
  responses: page({ page: { type: 'object', properties: { items: list } }, total: { type: 'integer' } }),
})
export const cursor = operation('get', {
  'x-sdk-pagination': { kind: 'cursor', cursor: 'page-token', items: 'data', next: 'meta.next' },
  parameters: [query('page-token')],
  responses: page({ data: list, meta: { type: 'object', properties: { next: string } } }),
})

export const file = 'thingsDo.ts'

export type Output = ReadonlyMap<string, string>

/** Names a file declares as exports; overloads count once. */
export function declared(text = ''): readonly string[] {
  const names = [...text.matchAll(/export (?:async )?(?:function|type) (\w+)|export type \{ (\w+) \}/g)]
  return [...new Set(names.map(([, name, type]) => name ?? type ?? ''))]
}

/** Names a file exports, as they are called outside, with those it passes on from others. */
export function exported(output: Output, path: string): readonly string[] {
  const text = output.get(path) ?? ''
  const passedOn = [...text.matchAll(/export \* from '([^']*)\.js'/g)].flatMap(([, from = '']) =>
    exported(output, `${posix.join(posix.dirname(path), from)}.ts`),
  )
  const own = [...text.matchAll(/export (?:const|type) (\w+)/g)].flatMap(([, name = '']) => name)
  const listed = [...text.matchAll(/export \{([^}]*)\}/g)]
    .flatMap(([, names = '']) => names.replaceAll(/\/\*.*?\*\//g, '').split(','))
    .map((name) => name.trim().split(' ').at(-1) ?? '')
  return [...new Set([...declared(text), ...own, ...listed]), ...passedOn]
}
