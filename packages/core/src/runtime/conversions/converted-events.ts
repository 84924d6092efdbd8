import type { Streaming } from '../context/operation.js'
import { EventStream } from '../stream/event-stream.js'
import type { Convert } from './convert.js'

/** A stream whose events have values to convert. */
export const convertedEvents =
  (convert: Convert, stream: Streaming): Streaming =>
  (headers, input) => {
    const decode = stream(headers, input)
    return (
      decode &&
      (async (response, context) => {
        const decoded = await decode(response, context)
        return decoded instanceof EventStream ? converted(decoded, convert) : decoded
      })
    )
  }

function converted(stream: EventStream<unknown>, convert: Convert): EventStream<unknown> {
  const events = stream[Symbol.asyncIterator]()
  return new EventStream({
    async next() {
      const step = await events.next()
      return step.done ? step : { done: false, value: convert(step.value) }
    },
    return: async () => (await events.return?.()) ?? { done: true, value: undefined },
  })
}
