import { DONE, MAX_EVENT_LENGTH, type TextItems } from './body-iterator.js'
import type { CallContext } from './call-context.js'
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
export function recordItems(context: CallContext, splitter: RecordSplitter): TextItems {
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
    try {
      return { done: false, value: JSON.parse(record) }
    } catch {
      // The parser's own message quotes the record, so it is not kept as the cause.
      throw atEnd
        ? streamError(context, 'the stream ended inside a record', 'truncated')
        : streamError(context, 'a record of the stream is not JSON', 'malformed')
    }
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
