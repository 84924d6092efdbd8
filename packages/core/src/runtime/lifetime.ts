import { RequestAbortedError } from './request-failure.js'

/** How long a call lives: it ends by completion, by the caller's signal, or by a limit. Aborting it with an error ends the call with that error. */
export interface Lifetime extends AbortController {
  /** Set by a decoder that hands out an open body: it then calls `end` itself. */
  held?: boolean
  /** Rejects with the error of the abort. */
  readonly aborted: Promise<never>
  /** Runs something after `ms` milliseconds, at most 23 days, unless a later `after`, `end` or `abort` comes first. */
  after(ms: number, run: () => void): void
  /** Clears the timer and leaves the caller's signal. */
  end(): void
}

/** Starts a call's lifetime. `what` names it in messages. */
export function startLifetime(what: string, callerSignal?: AbortSignal): Lifetime {
  const controller = new AbortController()
  const { signal } = controller
  let giveUp = () => {}
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal.reason)
  })
  signal.addEventListener('abort', giveUp)
  const onAbort = () => controller.abort(new RequestAbortedError(`${what}: aborted`, { cause: callerSignal?.reason }))
  let timer: ReturnType<typeof setTimeout> | undefined
  callerSignal?.addEventListener('abort', onAbort)
  if (callerSignal?.aborted) onAbort()
  return Object.assign(controller, {
    aborted,
    after(ms: number, run: () => void) {
      clearTimeout(timer)
      // A delay that takes more than 31 bits would fire at once.
      if (!signal.aborted) timer = setTimeout(run, Math.min(ms, 2e9))
    },
    end() {
      clearTimeout(timer)
      // Platforms keep the signal for a while. The pending promise, and with it the answer, must not live as long.
      signal.removeEventListener('abort', giveUp)
      callerSignal?.removeEventListener('abort', onAbort)
    },
  })
}
