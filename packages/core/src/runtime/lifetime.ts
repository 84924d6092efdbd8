import { InvalidRequestError, RequestAbortedError, RequestTimeoutError } from './request-failure.js'

/** The largest delay timers take; a greater one would fire at once. */
const MAX_DELAY = 2 ** 31 - 1

/** How long a call lives: it ends by completion, by the caller's signal, or by a limit. */
export interface Lifetime {
  /** Aborted with the `SdkError` that the call is to end with. */
  readonly signal: AbortSignal
  /** Set by a decoder that hands out an open body: it then calls `end` itself. */
  held?: boolean
  /** Sets the limit of the whole call. */
  limitAll(ms: number): void
  /** Replaces the limit of the current step; `undefined` clears it. */
  limit(ms: number | undefined): void
  /** The promise's outcome, or the abort, whichever is first. */
  race<T>(promise: Promise<T>): Promise<T>
  /** Ends the call early. */
  abort(error: Error): void
  /** Clears timers and leaves the caller's signal. */
  end(): void
}

/** A timer of `ms` milliseconds, clamped to what timers can take. Throws `InvalidRequestError` unless `ms` is above 0. */
export function startTimer(ms: number, run: () => void): ReturnType<typeof setTimeout> {
  if (!(ms > 0)) throw new InvalidRequestError('a time limit must be a number of milliseconds above 0')
  return setTimeout(run, Math.min(ms, MAX_DELAY))
}

/** Waits for `ms` milliseconds or the abort. */
export async function sleep(ms: number, lifetime: Lifetime): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  await lifetime
    .race(new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.min(ms, MAX_DELAY)))))
    .finally(() => clearTimeout(timer))
}

/** Starts a call's lifetime. `what` names it in messages. */
export function startLifetime(what: string, callerSignal?: AbortSignal): Lifetime {
  const controller = new AbortController()
  const { signal } = controller
  const onAbort = () => controller.abort(new RequestAbortedError(`${what}: aborted`, { cause: callerSignal?.reason }))
  const timeout = (ms: number) =>
    startTimer(ms, () => controller.abort(new RequestTimeoutError(`${what}: no answer within ${ms} ms`)))
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  aborted.catch(() => {})
  let step: ReturnType<typeof setTimeout> | undefined
  let total: ReturnType<typeof setTimeout> | undefined
  if (callerSignal?.aborted) onAbort()
  callerSignal?.addEventListener('abort', onAbort)
  return {
    signal,
    limitAll(ms) {
      total = timeout(ms)
    },
    limit(ms) {
      clearTimeout(step)
      step = ms === undefined ? undefined : timeout(ms)
    },
    race: (promise) => Promise.race([aborted, promise]),
    abort: (error) => controller.abort(error),
    end() {
      clearTimeout(step)
      clearTimeout(total)
      callerSignal?.removeEventListener('abort', onAbort)
    },
  }
}
