import type { EventStream } from './event-stream.js'

/** What a call resolves to whose request says whether it streams; either, where the compiler cannot know what it says. */
export type StreamWhen<TStream, TEvent, TResponse> = TStream extends true ? EventStream<TEvent> : TResponse
