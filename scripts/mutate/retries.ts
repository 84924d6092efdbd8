import type { Mutation } from './mutation.ts'

export const retries: readonly Mutation[] = [
  {
    file: 'attempts.ts',
    find: 'attempt >= settings.maxRetries',
    replace: 'false',
    tests: ['retries.test.ts', 'makes one attempt with maxRetries 0'],
  },
  {
    file: 'attempts.ts',
    find: 'RETRIED.test(`${response.status}`)',
    replace: 'response.status > 399',
    tests: ['retries.test.ts', '404 is final'],
  },
  { file: 'retry.ts', find: '408|429|', replace: '408|', tests: ['retries.test.ts', '429 is retried'] },
  { file: 'retry.ts', find: '2[0-49]', replace: '2[0-4]', tests: ['retries.test.ts', '529 is retried'] },
  {
    file: 'attempts.ts',
    find: '!(askedMs > settings.maxRetryAfterMs)',
    replace: 'true',
    tests: ['retries.test.ts', 'beyond maxRetryAfterMs fails at once'],
  },
  {
    file: 'attempts.ts',
    find: 'if (askedMs >= 0) wait',
    replace: 'if (askedMs > 0) wait',
    tests: ['retries.test.ts', 'of 0 means at once'],
  },
  {
    file: 'attempts.ts',
    find: 'settings.retryDelayMs * 2 ** attempt',
    replace: 'settings.retryDelayMs',
    tests: ['retry.test.ts', 'the wait doubles and is capped'],
  },
  {
    file: 'attempts.ts',
    find: 'Math.random() / 4',
    replace: 'Math.random() / 2',
    tests: ['retry.test.ts', 'the wait is shortened by up to a quarter'],
  },
  {
    file: 'attempts.ts',
    find: 'draft?.duplex || ',
    replace: '',
    tests: ['retries.test.ts', 'never repeats a one-shot body'],
  },
  {
    file: 'attempts.ts',
    find: 'cause === context.broken',
    replace: 'cause instanceof SdkError',
    tests: ['retries.test.ts', 'what middleware throws is not retried'],
  },
  {
    file: 'attempts.ts',
    find: '(!response && ',
    replace: '(',
    tests: ['retries.test.ts', 'does not repeat a POST whose answer had begun'],
  },
  {
    file: 'attempts.ts',
    find: '/PUT|DELETE/',
    replace: '/PUT|DELETE|POST/',
    tests: ['retries.test.ts', 'POST is sent 1 times'],
  },
  {
    file: 'attempts.ts',
    find: "request.headers.has('idempotency-key')",
    replace: 'false',
    tests: ['retries.test.ts', 'a key of the caller makes a POST safe'],
  },
  {
    file: 'build-request.ts',
    find: '!/GET|HEAD/.test(method)',
    replace: "method === 'POST'",
    tests: ['retries.test.ts', 'PATCH carries a key'],
  },
  {
    file: 'attempts.ts',
    find: 'Object.assign(failure, { cause })',
    replace: 'new InvalidRequestError(operation.id)',
    tests: ['retries.test.ts', 'a credential that fails at a later attempt'],
  },
  {
    file: 'retry.ts',
    find: "/( GMT)?$/, ' GMT'",
    replace: "/( GMT)?$/, '$1'",
    tests: ['retry.test.ts', 'takes dates, and milliseconds before seconds'],
  },
  { file: 'retry.ts', find: '/^[a-z]/i.test(text) && ', replace: '', tests: ['retry.test.ts', 'is ignored'] },
  {
    file: 'retry.ts',
    find: 'Math.max(0, date - Date.now())',
    replace: 'date - Date.now()',
    tests: ['retry.test.ts', 'takes dates, and milliseconds before seconds'],
  },
]
