import type { Mutation } from './mutation.ts'

export const limits: readonly Mutation[] = [
  {
    file: 'attempts.ts',
    find: 'Math.min(timeoutMs, deadline - now())',
    replace: 'timeoutMs',
    tests: ['limits.test.ts', 'name the limit that ran out'],
  },
  {
    file: 'attempts.ts',
    find: 'leftMs < timeoutMs ? totalTimeoutMs : timeoutMs',
    replace: 'timeoutMs',
    tests: ['limits.test.ts', 'name the limit that ran out'],
  },
  {
    file: 'attempts.ts',
    find: 'context.until = now() + leftMs',
    replace: 'context.until = Infinity',
    tests: ['limits.test.ts', 'a stalled error body is waited for no longer'],
  },
  {
    file: 'attempts.ts',
    find: 'context.signal.throwIfAborted()',
    replace: '',
    tests: ['limits.test.ts', 'sends nothing if the call was aborted while it was prepared'],
  },
  {
    file: 'attempts.ts',
    find: 'now() + wait >= deadline',
    replace: 'false',
    tests: ['limits.test.ts', 'caps attempts and waits by the total'],
  },
  {
    file: 'body-text.ts',
    find: 'Math.min(5000, until - now())',
    replace: 'until - now()',
    tests: ['limits.test.ts', 'gives up an error body that stalls after five seconds'],
  },
  {
    file: 'body-text.ts',
    find: 'while (text.length < LIMIT)',
    replace: 'while (true)',
    tests: ['limits.test.ts', 'bounds a never-ending error body'],
  },
  {
    file: 'body-text.ts',
    find: '    cancel()\n  } catch',
    replace: '  } catch',
    tests: ['limits.test.ts', 'bounds a never-ending error body'],
  },
  {
    file: 'lifetime.ts',
    find: 'performance.now()',
    replace: 'Date.now()',
    tests: ['event-stream.test.ts', 'changes no idle limit'],
  },
  { file: 'lifetime.ts', find: 'Math.min(ms, 2e9)', replace: 'ms', tests: ['limits.test.ts', 'as no limit'] },
  {
    file: 'lifetime.ts',
    find: "callerSignal?.removeEventListener('abort', onCallerAbort)",
    replace: '',
    tests: ['limits.test.ts', 'leaves nothing on a shared signal'],
  },
  {
    file: 'lifetime.ts',
    find: 'if (callerSignal?.aborted) onCallerAbort()',
    replace: '',
    tests: ['limits.test.ts', 'sends nothing if the signal is aborted already'],
  },
  {
    file: 'lifetime.ts',
    find: '{ cause: callerSignal?.reason }',
    replace: '{}',
    tests: ['limits.test.ts', 'aborts before the answer at once'],
  },
  {
    file: 'multipart-body.ts',
    find: ', { signal })',
    replace: ')',
    tests: ['limits.test.ts', 'ends the reading of an upload'],
  },
  {
    file: 'call.ts',
    find: 'opened.held || opened.end()',
    replace: 'undefined',
    tests: ['limits.test.ts', 'leaves no timer behind'],
  },
]
