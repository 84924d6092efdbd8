import type { Outcome } from './tool.js'

/** Most events of a stream, and most bytes of a file, that a result holds. */
const maxEvents = 2_000
const maxBytes = 2_000_000

/**
 * The value of a call as JSON has it: a list of the events of a stream, and bytes in base64.
 *
 * @throws the error of a failed call
 */
export async function resultOf(call: Promise<Outcome>): Promise<unknown> {
  const outcome = await call
  if (outcome.ok === false) throw outcome.error
  const { value } = outcome
  if (isStream(value)) return eventsOf(value)
  return isBinary(value) ? bytesOf(value) : value
}

/** Whether a value is read event by event. */
export function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

async function eventsOf(stream: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const events: unknown[] = []
  for await (const event of stream) {
    if (events.length === maxEvents) return [...events, `More than ${maxEvents} events; the others are left out.`]
    events.push(event)
  }
  return events
}

interface Binary {
  readonly stream: ReadableStream<Uint8Array>
  readonly contentType: string
}

function isBinary(value: unknown): value is Binary {
  return typeof value === 'object' && value !== null && 'stream' in value && value.stream instanceof ReadableStream
}

async function bytesOf({
  stream,
  contentType,
}: Binary): Promise<{ readonly contentType: string; readonly base64: string }> {
  const chunks: string[] = []
  let length = 0
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > maxBytes) {
      await reader.cancel()
      throw new RangeError(`The file has more than ${maxBytes} bytes.`)
    }
    for (const byte of next.value) chunks.push(String.fromCharCode(byte))
  }
  return { contentType, base64: btoa(chunks.join('')) }
}

/** Message for a model about a failure: no stack and no credential, which errors of the core do not show. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return 'The call failed.'
  return `${error.name}: ${error.message}`
}
