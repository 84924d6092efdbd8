import { RequestAbortedError } from '../errors/request-failure.js'

/** Milliseconds that no change of the machine's clock moves. */
export const now = (): number => performance.now()

/** How long a call lives: it ends by completion, by the caller's signal, or by a limit. */
export interface Lifetime {
  readonly signal: AbortSignal
  /** Set by a decoder that hands out an open body: it then calls `end` itself. */
  held?: boolean
  /** Ends the call with an error. */
  abort(error: unknown): void
  /** Runs something after `ms` milliseconds, at most 23 days, unless a later `after`, `end` or `abort` comes first. Gives the timer. */
  after(run: () => void, ms: number): unknown
  /** Clears the timer and leaves the caller's signal. */
  end(): void
}

/** Starts a call's lifetime. `what` names it in messages, `onAbort` is given the error that ended it early. */
export function startLifetime(
  what: string,
  callerSignal: AbortSignal | undefined,
  onAbort: (error: unknown) => void,
): Lifetime {
  const controller = new AbortController()
  const { signal } = controller
  // The types of Workers have `null` where others have `undefined`.
  let timer: Parameters<typeof clearTimeout>[0]
  const end = () => {
    clearTimeout(timer)
    callerSignal?.removeEventListener('abort', onCallerAbort)
  }
  const abort = (error: unknown) => {
    end()
    controller.abort(error)
    // Not by a listener: platforms keep the signal for a while, and the response with it.
    onAbort(error)
  }
  const onCallerAbort = () => abort(new RequestAbortedError(`${what}: aborted`, { cause: callerSignal?.reason }))
  callerSignal?.addEventListener('abort', onCallerAbort)
  if (callerSignal?.aborted) onCallerAbort()
  return {
    signal,
    abort,
    end,
    after(run, ms) {
      clearTimeout(timer)
      // A delay that takes more than 31 bits would fire at once.
      if (!signal.aborted) timer = setTimeout(run, Math.min(ms, 2e9))
      return timer
    },
  }
}
