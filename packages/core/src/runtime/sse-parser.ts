/** Receives an event's data and its `event:` name (`''` if it has none). */
export type EventSink = (data: string, name: string) => void

const LF = 10
const SPACE = 32

/** Turns text into server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream). */
export class SseParser {
  /** Value of the last `id:` field. */
  lastEventId = ''
  /** Milliseconds of the last valid `retry:` field. */
  retryMs: number | undefined

  readonly #emit: EventSink
  /** Start of a line whose end has not arrived. */
  #line = ''
  #data: string | undefined
  #name = ''
  #started = false
  #afterCR = false

  constructor(emit: EventSink) {
    this.#emit = emit
  }

  /** The data of an event that is not complete. */
  get unfinished(): string | undefined {
    const line = this.#line.startsWith('data') ? this.#line : ''
    return this.#data ?? (line ? fieldValue(line, 4) : undefined)
  }

  /** Takes the next piece of text, cut anywhere. */
  push(text: string): void {
    if (!text) return
    let start = 0
    if (!this.#started) {
      this.#started = true
      if (text.charCodeAt(0) === 0xfeff) start = 1
    }
    if (this.#afterCR && start < text.length) {
      this.#afterCR = false
      if (text.charCodeAt(start) === LF) start++
    }
    let cr = text.indexOf('\r', start)
    let lf = text.indexOf('\n', start)
    while (cr >= 0 || lf >= 0) {
      const end = cr < 0 || (lf >= 0 && lf < cr) ? lf : cr
      if (this.#line) {
        this.#take(this.#line + text.slice(start, end), 0, this.#line.length + end - start)
        this.#line = ''
      } else this.#take(text, start, end)
      start = end + 1
      if (end === cr) {
        if (start === text.length) this.#afterCR = true
        else if (text.charCodeAt(start) === LF) start++
        cr = text.indexOf('\r', start)
      }
      if (lf >= 0 && lf < start) lf = text.indexOf('\n', start)
    }
    if (start < text.length) this.#line += text.slice(start)
  }

  /** Takes the line between two positions. */
  #take(text: string, start: number, end: number): void {
    if (start === end) {
      const data = this.#data
      const name = this.#name
      this.#data = undefined
      this.#name = ''
      if (data !== undefined) this.#emit(data, name)
    } else if (text.startsWith('data', start) && isFieldEnd(text, start + 4, end)) {
      const value = fieldValue(text, start + 4, end)
      this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`
    } else if (text.startsWith('event', start) && isFieldEnd(text, start + 5, end)) {
      this.#name = fieldValue(text, start + 5, end)
    } else if (text.startsWith('id', start) && isFieldEnd(text, start + 2, end)) {
      const id = fieldValue(text, start + 2, end)
      if (!id.includes('\0')) this.lastEventId = id
    } else if (text.startsWith('retry', start) && isFieldEnd(text, start + 5, end)) {
      const value = fieldValue(text, start + 5, end)
      if (/^\d+$/.test(value)) this.retryMs = Number(value)
    }
  }
}

/** Whether a field name that stops at `position` is whole: it is followed by a colon or the line's end. */
function isFieldEnd(text: string, position: number, end: number): boolean {
  return position === end || (position < end && text.charCodeAt(position) === 58)
}

/** What follows the colon at `position`, less one space. */
function fieldValue(text: string, position: number, end = text.length): string {
  const start = position + 1
  return text.slice(text.charCodeAt(start) === SPACE && start < end ? start + 1 : start, end)
}
