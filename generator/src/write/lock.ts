import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { uninterrupted } from './uninterrupted.ts'
import { describeDiskError, WriteError } from './write-error.ts'

export interface LockOptions {
  /** How long to wait for another run to finish, in milliseconds. */
  readonly waitMs?: number
  /** A process that is known to have ended, even if the system still lists it. */
  readonly ended?: number
}

interface Holder {
  readonly pid: number
  readonly host: string
}

/** Nobody needs the lock for longer: an older one was left by a process that cannot be asked. */
const staleAfterMs = 600_000
const retryEveryMs = 50

/**
 * Runs `work` while no other process writes to the same output folder. A lock whose process is gone is taken over. A
 * process that is asked to stop while it holds the lock finishes the work before it does.
 *
 * @throws WriteError when another run keeps the lock for longer than `waitMs` (default 10 s)
 */
export async function withLock<Result>(
  root: string,
  work: () => Result | Promise<Result>,
  options: LockOptions = {},
): Promise<Result> {
  const file = join(root, '.sdkgen.lock')
  const giveUpAt = performance.now() + (options.waitMs ?? 10_000)
  while (!take(file)) {
    if (isStale(file, options)) {
      takeOver(file, options)
    } else if (performance.now() >= giveUpAt) {
      throw new WriteError('locked', `Another run is writing to ${root}${describe(readHolder(file))}`, {
        hint: `Wait for it to end. If there is none, delete ${file}.`,
      })
    } else {
      await wait(retryEveryMs)
    }
  }
  return uninterrupted(() => releaseAfter(file, work))
}

async function releaseAfter<Result>(file: string, work: () => Result | Promise<Result>): Promise<Result> {
  const release = (): void => rmSync(file, { force: true })
  // Somebody else in this process may end it on a signal.
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function take(file: string): boolean {
  const holder: Holder = { pid: process.pid, host: hostname() }
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw describeDiskError(error)
  }
}

/** Two processes may find the same stale lock: only the one that holds the second lock removes it, after another look. */
function takeOver(file: string, options: LockOptions): void {
  const second = `${file}.takeover`
  if (!take(second)) {
    if (isStale(second, options)) rmSync(second, { force: true })
    return
  }
  if (isStale(file, options)) rmSync(file, { force: true })
  rmSync(second, { force: true })
}

function isStale(file: string, { ended }: LockOptions): boolean {
  const written = statSync(file, { throwIfNoEntry: false })
  if (written === undefined) return false
  const holder = readHolder(file)
  if (holder !== undefined && holder.host === hostname() && (holder.pid === ended || !isAlive(holder.pid))) return true
  return Date.now() - written.mtimeMs > staleAfterMs
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    const holder: Holder = JSON.parse(readFileSync(file, 'utf8'))
    return holder
  } catch {
    // Just removed, or just created and still empty.
    return undefined
  }
}

function describe(holder: Holder | undefined): string {
  return holder === undefined ? '' : ` (process ${holder.pid} on ${holder.host})`
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
