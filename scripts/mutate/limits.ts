import type { Mutation } from './mutation.ts'

export const limits: readonly Mutation[] = [
  {
    file: 'request/attempts.ts',
    find: 'Math.min(timeoutMs, deadline - now())',
    replace: 'timeoutMs',
    tests: ['request/limits.test.ts', 'name the limit that ran out'],
  },
  {
    file: 'request/attempts.ts',
    find: 'leftMs < timeoutMs ? totalTimeoutMs : timeoutMs',
    replace: 'timeoutMs',
    tests: ['request/limits.test.ts', 'name the limit that ran out'],
  },
  {
    file: 'request/attempts.ts',
    find: 'context.until = now() + leftMs',
    replace: 'context.until = Infinity',
    tests: ['request/limits.test.ts', 'a stalled error body is waited for no longer'],
  },
  {
    file: 'request/attempts.ts',
    find: 'context.signal.throwIfAborted()',
    replace: '',
    tests: ['request/limits.test.ts', 'sends nothing if the call was aborted while it was prepared'],
  },
  {
    file: 'request/attempts.ts',
    find: 'now() + wait >= deadline',
    replace: 'false',
    tests: ['request/limits.test.ts', 'caps attempts and waits by the total'],
  },
  {
    file: 'response/body-text.ts',
    find: 'Math.min(5000, until - now())',
    replace: 'until - now()',
    tests: ['request/limits.test.ts', 'gives up an error body that stalls after five seconds'],
  },
  {
    file: 'response/body-text.ts',
    find: 'while (text.length < LIMIT)',
    replace: 'while (true)',
    tests: ['request/limits.test.ts', 'bounds a never-ending error body'],
  },
  {
    file: 'response/body-text.ts',
    find: '    cancel()\n  } catch',
    replace: '  } catch',
    tests: ['request/limits.test.ts', 'bounds a never-ending error body'],
  },
  {
    file: 'context/lifetime.ts',
    find: 'performance.now()',
    replace: 'Date.now()',
    tests: ['stream/event-stream.test.ts', 'changes no idle limit'],
  },
  {
    file: 'context/lifetime.ts',
    find: 'Math.min(ms, 2e9)',
    replace: 'ms',
    tests: ['request/limits.test.ts', 'as no limit'],
  },
  {
    file: 'context/lifetime.ts',
    find: "callerSignal?.removeEventListener('abort', onCallerAbort)",
    replace: '',
    tests: ['request/limits.test.ts', 'leaves nothing on a shared signal'],
  },
  {
    file: 'context/lifetime.ts',
    find: 'if (callerSignal?.aborted) onCallerAbort()',
    replace: '',
    tests: ['request/limits.test.ts', 'sends nothing if the signal is aborted already'],
  },
  {
    file: 'context/lifetime.ts',
    find: '{ cause: callerSignal?.reason }',
    replace: '{}',
    tests: ['request/limits.test.ts', 'aborts before the answer at once'],
  },
  {
    file: 'body/json-body.ts',
    find: ', { signal })',
    replace: ')',
    tests: ['request/limits.test.ts', 'ends the reading of an upload'],
  },
  {
    file: 'request/attempts.ts',
    find: 'if (!context.held) context.end()',
    replace: 'undefined',
    tests: ['request/limits.test.ts', 'leaves no timer behind'],
  },
]
