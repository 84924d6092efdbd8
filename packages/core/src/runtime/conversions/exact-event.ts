import { type EventDecoder, jsonEvent } from '../stream/sse-iterator.js'
import { marked } from './long-numbers.js'

/** Decodes the JSON of an event for `unmarking`. */
export const exactEvent: EventDecoder = (data, ...event) => marked(data, jsonEvent(data, ...event))
