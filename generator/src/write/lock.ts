import { isObject } from '../lib/json.ts'
import { linkSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { readJsonFile } from '../lib/json-file.ts'
import { hostname, uptime } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { uninterrupted } from '../lib/uninterrupted.ts'
import { describeDiskError, WriteError } from './write-error.ts'
import { readBytes } from '../lib/read-file.ts'
import { elapsed } from '../lib/elapsed.ts'

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

/** Locks older than this are stale; their owner cannot be checked (another host). */
const staleAfterMs = 600_000
/** A lock appears with its text; one without was left by a full disk, or by a power cut. */
const unreadableAfterMs = 1000
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
  const giveUpAt = elapsed() + (options.waitMs ?? 10_000)
  while (!take(file)) {
    if (isStale(file, options)) {
      takeOver(file, options)
    } else if (elapsed() >= giveUpAt) {
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

/** The lock appears in one step, with its text: no process sees it half-written. */
function take(file: string): boolean {
  const holder: Holder = { pid: process.pid, host: hostname() }
  const draft = `${file}.${process.pid}.${drafts++}`
  try {
    writeFileSync(draft, JSON.stringify(holder), { flag: 'wx' })
    link(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw describeDiskError(error)
  } finally {
    rmSync(draft, { force: true })
  }
}

let drafts = 0

function link(draft: string, file: string): void {
  try {
    linkSync(draft, file)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    // Some file systems have no hard links.
    writeFileSync(file, readBytes(draft), { flag: 'wx' })
  }
}

/** Two processes may find the same stale lock: only the one that holds the second lock removes it, after another look. */
function takeOver(file: string, options: LockOptions): void {
  const second = `${file}.takeover`
  if (!take(second)) {
    if (isStale(second, options)) remove(second)
    return
  }
  try {
    if (isStale(file, options)) remove(file)
  } finally {
    remove(second)
  }
}

/** A folder of the name is none of ours, and stays. */
function remove(file: string): void {
  try {
    unlinkSync(file)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw describeDiskError(error)
  }
}

function isStale(file: string, { ended }: LockOptions): boolean {
  const written = statSync(file, { throwIfNoEntry: false })
  if (written === undefined) return false
  const age = Date.now() - written.mtimeMs
  const holder = readHolder(file)
  if (holder === undefined) return age > unreadableAfterMs
  if (holder.host !== hostname()) return age > staleAfterMs
  return holder.pid === ended || age > ageOfProcess(holder.pid) || !isAlive(holder.pid) || age > staleAfterMs
}

/** Milliseconds since the earliest time at which a process of this number can have started, as far as that is known. */
function ageOfProcess(pid: number): number {
  // After a restart, of the machine or of a container, other processes have the old numbers.
  return (pid === process.pid ? process.uptime() : uptime()) * 1000 + clockSlackMs
}

const clockSlackMs = 2000

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function readHolder(file: string): Holder | undefined {
  // It may be just removed, or without a text.
  const holder = readJsonFile(file)
  return isHolder(holder) ? holder : undefined
}

function isHolder(value: unknown): value is Holder {
  if (!isObject(value)) return false
  return Number.isInteger(value['pid']) && Number(value['pid']) > 0 && typeof value['host'] === 'string'
}

function describe(holder: Holder | undefined): string {
  return holder === undefined ? '' : ` (process ${holder.pid} on ${holder.host})`
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
