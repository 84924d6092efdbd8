import { parseError } from './body-text.js'
import { BodyReader } from './body-reader.js'
import type { CallContext } from './call-context.js'
import { EventStream } from './event-stream.js'
import type { StreamDecoder } from './operation.js'
import { readText } from './read-text.js'
import { redact } from './redact.js'
import { SseParser } from './sse-parser.js'
import { StreamError } from './stream-error.js'
import { streamFailure } from './stream-failure.js'
import { utf8Decoder } from './utf8-decoder.js'

/** How an operation streams. */
export interface ServerSentEventsOptions {
  /** The body member that asks for a stream; without it the operation always streams. */
  readonly field?: string
  /** The data that marks the end, such as `[DONE]`. A stream that ends without it is an error. */
  readonly sentinel?: string
}

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined }

/** Streams whose events carry JSON. */
export function serverSentEvents({ field, sentinel }: ServerSentEventsOptions = {}): StreamDecoder {
  const mediaType = 'text/event-stream'
  return {
    field,
    mediaType,
    async open(response, context) {
      if (!response.headers.get('content-type')?.toLowerCase().startsWith(mediaType)) {
        throw parseError('an event stream', response, await readText(response, context), context)
      }
      return new EventStream(new SseIterator(response, context, sentinel))
    },
  }
}

/** Reads only when asked and nothing is left of the last read; events of one read are parsed as they are asked for. */
class SseIterator implements AsyncIterator<unknown, undefined> {
  readonly #context: CallContext
  readonly #sentinel: string | undefined
  readonly #body: BodyReader
  readonly #decode = utf8Decoder()
  readonly #queue: string[] = []
  /** Names of queued events, by position; nearly always empty. */
  readonly #parser = new SseParser((data, name) => this.#queue.push(data, name))
  #next = 0
  #pending: Promise<unknown> | undefined
  #ended = false

  constructor(response: Response, context: CallContext, sentinel: string | undefined) {
    this.#context = context
    this.#sentinel = sentinel
    this.#body = new BodyReader(response, context)
  }

  next(): Promise<IteratorResult<unknown, undefined>> {
    const read = () => {
      try {
        return this.#take() ?? this.#fill()
      } catch (error) {
        this.#close()
        throw error
      }
    }
    return this.#pending
  }
}
