import { type Event, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import { once, type TextNode } from './text-node.ts'

/** The positions in a valid YAML document; each container is read when its children are asked for. */
export function yamlNodes(text: string, events: readonly Event[]): TextNode {
  const anchors = new Map<string, number>()

  const node = (index: number, key: number | undefined): TextNode => ({
    offset: key ?? startOf(events[index]) ?? 0,
    children: once(() => children(target(index))),
  })

  const children = (index: number): Map<string, TextNode> => {
    const found = new Map<string, TextNode>()
    const container = events[index]
    const isMapping = container?.type === EVENT_ID.MAPPING
    if (!isMapping && container?.type !== EVENT_ID.SEQUENCE) return found
    let at = index + 1
    while (at < events.length && events[at]?.type !== EVENT_ID.POP) {
      const key = events[at]
      if (isMapping) {
        const value = skip(events, at)
        if (key?.type === EVENT_ID.SCALAR) found.set(getScalarValue(text, key), node(value, startOf(key)))
        at = value
      } else found.set(String(found.size), node(at, undefined))
      at = skip(events, at)
    }
    return found
  }

  const target = (index: number): number => {
    const event = events[index]
    return event?.type === EVENT_ID.ALIAS
      ? (anchors.get(text.slice(event.anchorStart, event.anchorEnd)) ?? index)
      : index
  }

  events.forEach((event, index) => {
    if ('valueStart' in event || 'start' in event) {
      if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), index)
    }
  })
  return node(1, undefined)
}

/** The index of the next sibling. */
function skip(events: readonly Event[], index: number): number {
  let depth = 0
  for (let at = index; at < events.length; at++) {
    const type = events[at]?.type
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++
    else if (type === EVENT_ID.POP) depth--
    if (depth === 0) return at + 1
  }
  return events.length
}

function startOf(event: Event | undefined): number | undefined {
  if (event === undefined) return undefined
  if ('start' in event) return event.start
  if (!('valueStart' in event) || event.valueStart < 0) return undefined
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
  return quoted ? event.valueStart - 1 : event.valueStart
}
