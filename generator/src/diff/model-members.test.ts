import { expect, test } from 'vitest'
import type { Operation } from '../model/api.ts'
import type { Body } from '../model/operations/bodies.ts'
import type { Parameter } from '../model/operations/parameters.ts'
import type { SuccessResponse } from '../model/operations/responses.ts'
import type { Stream } from '../model/operations/streams.ts'
import { diffApis } from './diff.ts'
import { inputOf, object, operation, type TestDocument } from './diff.fixture.ts'

const text = { type: 'string' }
const json = (schema: object) => ({ 'application/json': { schema: { ...schema } } })

const documented: TestDocument = {
  schemas: { Other: object({ 'other!': text }) },
  paths: operation({
    parameters: [{ name: 'q', in: 'query', schema: text }],
    requestBody: { required: true, content: json(object({ a: text, stream: { type: 'boolean' } })) },
    responses: {
      '200': {
        description: 'OK',
        headers: { 'X-Total': { schema: text } },
        content: { ...json(object({ b: text })), 'text/event-stream': { schema: object({ c: text }) } },
      },
    },
    'x-sdk-stream': { field: 'stream', sentinel: '[DONE]' },
  }),
}
const other = { pointer: '#/components/schemas/Other' }

/** New value of a member, and the code that reports it; or the reason why no code does. */
type Case<Value> = { readonly to: Value; readonly code: string } | { readonly silent: string }
type Cases<Model> = { readonly [Member in keyof Required<Model>]: Case<Model[Member]> }

const parameter: Cases<Parameter> = {
  property: { to: 'p', code: 'request-field-removed' },
  wireName: { to: 'w', code: 'request-field-moved' },
  in: { to: 'header', code: 'request-field-moved' },
  required: { to: true, code: 'request-field-required' },
  style: { to: 'pipeDelimited', code: 'request-field-moved' },
  explode: { to: false, code: 'request-field-moved' },
  allowReserved: { to: true, code: 'request-field-moved' },
  acceptsAnyText: { silent: 'for contract tests; follows from the schema' },
  scalar: { silent: 'how a value is written; follows from the schema' },
  isFlat: { silent: 'decides the shape of the argument, which is compared' },
  fields: { silent: 'the style of fields, which the client sees to' },
  type: { to: other, code: 'request-type-changed' },
  about: { silent: 'what the schema says, which is compared with it' },
  docs: { to: { summary: undefined, description: 'New', deprecated: true }, code: 'deprecated' },
}

const response: Cases<SuccessResponse> = {
  status: { silent: 'which success it is, callers read from the raw response' },
  decoding: { to: 'text', code: 'response-kind-changed' },
  kinds: { to: ['json', 'text'], code: 'response-type-widened' },
  mediaType: { silent: 'the client asks for it' },
  accept: { to: 'application/x', code: 'response-reading-changed' },
  types: { to: [other], code: 'response-field-removed' },
  maybeEmpty: { to: true, code: 'response-maybe-empty' },
  emptyStatuses: { to: ['202'], code: 'response-reading-changed' },
  description: { silent: 'documentation' },
  headers: { to: [], code: 'response-header-removed' },
  statuses: { silent: 'which success has which of the types, which are compared' },
}

const stream: Cases<Stream> = {
  field: { to: 'live', code: 'stream-selection-changed' },
  mediaType: { to: 'application/x-ndjson', code: 'stream-format-changed' },
  format: { silent: 'follows from the media type' },
  carries: { to: 'text', code: 'stream-format-changed' },
  textEvents: { to: ['x'], code: 'stream-format-changed' },
  sentinel: { to: undefined, code: 'stream-format-changed' },
  last: { silent: 'how the client notices an end that is missing' },
  orJson: { to: true, code: 'stream-selection-changed' },
  event: { to: other, code: 'response-field-removed' },
  text: { silent: 'where documentation and hooks find the text of an event' },
}

const body: Cases<Body> = {
  encoding: { silent: 'follows from the media type' },
  mediaType: { to: 'application/x-www-form-urlencoded', code: 'encoding-changed' },
  otherTypes: { to: ['image/png'], code: 'encoding-changed' },
  fields: { to: [{ name: 'a', style: 'json', explode: true, allowReserved: false }], code: 'encoding-changed' },
  multipart: {
    to: { files: [], parts: { a: 'text/csv' }, prefix: [], item: undefined, delimiters: {} },
    code: 'encoding-changed',
  },
  type: { to: other, code: 'request-field-added-required' },
  text: { silent: 'counts for a text, which has no type' },
  required: { to: false, code: 'body-optional' },
  description: { silent: 'documentation' },
  alternatives: {
    to: [
      {
        encoding: 'text',
        mediaType: 'text/plain',
        otherTypes: [],
        fields: [],
        multipart: undefined,
        type: undefined,
        text: undefined,
      },
    ],
    code: 'request-variant-added',
  },
}

const changed: readonly (readonly [
  name: string,
  cases: Readonly<Record<string, Case<unknown>>>,
  change: (operation: Operation, member: string, value: unknown) => Operation,
])[] = [
  [
    'parameter',
    parameter,
    (one, member, value) =>
      one.request.kind === 'mixed'
        ? {
            ...one,
            request: { ...one.request, parameters: one.request.parameters.map((own) => ({ ...own, [member]: value })) },
          }
        : one,
  ],
  ['response', response, (one, member, value) => ({ ...one, response: { ...one.response, [member]: value } })],
  [
    'stream',
    stream,
    (one, member, value) => (one.stream === undefined ? one : { ...one, stream: { ...one.stream, [member]: value } }),
  ],
  [
    'body',
    body,
    (one, member, value) =>
      one.request.kind === 'mixed'
        ? { ...one, request: { ...one.request, body: { ...one.request.body, [member]: value } } }
        : one,
  ],
]

const before = inputOf(documented, 'old')
const reported = changed.flatMap(([name, cases, change]) =>
  Object.entries(cases).flatMap(([member, one]) =>
    'to' in one ? [[`${name}.${member}`, one.code, change, member, one.to] as const] : [],
  ),
)

test.each(reported)('%s: %s', (_name, code, change, member, value) => {
  const after = inputOf(documented, 'new')
  const operations = after.api.operations.map((one) => change(one, member, value))
  const { changes } = diffApis(before, { ...after, api: { ...after.api, operations } })
  expect(changes.map((one) => one.code)).toContain(code)
})
