import type { Bytes } from '../response/bytes.js'
import type { Middleware } from '../context/middleware.js'

/** Fields of events besides name and data (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface EventFields {
  /** The id of the last event, to resume after it: send it as the header `Last-Event-ID`. */
  readonly id: string | undefined
  /** Milliseconds to wait before connecting again. */
  readonly retry: number | undefined
}

/**
 * Middleware that reports `id` and `retry` of the events of a stream as they arrive, which may be before the events themselves
 * are read: a piece of the body can hold several.
 *
 * ```ts
 * const stream = await client.chat.send(request, { use: [eventFields(({ id }) => (lastId = id))] })
 * ```
 */
export function eventFields(report: (fields: EventFields) => void): Middleware {
  return async (request, next) => {
    const response = await next(request)
    if (!/^text\/event-stream *(;|$)/i.test(`${response.headers.get('content-type')}`)) return response
    const decoder = new TextDecoder()
    let open = ''
    let fields: EventFields = { id: undefined, retry: undefined }
    const read = (line: string) => {
      const [, name, value = ''] = /^(id|retry)(?:: ?(.*))?$/.exec(line) ?? []
      if (name === 'id' && !value.includes('\0')) fields = { ...fields, id: value }
      else if (name === 'retry' && /^\d+$/.test(value)) fields = { ...fields, retry: Number(value) }
      else return
      report(fields)
    }
    const watch = new TransformStream<Bytes, Bytes>({
      transform(chunk, controller) {
        const lines = (open + decoder.decode(chunk, { stream: true })).split(/[\r\n]/)
        // The beginning of a line shows whether it is one of them; data can be long.
        open = (lines.pop() ?? '').slice(0, 10_000)
        for (const line of lines) read(line)
        controller.enqueue(chunk)
      },
    })
    return new Response(response.body?.pipeThrough(watch) ?? null, response)
  }
}
