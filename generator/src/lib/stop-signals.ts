/**
 * Calls `handle` with each signal that asks the process to stop, which it then does not do by itself.
 *
 * @returns what ends that
 */
export function onStopSignal(handle: (signal: NodeJS.Signals) => void): () => void {
  for (const signal of stopSignals) process.on(signal, handle)
  return () => {
    for (const signal of stopSignals) process.off(signal, handle)
  }
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
