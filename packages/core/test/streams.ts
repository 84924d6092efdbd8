import { whereAny } from '../src/runtime/response/body-test.js'
import { EventStream } from '../src/runtime/stream/event-stream.js'
import { jsonBody } from '../src/runtime/body/json-body.js'
import type { Operation } from '../src/runtime/context/operation.js'
import type { RequestOptions } from '../src/runtime/context/request-options.js'
import { jsonUnless } from '../src/runtime/response/reported-error.js'
import { serverSentEvents } from '../src/runtime/stream/server-sent-events.js'
import { send, TestClient, type TestOptions } from './api.js'

/** The forms in which APIs report failures. */
const failure = whereAny(['error'], ['type', 'error', 'response.failed'], ['choices.finish_reason', 'error'])

/** Streams events until `[DONE]`. */
export const untilDone: Operation = {
  id: 'chat',
  method: 'POST',
  path: '/chat',
  request: jsonBody,
  response: jsonUnless(failure),
  stream: serverSentEvents({ field: 'stream', sentinel: '[DONE]', failure }),
}

/** Streams events until the body ends. */
export const untilEnd: Operation = { ...untilDone, stream: serverSentEvents() }

/** Asks for a stream. Throws what the call fails with. */
export async function openStream(
  operation: Operation,
  client: TestOptions,
  options?: RequestOptions,
): Promise<EventStream<unknown>> {
  const result = await send(new TestClient(client), operation, { stream: true }, options)
  if (!result.ok) throw result.error
  if (!(result.value instanceof EventStream)) throw new Error('no stream')
  return result.value
}

/** Everything a stream gives, its error last. */
export async function readStream(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const seen: unknown[] = []
  try {
    for await (const event of stream) seen.push(event)
  } catch (error) {
    seen.push(error)
  }
  return seen
}
