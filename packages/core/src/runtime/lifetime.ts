import { InvalidRequestError, RequestAbortedError, RequestTimeoutError } from './request-failure.js'

/** How long a call lives: it ends by completion, by the caller's signal, or by a limit. */
export interface Lifetime {
  /** Aborted with the `SdkError` that the call is to end with. */
  readonly signal: AbortSignal
  /** Set by a decoder that hands out an open body: it then calls `end` itself. */
  held?: boolean
  /** The promise's outcome, or the abort, whichever is first. */
  race<T>(promise: Promise<T>): Promise<T>
  /** Ends the call after `ms` milliseconds, unless a later `limit`, `sleep` or `end` comes first. */
  limit(ms: number): void
  /** Waits, or rejects on abort. */
  sleep(ms: number): Promise<void>
  /** Clears the timer and leaves the caller's signal. */
  end(): void
  /** Ends the call with an error. */
  abort(error: Error): void
}

/** A timer that cannot fire at once because its delay is too large. */
export const startTimer = (run: () => void, ms: number): ReturnType<typeof setTimeout> =>
  setTimeout(run, Math.min(ms, 2 ** 31 - 1))

/** Starts a call's lifetime. `what` names it in messages. */
export function startLifetime(what: string, callerSignal?: AbortSignal): Lifetime {
  const controller = new AbortController()
  const { signal } = controller
  const abort = (error: Error) => controller.abort(error)
  const onAbort = () => abort(new RequestAbortedError(`${what}: aborted`, { cause: callerSignal?.reason }))
  const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  const race = <T>(promise: Promise<T>) => Promise.race([aborted, promise])
  let timer: ReturnType<typeof setTimeout> | undefined
  aborted.catch(() => {})
  callerSignal?.addEventListener('abort', onAbort)
  if (callerSignal?.aborted) onAbort()
  return {
    signal,
    abort,
    race,
    limit(ms) {
      clearTimeout(timer)
      if (!(ms > 0)) throw new InvalidRequestError(`${what}: a time limit must be above 0`)
      timer = startTimer(() => abort(new RequestTimeoutError(`${what}: no answer within ${ms} ms`)), ms)
    },
    sleep(ms) {
      clearTimeout(timer)
      return race(new Promise((resolve) => (timer = startTimer(resolve, ms))))
    },
    end() {
      clearTimeout(timer)
      callerSignal?.removeEventListener('abort', onAbort)
    },
  }
}
