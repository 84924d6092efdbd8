import { DocumentError } from '../diagnostics/document-error.ts'
import { RunQueue } from './run-queue.ts'
import type { Scope } from './scope.ts'
import { type Watcher, watchScope } from './watch-scope.ts'
import { reasonOf } from '../lib/reason-of.ts'

export interface Session {
  /**
   * One run. Gets the absolute paths that changed since the last one, sorted; says where to look for changes from now
   * on. Must not throw.
   */
  readonly run: (changed: readonly string[]) => Promise<Scope>
  /** Where to look before the first run. */
  readonly scope: Scope
  /** Ends the session; without it, it lasts as long as the process. */
  readonly signal?: AbortSignal | undefined
}

/** More than the 50 ms in which chokidar passes over further changes of a file: a change it does not report is read all the same. */
const quietMs = 60

/**
 * Runs at once, and then after every change in scope.
 *
 * @throws DocumentError when the system cannot watch; the reason of the signal when it ended the session
 */
export async function watchAndRun({ run, scope, signal }: Session): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  const changed = new Set<string>()
  let watched = scope
  let watcher: Watcher | undefined
  const follow = async (wanted: Scope): Promise<void> => {
    const previous = watcher
    watcher = await watchScope(wanted, note, (error) => reject(describe(error)))
    watched = wanted
    await previous?.close()
  }
  const queue = new RunQueue(async () => {
    const paths = [...changed].toSorted()
    changed.clear()
    const wanted = await run(paths)
    if (isSame(wanted, watched)) return
    await follow(wanted)
    // Changes before the watch began are found by scanning again, which costs little.
    queue.request()
  }, quietMs)
  const note = (path: string): void => {
    changed.add(path)
    queue.request()
  }
  await follow(scope)
  queue.request()
  return promise.finally(() => watcher?.close())
}

function isSame(a: Scope, b: Scope): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The usual cause is a limit of the system, whose name the message holds. */
function describe(cause: unknown): DocumentError {
  const message = `The files cannot be watched: ${reasonOf(cause)}`
  const hint = 'Raise the limit that the message names, or call `sdkgen generate` after each edit.'
  return new DocumentError({ code: 'watch-failed', message, hint, cause })
}
