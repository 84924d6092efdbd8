import { type Context, createContext, Script } from 'node:vm'

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

/** It belongs to the context of the script, so its class is another. */
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

const script = new Script('work()')
let sandbox: Context | undefined
