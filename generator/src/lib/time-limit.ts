import { type Context, createContext, Script } from 'node:vm'

/** Milliseconds that each function of a configuration may take. */
export const functionLimit = 60_000

/** Work took longer than it may. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError'
}

/**
 * Bounds work in time, the matching of a pattern included: no other interface of Node can stop a running thread. For what
 * documents decide how long it takes, such as patterns that backtrack.
 *
 * @throws TimeLimitError
 */
export function withTimeLimit<Result>(timeoutMs: number, work: () => Result): Result {
  let found: { readonly result: Result } | undefined
  sandbox ??= createContext({ work })
  sandbox.work = () => void (found = { result: work() })
  try {
    script.runInContext(sandbox, { timeout: timeoutMs })
  } catch (error) {
    if (!isTimeout(error)) throw error
    throw new TimeLimitError(`it takes longer than ${timeoutMs / 1000} s`)
  }
  if (found === undefined) throw new TypeError('the work gave no result')
  return found.result
}

/**
 * Bounds the processor time of work that may be repeated, so that its result is the same on a busy machine.
 *
 * @throws TimeLimitError
 */
export function withProcessorLimit<Result>(limitMs: number, work: () => Result): Result {
  const start = processorMs()
  for (;;) {
    try {
      return withTimeLimit(limitMs, work)
    } catch (error) {
      const wasWaiting = error instanceof TimeLimitError && processorMs() - start < limitMs * 0.9
      if (!wasWaiting) throw error
    }
  }
}

/** Of this thread where Node says it (version 24), else of the process. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Waits for what may never settle.
 *
 * @throws TimeLimitError, or what the promise rejects with
 */
export async function settleWithin<Result>(timeoutMs: number, work: Result | PromiseLike<Result>): Promise<Result> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>()
  const error = new TimeLimitError(`it has not settled after ${timeoutMs / 1000} s`)
  // Without a timer, Node ends as soon as nothing else is to come.
  const timer = setTimeout(() => reject(error), timeoutMs)
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

/** It belongs to the context of the script, so its class is another. */
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

const script = new Script('work()')
let sandbox: Context | undefined
