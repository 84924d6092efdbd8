import { delay } from 'msw'
import type { StreamContent } from './description.js'
import { isRecord } from './maker.js'
import { jsonText } from './json-text.js'

/** The body of a stream: each event is sent when its time has come. */
export function streamOf(
  events: Iterable<unknown> | AsyncIterable<unknown>,
  content: StreamContent,
  eventDelayMs: number,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const texts = textsOf(events, content, eventDelayMs)
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await texts.return()
    },
  })
}

async function* textsOf(
  events: Iterable<unknown> | AsyncIterable<unknown>,
  content: StreamContent,
  eventDelayMs: number,
): AsyncGenerator<string, void> {
  for await (const event of events) {
    // Without a delay of their own, events still arrive one by one.
    await delay(eventDelayMs)
    yield eventText(event, content)
  }
  if (content.sentinel !== undefined) yield `data: ${content.sentinel}\n\n`
}

function eventText(event: unknown, { format, carries, textEvents = [] }: StreamContent): string {
  if (format === 'lines') return `${jsonText(event)}\n`
  if (format === 'sequence') return `\u001E${jsonText(event)}\n`
  if (carries === 'text') return dataText(String(event))
  if (carries !== 'named' || !isRecord(event)) return dataText(jsonText(event))
  const name = String(event['event'])
  const { data } = event
  return `event: ${name}\n${dataText(textEvents.includes(name) ? String(data) : jsonText(data))}`
}

/** A line of its own for each line of a text. */
function dataText(data: string): string {
  return `${data
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`)
    .join('')}\n`
}
