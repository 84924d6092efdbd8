/** Receives an event's data and its `event:` name (`''` if it has none). */
export type EventSink = (data: string, name: string) => void

const LF = 10
const SPACE = 32

/** Turns text into server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream). */
export class SseParser {
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

  /** Takes the next piece of text, cut anywhere. */
  push(text: string): void {
    let start = 0
    if (text && !this.#started) {
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
      this.#take(this.#line + text.slice(start, end))
      this.#line = ''
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

  #take(line: string): void {
    if (!line) {
      if (this.#data !== undefined) this.#emit(this.#data, this.#name)
      this.#data = undefined
      this.#name = ''
      return
    }
    const colon = line.indexOf(':')
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(line.charCodeAt(colon + 1) === SPACE ? colon + 2 : colon + 1)
    if (field === 'data') this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`
    else if (field === 'event') this.#name = value
  }
}
