import type { Mutation } from './mutation.ts'

export const streams: readonly Mutation[] = [
  {
    file: 'stream/server-sent-events.ts',
    find: ' *(;|$)/i',
    replace: '/i',
    tests: ['stream/event-stream.test.ts', 'text/event-streaming is no event stream'],
  },
  {
    file: 'response/body-reader.ts',
    find: 'watch(limitMs)\n  Object',
    replace: 'undefined\n  Object',
    tests: ['stream/event-stream-readers.test.ts', 'is given up after idleTimeoutMs'],
  },
  {
    file: 'response/body-reader.ts',
    find: 'let nextMs = Math.max(0, context.until - now())',
    replace: 'let nextMs = context.settings.timeoutMs',
    tests: ['stream/event-stream.test.ts', 'timeoutMs covers the headers and the first byte together'],
  },
  {
    file: 'response/body-reader.ts',
    find: 'due = Infinity\n        context',
    replace: 'context',
    tests: ['stream/event-stream.test.ts', 'does not count the time of a slow reader'],
  },
  {
    file: 'response/body-reader.ts',
    find: 'context.end()\n    cancel()',
    replace: 'context.end()',
    tests: ['stream/event-stream-readers.test.ts', 'break closes the connection'],
  },
  {
    file: 'stream/event-stream.ts',
    find: 'place = place.next ??= { step: events.next() }',
    replace: 'place = { step: events.next() }',
    tests: ['stream/event-stream-readers.test.ts', 'gives the slower half all events'],
  },
  {
    file: 'stream/event-stream.ts',
    find: 'leave = () => resolve(DONE)',
    replace: 'leave = () => {}',
    tests: ['stream/event-stream-readers.test.ts', 'ends the loop of a half that is cancelled'],
  },
  {
    file: 'stream/event-stream.ts',
    find: '!--halves',
    replace: '--halves',
    tests: ['stream/event-stream-readers.test.ts', 'lets one half be left'],
  },
  {
    file: 'stream/event-stream.ts',
    find: 'if (this.#consumed) throw',
    replace: 'if (false) throw',
    tests: ['stream/event-stream-readers.test.ts', 'a second reading is refused'],
  },
  {
    file: 'stream/body-iterator.ts',
    find: 'for (let pending = reading; pending; pending = reading) await pending.catch(() => {})',
    replace: '',
    tests: ['stream/event-stream-readers.test.ts', 'serves overlapping reads in order'],
  },
  {
    file: 'stream/sse-iterator.ts',
    find: 'if (!failure?.(value)) return value',
    replace: 'return value',
    tests: ['stream/event-stream.test.ts', 'top level'],
  },
  {
    file: 'stream/sse-iterator.ts',
    find: 'data !== last',
    replace: 'false',
    tests: ['stream/event-stream.test.ts', 'without the declared sentinel is an error'],
  },
  {
    file: 'stream/sse-iterator.ts',
    find: 'data.trim() === last',
    replace: 'data.trim() === sentinel',
    tests: ['stream/event-stream.test.ts', 'may be the usual sentinel where none is declared'],
  },
  {
    file: 'stream/sse-parser.ts',
    find: 'start === text.length) afterCR = true',
    replace: 'start < 0) afterCR = true',
    tests: ['stream/sse-parser.test.ts', 'a CRLF that is cut ends one line'],
  },
  {
    file: 'stream/utf8-decoder.ts',
    find: 'open || inside ? ',
    replace: 'inside ? ',
    tests: ['stream/sse-parser.test.ts', 'gives the same events'],
  },
  {
    file: 'stream/json-sequences.ts',
    find: 'true|false|null',
    replace: 'true|false',
    tests: ['stream/record-stream.test.ts', 'a number or a word that may have been cut off'],
  },
]
