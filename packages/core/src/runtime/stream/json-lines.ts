import type { Streaming } from '../context/operation.js'
import type { RecordSplitter } from './record-stream.js'
import { recordStream, type RecordStreamOptions } from './record-stream.js'

/** Streams of one JSON value per line (https://jsonlines.org, also called NDJSON). */
export function jsonLines(options: RecordStreamOptions = {}): Streaming {
  return recordStream(
    options.mediaType ?? 'application/jsonl',
    /jsonl|ndjson|json-?lines/,
    options,
    () => new LineSplitter(),
  )
}

/** Lines end with LF or CRLF, the last one also with the body. Blank ones count for nothing. */
class LineSplitter implements RecordSplitter {
  /** Start of a line whose end has not arrived. */
  open = ''
  #started = false

  push(text: string): readonly string[] {
    if (text && !this.#started) {
      this.#started = true
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1)
    }
    const end = text.lastIndexOf('\n')
    if (end < 0) {
      this.open += text
      return []
    }
    const lines = (this.open + text.slice(0, end)).split('\n')
    this.open = text.slice(end + 1)
    return lines.filter(isText)
  }

  end(): readonly string[] {
    return [this.open].filter(isText)
  }
}

const isText = (line: string): boolean => line.trim() !== ''
