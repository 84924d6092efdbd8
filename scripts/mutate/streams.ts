import type { Mutation } from './mutation.ts'

export const streams: readonly Mutation[] = [
  {
    file: 'server-sent-events.ts',
    find: ' *(;|$)/i',
    replace: '/i',
    tests: ['event-stream.test.ts', 'text/event-streaming is no event stream'],
  },
  {
    file: 'body-reader.ts',
    find: 'let limitMs = Math.max(0, context.until - now())',
    replace: 'let limitMs = context.settings.timeoutMs',
    tests: ['event-stream.test.ts', 'timeoutMs covers the headers and the first byte together'],
  },
  {
    file: 'body-reader.ts',
    find: 'due = Infinity\n        context',
    replace: 'context',
    tests: ['event-stream.test.ts', 'does not count the time of a slow reader'],
  },
  {
    file: 'body-reader.ts',
    find: 'context.end()\n    cancel()',
    replace: 'context.end()',
    tests: ['event-stream-readers.test.ts', 'break closes the connection'],
  },
  {
    file: 'event-stream.ts',
    find: 'place = place.next ??= { step: events.next() }',
    replace: 'place = { step: events.next() }',
    tests: ['event-stream-readers.test.ts', 'gives the slower half all events'],
  },
  {
    file: 'event-stream.ts',
    find: 'leave = () => resolve(DONE)',
    replace: 'leave = () => {}',
    tests: ['event-stream-readers.test.ts', 'ends the loop of a half that is cancelled'],
  },
  {
    file: 'event-stream.ts',
    find: '!--halves',
    replace: '--halves',
    tests: ['event-stream-readers.test.ts', 'lets one half be left'],
  },
  {
    file: 'event-stream.ts',
    find: 'if (this.#consumed) throw',
    replace: 'if (false) throw',
    tests: ['event-stream-readers.test.ts', 'a second reading is refused'],
  },
  {
    file: 'body-iterator.ts',
    find: 'for (let pending = reading; pending; pending = reading) await pending.catch(() => {})',
    replace: '',
    tests: ['event-stream-readers.test.ts', 'serves overlapping reads in order'],
  },
  {
    file: 'sse-iterator.ts',
    find: 'if (!failure?.(value)) return value',
    replace: 'return value',
    tests: ['event-stream.test.ts', 'top level'],
  },
  {
    file: 'sse-iterator.ts',
    find: "data !== (sentinel ?? '[DONE]')",
    replace: 'false',
    tests: ['event-stream.test.ts', 'without the declared sentinel is an error'],
  },
  {
    file: 'sse-iterator.ts',
    find: "data === (sentinel ?? '[DONE]')",
    replace: 'data === sentinel',
    tests: ['event-stream.test.ts', 'may be the usual sentinel where none is declared'],
  },
  {
    file: 'sse-parser.ts',
    find: 'start === text.length) afterCR = true',
    replace: 'start < 0) afterCR = true',
    tests: ['sse-parser.test.ts', 'a CRLF that is cut ends one line'],
  },
  {
    file: 'utf8-decoder.ts',
    find: 'open || inside ? ',
    replace: 'inside ? ',
    tests: ['sse-parser.test.ts', 'gives the same events'],
  },
  {
    file: 'json-sequences.ts',
    find: 'true|false|null',
    replace: 'true|false',
    tests: ['record-stream.test.ts', 'a number or a word that may have been cut off'],
  },
]
