import { expect, it, test } from 'vitest'
import { get, post, send, TestClient } from '../../../test/api.js'
import { serverSentEvents } from '../stream/server-sent-events.js'
import { type SchemaIssue, type StandardSchema, validate, type ValidateOptions } from './validate.js'

/** A schema of objects whose `id` is a text. */
const schema: StandardSchema = {
  '~standard': {
    validate: async (value) => {
      const { id } = Object(value)
      return typeof id === 'string' ? {} : { issues: [{ message: 'no text', path: ['id', { key: 0 }] }] }
    },
  },
}
const never: StandardSchema = {
  '~standard': { validate: () => ({ issues: [{ message: 'no' }, { message: 'never' }] }) },
}

function client(options: ValidateOptions, response = Response.json({ id: 7 })) {
  let sent = 0
  const fetch = async () => {
    sent++
    return response
  }
  return { client: new TestClient({ fetch, use: [validate(options)] }), sent: () => sent }
}

const issue = { message: 'no text', path: ['id', { key: 0 }] }

it('a response that is not as described fails the call, once', async () => {
  const { client: shared, sent } = client({ responses: { [get.id]: schema } })
  const { error } = await send(shared, get)
  expect(error).toMatchObject({
    name: 'ResponseParseError',
    message: `${get.id}: response is not as described, at id.0: no text`,
    statusCode: 200,
    rawBody: '',
    cause: [issue],
  })
  expect(sent()).toBe(1)
})

it('a request that is not as described is not sent', async () => {
  const { client: shared, sent } = client({ requests: { [post.id]: schema } })
  const { error } = await send(shared, post, { id: 7 })
  expect(error).toMatchObject({
    name: 'InvalidRequestError',
    message: `${post.id}: request is not as described, at id.0: no text`,
    cause: [issue],
  })
  expect(sent()).toBe(0)
  expect(await send(shared, post, { id: 'a' })).toMatchObject({ ok: true })
})

it('counts further issues', async () => {
  const { error } = await send(client({ responses: { [get.id]: never } }).client, get)
  expect(error).toMatchObject({ message: `${get.id}: response is not as described: no (and 1 more)` })
})

test.each<[title: string, options: ValidateOptions, response?: Response]>([
  ['functions without a schema', { responses: { other: never }, requests: { other: never } }],
  ['a function with the name of a member of every object', { responses: Object.create({ [get.id]: never }) }],
  ['a call without an argument', { requests: { [get.id]: never } }],
  ['values that are as described', { responses: { [get.id]: schema } }, Response.json({ id: 'a' })],
  ['issues to ignore', { responses: { [get.id]: never }, ignore: () => true }],
  ['bytes', { responses: { [get.id]: never } }, new Response('{}', { headers: { 'content-type': 'image/png' } })],
])('passes %s', async (_, options, response) => {
  const decoding = { ...get, response: async (one: Response) => one.text() }
  expect(await send(client(options, response).client, decoding)).toMatchObject({ ok: true })
})

it('ignores by the issue and the value at its place', async () => {
  const asked: [SchemaIssue, unknown][] = []
  const ignore = (...given: [SchemaIssue, unknown]) => asked.push(given) > 0
  const response = Response.json({ id: [7] })
  const { ok, value } = await send(client({ responses: { [get.id]: schema }, ignore }, response).client, get)
  expect([ok, value, asked]).toEqual([true, { id: [7] }, [[issue, 7]]])
})

it('goes on where nothing is thrown', async () => {
  const reported: string[] = []
  const onInvalid = (error: Error) => void reported.push(error.message)
  const { value } = await send(client({ responses: { [get.id]: never }, onInvalid }).client, get)
  expect([value, reported.length]).toEqual([{ id: 7 }, 1])
})

it('an error of the server stays what it is', async () => {
  const response = Response.json({ message: 'gone' }, { status: 404 })
  expect(await send(client({ responses: { [get.id]: never } }, response).client, get)).toMatchObject({
    error: { statusCode: 404 },
  })
})

it('a body that is no JSON, and one that breaks, are errors of the call', async () => {
  const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError('cut')) })
  const headers = { 'content-type': 'application/json' }
  for (const body of ['{', broken]) {
    const { error } = await send(
      client({ responses: { [get.id]: never } }, new Response(body, { headers })).client,
      get,
      undefined,
      { maxRetries: 0 },
    )
    expect(['ResponseParseError', 'ConnectionError']).toContain(error?.name)
    expect(error?.message).not.toContain('described')
  }
})

it('streams pass unchecked, event by event', async () => {
  const stream = { ...post, stream: serverSentEvents() }
  const response = new Response('data: 1\n\ndata: [DONE]\n\n', { headers: { 'content-type': 'text/event-stream' } })
  const { value } = await send(client({ responses: { [post.id]: never } }, response).client, stream, {})
  const events: unknown[] = []
  for await (const event of value as AsyncIterable<unknown>) events.push(event)
  expect(events).toEqual([1])
})

it('JSON is checked as such where a server says that it is text', async () => {
  const asText = (text: string) => new Response(text, { headers: { 'content-type': 'text/plain' } })
  const call = async (text: string, operation = get) =>
    send(client({ responses: { [get.id]: schema } }, asText(text)).client, operation)
  expect(await call('{"id":"a"}')).toMatchObject({ ok: true, value: { id: 'a' } })
  expect((await call('{"id":7}')).error).toMatchObject({ cause: [issue] })
  const decoding = { ...get, response: async (one: Response) => one.text() }
  expect((await call('{"id":"a"}', decoding)).error).toMatchObject({ cause: [issue] })
})
