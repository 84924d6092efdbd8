import { setImmediate as turn } from 'node:timers/promises'
import { onStopSignal } from './stop-signals.ts'

/**
 * Does `work` to its end although the process is asked to stop meanwhile; then the process stops as it was asked to.
 * Nothing helps against SIGKILL.
 *
 * @param work may cut itself short when its signal is aborted
 */
export async function uninterrupted<Result>(work: (stopped: AbortSignal) => Result | Promise<Result>): Promise<Result> {
  const asked: NodeJS.Signals[] = []
  const stop = new AbortController()
  const release = onStopSignal((signal) => {
    asked.push(signal)
    stop.abort()
  })
  try {
    return await work(stop.signal)
  } finally {
    // A signal that came during the last step is delivered when the event loop looks for news: at the latest in its
    // second turn, as the first may have looked already.
    await turn()
    await turn()
    release()
    const [signal] = asked
    if (signal !== undefined && process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
}
