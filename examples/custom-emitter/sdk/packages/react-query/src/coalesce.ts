export interface Coalesced {
  /** Asks for a call; those asked for before it is made are one. */
  readonly request: () => void
  /** Takes back what was asked for. */
  readonly cancel: () => void
}

/** Calls at most once per animation frame; where there are none, once per turn of the microtask queue. */
export function coalesce(call: () => void): Coalesced {
  let cancelled = false
  let pending = false
  const flush = () => {
    pending = false
    if (!cancelled) call()
  }
  return {
    request() {
      if (pending) return
      pending = true
      if (typeof requestAnimationFrame === 'function') requestAnimationFrame(flush)
      else queueMicrotask(flush)
    },
    cancel() {
      cancelled = true
    },
  }
}
