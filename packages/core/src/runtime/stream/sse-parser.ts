/** Receives an event's data and its `event:` name (`''` if it has none). */
export type EventSink = (data: string, name: string) => void

const LF = 10
const SPACE = 32

/**
 * Turns text into server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream).
 * The function takes the next piece, cut anywhere, and returns how many characters of an unfinished event it holds.
 */
export function sseParser(emit: EventSink): (text: string) => number {
  /** Start of a line whose end has not arrived. */
  let open = ''
  let data: string | undefined
  let name = ''
  let started = false
  let afterCR = false

  const take = (line: string) => {
    if (!line) {
      if (data !== undefined) emit(data, name)
      data = undefined
      name = ''
      return
    }
    const colon = line.indexOf(':')
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(line.charCodeAt(colon + 1) === SPACE ? colon + 2 : colon + 1)
    if (field === 'data') data = data === undefined ? value : `${data}\n${value}`
    else if (field === 'event') name = value
  }

  return (text) => {
    let start = 0
    if (text && !started) {
      started = true
      if (text.charCodeAt(0) === 0xfeff) start = 1
    }
    if (afterCR && start < text.length) {
      afterCR = false
      if (text.charCodeAt(start) === LF) start++
    }
    let cr = text.indexOf('\r', start)
    let lf = text.indexOf('\n', start)
    while (cr >= 0 || lf >= 0) {
      const end = cr < 0 || (lf >= 0 && lf < cr) ? lf : cr
      take(open + text.slice(start, end))
      open = ''
      start = end + 1
      if (end === cr) {
        if (start === text.length) afterCR = true
        else if (text.charCodeAt(start) === LF) start++
        cr = text.indexOf('\r', start)
      }
      if (lf >= 0 && lf < start) lf = text.indexOf('\n', start)
    }
    if (start < text.length) open += text.slice(start)
    return open.length + (data?.length ?? 0)
  }
}
