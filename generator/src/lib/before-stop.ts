import { stopSignals } from './uninterrupted.ts'

/**
 * Does `work` when the process is asked to stop; then the process stops as it was asked to, after what is uninterrupted.
 *
 * @returns what ends that
 */
export function beforeStop(work: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    release()
    work()
    process.kill(process.pid, signal)
  }
  const release = (): void => {
    for (const signal of stopSignals) process.off(signal, stop)
  }
  for (const signal of stopSignals) process.on(signal, stop)
  return release
}
