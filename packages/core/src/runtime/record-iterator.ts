import { DONE, MAX_EVENT_LENGTH, type TextItems } from './body-iterator.js'
import type { BodyTest } from './body-test.js'
import type { CallContext } from './call-context.js'
import { explain, parse } from './error-body.js'
import { redact } from './redact.js'
import { streamError } from './stream-error.js'

/** Cuts text into records. */
export interface RecordSplitter {
  /** Start of a record whose end has not arrived. */
  readonly open: string
  /** Takes the next piece of text, cut anywhere, and gives the records that are complete. */
  push(text: string): readonly string[]
  /** What is left when the body ends. */
  end(): readonly string[]
}

/** The JSON records of a text; they are parsed one by one as they are asked for. */
export function recordItems(context: CallContext, splitter: RecordSplitter, failure?: BodyTest): TextItems {
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
    if (record === undefined) return atEnd ? DONE : undefined
    const value = parse(record)
    // The parser's own message quotes the record, so there is no cause.
    if (value === undefined) {
      throw atEnd
        ? streamError(context, 'the stream ended inside a record', 'truncated')
        : streamError(context, 'a record of the stream is not JSON', 'malformed')
    }
    if (!failure?.(value)) return { done: false, value }
    const body = parse(record, context.secrets)
    const serverMessage = explain(body)
    const text = redact(record, context.secrets)
    throw streamError(context, serverMessage ?? text.slice(0, 500), 'reported', body ?? text, serverMessage)
  }
  return {
    push(text) {
      fill(splitter.push(text))
      if (splitter.open.length > (context.settings.maxEventLength ?? MAX_EVENT_LENGTH))
        throw streamError(context, 'a record exceeds maxEventLength', 'malformed')
    },
    take,
    end() {
      atEnd = true
      fill(splitter.end())
      return take() ?? DONE
    },
  }
}
