import type { Mutation } from './mutation.ts'

export const failures: readonly Mutation[] = [
  {
    file: 'attempts.ts',
    find: 'response && !(cause instanceof SdkError)',
    replace: 'false',
    tests: ['failures.test.ts', 'a fetch or a middleware that gives nothing'],
  },
  {
    file: 'body-text.ts',
    find: 'if (response.bodyUsed)',
    replace: 'if (false)',
    tests: ['failures.test.ts', 'a fetch or a middleware that gives a body that is read already'],
  },
  {
    file: 'log-requests.ts',
    find: 'log(outcome).catch(() => {})',
    replace: 'log(outcome)',
    tests: ['failures.test.ts', 'a logger that rejects'],
  },
  {
    file: 'sse-iterator.ts',
    find: 'if (push(text) > ',
    replace: 'if (push(text) < 0 * ',
    tests: ['event-stream.test.ts', 'an endless comment ends in an error'],
  },
  {
    file: 'record-iterator.ts',
    find: 'if (splitter.open.length > ',
    replace: 'if (splitter.open.length < 0 * ',
    tests: ['record-stream.test.ts', 'a record that goes on for ever is an error'],
  },
  {
    file: 'binary-response.ts',
    find: '    this.#close()',
    replace: '    await this.stream.cancel()',
    tests: ['failures.test.ts', 'are cancelled twice, while they are read'],
  },
]
