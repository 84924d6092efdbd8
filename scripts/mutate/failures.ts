import type { Mutation } from './mutation.ts'

export const failures: readonly Mutation[] = [
  {
    file: 'request/attempts.ts',
    find: 'response && !(cause instanceof SdkError)',
    replace: 'false',
    tests: ['request/failures.test.ts', 'a fetch or a middleware that gives nothing'],
  },
  {
    file: 'response/body-text.ts',
    find: 'if (response.bodyUsed)',
    replace: 'if (false)',
    tests: ['request/failures.test.ts', 'a fetch or a middleware that gives a body that is read already'],
  },
  {
    file: 'client/log-requests.ts',
    find: 'log(outcome).catch(() => {})',
    replace: 'log(outcome)',
    tests: ['request/failures.test.ts', 'a logger that rejects'],
  },
  {
    file: 'stream/sse-iterator.ts',
    find: '(data?.length ?? unfinished) > ',
    replace: '(data?.length ?? unfinished) < 0 * ',
    tests: ['stream/event-stream.test.ts', 'an endless comment ends in an error'],
  },
  {
    file: 'stream/record-stream.ts',
    find: '(record ?? splitter.open).length > ',
    replace: '(record ?? splitter.open).length < 0 * ',
    tests: ['stream/record-stream.test.ts', 'a record that goes on for ever is an error'],
  },
  {
    file: 'response/binary-response.ts',
    find: '    this.#close()',
    replace: '    await this.stream.cancel()',
    tests: ['request/failures.test.ts', 'are cancelled twice, while they are read'],
  },
]
