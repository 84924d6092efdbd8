import { onStopSignal } from './stop-signals.ts'

/**
 * Does `work` when the process is asked to stop; then the process stops as it was asked to, after what is uninterrupted.
 *
 * @returns what ends that
 */
export function beforeStop(work: () => void): () => void {
  const release = onStopSignal((signal) => {
    release()
    work()
    process.kill(process.pid, signal)
  })
  return release
}
