import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../folders.ts'
import { workFolder } from './work-folder.ts'

const program = join(packageFolder, 'bin/rescuer.js')

/** It starts in 2 ms, or in 25 without a shell; a machine that is busy may take longer. */
const patienceMs = 2000

const shell = '/bin/sh'

/** Waits for the end of its input, as rescuer.ts does, which is started if there is something to do. */
const script = `trap '' INT TERM HUP PIPE; echo ready; read -r _; [ -e "$1" ] && exec "$2" "$3" "$4" "$PPID" >/dev/null`

/**
 * Commits while a second process waits to finish it, should this one be killed (see rescuer.ts). Where no process can
 * be started the work is done all the same: what a killed run leaves is then finished by the next one.
 *
 * @param root absolute path of the output folder
 * @param prepare does the invisible part while the process starts, and returns the rest as a function
 */
export async function withRescuer(root: string, prepare: () => () => void): Promise<void> {
  using rescuer = tryStart(root)
  const finish = prepare()
  await rescuer?.ready
  finish()
}

interface Rescuer extends Disposable {
  /** Settles when it waits, or when it is known not to. */
  readonly ready: Promise<unknown>
}

/** Undefined where the system has no process left, or Node's permission model allows none. */
function tryStart(root: string): Rescuer | undefined {
  const node = [process.execPath, program, root] as const
  // A shell starts in a tenth of the time.
  const [command, ...args] = existsSync(shell)
    ? [shell, '-c', script, shell, workFolder(root), ...node]
    : [...node, String(process.pid)]
  try {
    return watched(
      spawn(command, args, {
        // Signals to the process group of the writer do not reach it.
        detached: true,
        windowsHide: true,
        stdio: ['pipe', 'pipe', 'ignore'],
        env: { ...process.env, NODE_OPTIONS: '' },
      }),
    )
  } catch {
    return undefined
  }
}

/** Without file descriptors for its pipes, the process has none, and an event says so later. */
function watched(started: ChildProcess): Rescuer {
  const { stdin, stdout } = started
  const ended = new AbortController()
  started.once('exit', () => ended.abort()).once('error', () => ended.abort())
  // Its input may be closed already.
  stdin?.on('error', () => {})
  // One that starts late finds its input at the end, and looks after the commit all the same.
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(patienceMs)])
  return {
    ready: once(stdout ?? started, 'data', { signal }).catch(() => undefined),
    [Symbol.dispose]() {
      stdin?.end()
      stdout?.destroy()
      started.unref()
    },
  }
}
