import type { CallContext } from '../context/call-context.js'
import type { Streaming } from '../context/operation.js'
import { parse } from '../errors/error-body.js'
import { reportedError, streamError } from '../errors/stream-error.js'
import type { BodyTest } from '../response/body-test.js'
import { unexpectedBody } from '../response/body-text.js'
import { DONE, iterateBody, MAX_EVENT_LENGTH, type TextItems } from './body-iterator.js'
import { EventStream } from './event-stream.js'

/** Cuts text into records. */
export interface RecordSplitter {
  /** Start of a record whose end has not arrived. */
  readonly open: string
  /** Takes the next piece of text, cut anywhere, and gives the records that are complete. */
  push(text: string): readonly string[]
  /** The records in the remaining text, when the body ends. */
  end(): readonly string[]
}

/** The JSON records of a text; they are parsed one by one as they are asked for. */
function recordItems(
  context: CallContext,
  splitter: RecordSplitter,
  { failure, refine = (_, value) => value }: RecordStreamOptions,
): TextItems {
  let queue: readonly string[] = []
  let next = 0
  /** The body has ended: a record that is no JSON was cut off. */
  let atEnd = false
  const fill = (records: readonly string[]) => {
    queue = records
    next = 0
  }
  const take: TextItems['take'] = () => {
    const record = queue[next++]
    if ((record ?? splitter.open).length > (context.settings.maxEventLength ?? MAX_EVENT_LENGTH))
      throw streamError(context, 'a record exceeds maxEventLength', 'malformed')
    if (record === undefined) return atEnd ? DONE : undefined
    const value = parse(record)
    // The parser's own message quotes the record, so there is no cause.
    if (value === undefined) {
      throw atEnd
        ? streamError(context, 'the stream ended inside a record', 'truncated')
        : streamError(context, 'a record of the stream is not JSON', 'malformed')
    }
    if (!failure?.(value)) return { done: false, value: refine(record, value) }
    throw reportedError(record, context)
  }
  return {
    push(text) {
      fill(splitter.push(text))
    },
    take,
    end() {
      atEnd = true
      fill(splitter.end())
      return take() ?? DONE
    },
  }
}

/** How an operation streams records. */
export interface RecordStreamOptions {
  /** The body member that asks for a stream; without it the operation always streams. */
  readonly field?: string
  /** Media type of the API, if it is not the usual one. */
  readonly mediaType?: string
  /** Which records report a failure of the server, and which JSON does that comes instead of a stream. */
  readonly failure?: BodyTest
  /** Makes an item of a record and its value. Absent: the value. */
  readonly refine?: (record: string, value: unknown) => unknown
}

/** A stream whose media type is the one asked for, or another name of it. */
export function recordStream(
  mediaType: string,
  names: RegExp,
  options: RecordStreamOptions,
  split: () => RecordSplitter,
): Streaming {
  const { field } = options
  return (headers, body) => {
    if (field && Object(body)[field] !== true) return undefined
    headers.set('accept', field ? `${mediaType}, application/json` : mediaType)
    return async (response, context) => {
      const [type = ''] = response.headers.get('content-type')?.toLowerCase().split(';') ?? []
      if (type.trim() === mediaType || names.test(type)) {
        return new EventStream(iterateBody(response, context, recordItems(context, split(), options)))
      }
      throw await unexpectedBody(mediaType, response, context)
    }
  }
}
