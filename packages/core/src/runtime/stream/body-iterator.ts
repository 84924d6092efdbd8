import { bodyReader } from '../response/body-reader.js'
import type { CallContext } from '../context/call-context.js'
import { streamError } from '../errors/stream-error.js'
import { utf8Decoder } from './utf8-decoder.js'

type Step = IteratorResult<unknown, undefined>

/** Result of an iterator that has ended. */
export const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined }

/** The default of the option, in characters. */
export const MAX_EVENT_LENGTH = 5e7

/** Iterates over the records in the text of a body. An error or a last record closes the stream. */
export interface TextItems {
  /** Takes the next piece of text, cut anywhere. */
  push(text: string): void
  /** The next piece that is already available, if any. */
  take(): Step | undefined
  /** The next piece after the last one. */
  end(): Step
}

/**
 * Iterates over the items in the text of a response. Bytes are read only when asked for and nothing is left of the last read, so
 * memory holds one read at most; calls of `next` that overlap wait for each other.
 */
export function iterateBody(
  response: Response,
  context: CallContext,
  items: TextItems,
): AsyncIterator<unknown, undefined> {
  const body = bodyReader(response, context)
  const decode = utf8Decoder()
  let reading: Promise<Step> | undefined
  let ended = false

  const close = (): Step => {
    ended = true
    body.close()
    return DONE
  }
  const attempt = (get: () => Step | undefined): Step | undefined => {
    if (ended) return DONE
    try {
      const step = get()
      return step?.done ? close() : step
    } catch (error) {
      close()
      throw error
    }
  }
  const read = async () => {
    try {
      // `null` is an empty body; a `fetch` without streams has no such member.
      if (response.body === undefined) throw streamError(context, 'fetch has no body streams', 'unsupported')
      for (;;) {
        const chunk = await body.read()
        if (chunk && !ended) items.push(decode(chunk))
        const step = attempt(chunk ? items.take : items.end)
        if (step) return step
      }
    } catch (error) {
      close()
      throw error
    } finally {
      reading = undefined
    }
  }
  return {
    async next() {
      for (let pending = reading; pending; pending = reading) await pending.catch(() => {})
      const taken = attempt(items.take)
      if (taken) return taken
      reading = read()
      return reading
    },
    return: async () => close(),
  }
}
