import { type Event, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml'

/** The start of a plain text that YAML may read as a number, a truth value or null. */
const mayBeValue = /^[-+.\dtTfFnN~]/

/**
 * Makes every plain key a text, as keys of JSON are: the version `1.0` of a mapping would become `1`, and the schema `True`
 * would become `true`.
 */
export function keysAsWritten(text: string, events: readonly Event[]): Event[] {
  /** For each open container: whether a key comes next; undefined in a sequence. */
  const open: (boolean | undefined)[] = []
  return events.map((event) => {
    if (event.type === EVENT_ID.DOCUMENT) return event
    if (event.type === EVENT_ID.POP) {
      open.pop()
      return event
    }
    const isKey = open.at(-1)
    if (isKey !== undefined) open[open.length - 1] = !isKey
    if (event.type === EVENT_ID.MAPPING) open.push(true)
    else if (event.type === EVENT_ID.SEQUENCE) open.push(undefined)
    else if (event.type === EVENT_ID.SCALAR && isKey === true) {
      const isPlain = event.style === SCALAR_STYLE.PLAIN && event.fast && event.tagStart < 0 && event.valueStart >= 0
      // Only the style says that a text is one; a fast value is taken from the source as it is.
      if (isPlain && mayBeValue.test(getScalarValue(text, event)))
        return { ...event, style: SCALAR_STYLE.SINGLE_QUOTED }
    }
    return event
  })
}
