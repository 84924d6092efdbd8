import { RequestAbortedError } from './request-failure.js'

/** How long a call lives: it ends by completion, by the caller's signal, or by a limit. */
export interface Lifetime {
  readonly signal: AbortSignal
  /** Rejects with the error that ended the call. */
  readonly aborted: Promise<never>
  /** Set by a decoder that hands out an open body: it then calls `end` itself. */
  held?: boolean
  /** Ends the call with an error. */
  abort(error: unknown): void
  /** Runs something after `ms` milliseconds, at most 23 days, unless a later `after`, `end` or `abort` comes first. Without arguments it only clears the timer. */
  after(run?: () => void, ms?: number): void
  /** Clears the timer and leaves the caller's signal. */
  end(): void
}

/** Starts a call's lifetime. `what` names it in messages. */
export function startLifetime(what: string, callerSignal?: AbortSignal): Lifetime {
  const controller = new AbortController()
  const { signal } = controller
  // Not rejected by a listener: platforms keep the signal for a while, and with it would live the promise and the answer.
  let reject = (_error: unknown) => {}
  const aborted = new Promise<never>((_, fail) => {
    reject = fail
  })
  const abort = (error: unknown) => {
    controller.abort(error)
    reject(error)
  }
  const onAbort = () => abort(new RequestAbortedError(`${what}: aborted`, { cause: callerSignal?.reason }))
  let timer: ReturnType<typeof setTimeout> | undefined
  callerSignal?.addEventListener('abort', onAbort)
  if (callerSignal?.aborted) onAbort()
  return {
    signal,
    aborted,
    abort,
    after(run, ms = 0) {
      clearTimeout(timer)
      // A delay that takes more than 31 bits would fire at once.
      if (run && !signal.aborted) timer = setTimeout(run, Math.min(ms, 2e9))
    },
    end() {
      clearTimeout(timer)
      callerSignal?.removeEventListener('abort', onAbort)
    },
  }
}
