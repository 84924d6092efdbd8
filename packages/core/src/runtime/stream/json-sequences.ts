import type { Streaming } from '../context/operation.js'
import type { RecordSplitter } from './record-stream.js'
import { recordStream, type RecordStreamOptions } from './record-stream.js'

/** Streams of JSON values that each begin with a record separator and end with a line feed (RFC 7464). */
export function jsonSequences(options: RecordStreamOptions = {}): Streaming {
  return recordStream(
    options.mediaType ?? 'application/json-seq',
    /[/+]json-seq/,
    options,
    () => new SequenceSplitter(),
  )
}

const SEPARATOR = '\x1e'

/** A record is complete when the next one begins, when its JSON does at a line feed, or when the body ends. */
class SequenceSplitter implements RecordSplitter {
  /** A record whose end has not arrived. */
  open = ''

  push(text: string): readonly string[] {
    const records = text.split(SEPARATOR)
    records[0] = this.open + records[0]
    this.open = records.pop() ?? ''
    // Else the last value would not be seen before the next one is sent.
    if (isComplete(this.open)) {
      records.push(this.open)
      this.open = ''
    }
    return records.filter(isRecord)
  }

  end(): readonly string[] {
    return [this.open].filter(isRecord)
  }
}

/** A number, true, false or null that no whitespace follows may be the beginning of a longer value (RFC 7464 section 2.4). */
const isRecord = (record: string): boolean => record.trim() !== '' && !/^\s*(?:-?\d\S*|true|false|null)$/.test(record)

/** JSON may hold line feeds itself; only a whole value is valid. */
function isComplete(record: string): boolean {
  if (!record.endsWith('\n')) return false
  const first = record.trimStart()[0] ?? ''
  const last = record.trimEnd().slice(-1)
  // Spares most attempts at a value that goes on.
  if ((first === '{' && last !== '}') || (first === '[' && last !== ']')) return false
  try {
    JSON.parse(record)
    return true
  } catch {
    return false
  }
}
