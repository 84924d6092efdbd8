import type { Mutation } from './mutation.ts'

export const retries: readonly Mutation[] = [
  {
    file: 'request/attempts.ts',
    find: 'attempt >= settings.maxRetries',
    replace: 'false',
    tests: ['request/retries.test.ts', 'makes one attempt with maxRetries 0'],
  },
  {
    file: 'request/attempts.ts',
    find: 'RETRIED.test(`${response.status}`)',
    replace: 'response.status > 399',
    tests: ['request/retries.test.ts', '404 is final'],
  },
  {
    file: 'response/retry.ts',
    find: '408|429|',
    replace: '408|',
    tests: ['request/retries.test.ts', '429 is retried'],
  },
  {
    file: 'response/retry.ts',
    find: '2[0-49]',
    replace: '2[0-4]',
    tests: ['request/retries.test.ts', '529 is retried'],
  },
  {
    file: 'request/attempts.ts',
    find: '(wait ?? 0) <= settings.maxRetryAfterMs',
    replace: 'true',
    tests: ['request/retries.test.ts', 'beyond maxRetryAfterMs fails at once'],
  },
  {
    file: 'request/attempts.ts',
    find: 'wait ??=',
    replace: 'wait ||=',
    tests: ['request/retries.test.ts', 'of 0 means at once'],
  },
  {
    file: 'request/attempts.ts',
    find: 'settings.retryDelayMs * 2 ** attempt',
    replace: 'settings.retryDelayMs',
    tests: ['response/retry.test.ts', 'the wait doubles and is capped'],
  },
  {
    file: 'request/attempts.ts',
    find: 'Math.random() / 4',
    replace: 'Math.random() / 2',
    tests: ['response/retry.test.ts', 'the wait is shortened by up to a quarter'],
  },
  {
    file: 'request/attempts.ts',
    find: 'draft?.duplex || ',
    replace: '',
    tests: ['request/retries.test.ts', 'never repeats a one-shot body'],
  },
  {
    file: 'request/attempts.ts',
    find: 'cause === context.broken',
    replace: 'cause instanceof SdkError',
    tests: ['request/retries.test.ts', 'what middleware throws is not retried'],
  },
  {
    file: 'request/attempts.ts',
    find: '(!response && ',
    replace: '(',
    tests: ['request/retries.test.ts', 'does not repeat a POST whose response had begun'],
  },
  {
    file: 'request/attempts.ts',
    find: '(PUT|DELETE)',
    replace: '(PUT|DELETE|POST)',
    tests: ['request/retries.test.ts', 'POST is sent 1 times'],
  },
  {
    file: 'request/attempts.ts',
    find: "request.headers.has('idempotency-key')",
    replace: 'false',
    tests: ['request/retries.test.ts', 'a key of the caller makes a POST safe'],
  },
  {
    file: 'request/build-request.ts',
    find: '!/^(GET|HEAD)$/.test(method)',
    replace: "method === 'POST'",
    tests: ['request/retries.test.ts', 'PATCH carries a key'],
  },
  {
    file: 'request/attempts.ts',
    find: 'Object.assign(failure, { cause })',
    replace: 'new InvalidRequestError(operation.id)',
    tests: ['request/retries.test.ts', 'a credential that fails at a later attempt'],
  },
  {
    file: 'response/retry.ts',
    find: "/( GMT)?$/, ' GMT'",
    replace: "/( GMT)?$/, '$1'",
    tests: ['response/retry.test.ts', 'takes dates, and milliseconds before seconds'],
  },
  {
    file: 'response/retry.ts',
    find: '/^[a-z]/i.test(text) && ',
    replace: '',
    tests: ['response/retry.test.ts', 'is ignored'],
  },
  {
    file: 'response/retry.ts',
    find: 'Math.max(0, date - Date.now())',
    replace: 'date - Date.now()',
    tests: ['response/retry.test.ts', 'takes dates, and milliseconds before seconds'],
  },
]
