import { iterateBody } from './body-iterator.js'
import { bodyStart, parseError } from './body-text.js'
import type { BodyTest } from './body-test.js'
import { EventStream } from './event-stream.js'
import type { Streaming } from './operation.js'
import { recordItems, type RecordSplitter } from './record-iterator.js'

/** How an operation streams records. */
export interface RecordStreamOptions {
  /** The body member that asks for a stream; without it the operation always streams. */
  readonly field?: string
  /** What the API calls the media type, where that is not its usual name. */
  readonly mediaType?: string
  /** Which records report a failure of the server, and which JSON does that comes instead of a stream. */
  readonly failure?: BodyTest
}

/** A stream whose media type is the one asked for, or another name of it. */
export function recordStream(
  mediaType: string,
  names: RegExp,
  { field, failure }: RecordStreamOptions,
  split: () => RecordSplitter,
): Streaming {
  return (headers, body) => {
    if (field && Object(body)[field] !== true) return undefined
    headers.set('accept', field ? `${mediaType}, application/json` : mediaType)
    return async (response, context) => {
      const [type = ''] = response.headers.get('content-type')?.toLowerCase().split(';') ?? []
      if (type.trim() === mediaType || names.test(type)) {
        return new EventStream(iterateBody(response, context, recordItems(context, split(), failure)))
      }
      const text = await bodyStart(response, context)
      // JSON may report a failure, for which its decoder has an error.
      await context.operation.response?.(new Response(text, response), context)
      throw parseError(mediaType, response, text, context)
    }
  }
}
