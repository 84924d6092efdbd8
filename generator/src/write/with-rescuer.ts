import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { packageFolder } from '../folders.ts'

const program = join(packageFolder, 'bin/rescuer.js')

/** It starts in 25 ms; a machine that is busy may take longer. */
const patienceMs = 2000

/**
 * Commits while a second process waits to finish it, should this one be killed (see rescuer.ts). Where no process can
 * be started the work is done all the same: what a killed run leaves is then finished by the next one.
 *
 * @param root absolute path of the output folder
 * @param prepare does the invisible part while the process starts, and returns the rest as a function
 */
export async function withRescuer(root: string, prepare: () => () => void): Promise<void> {
  const env = { ...process.env, NODE_OPTIONS: '' }
  const rescuer = spawn(process.execPath, [program, root], {
    // Signals to the process group of the writer do not reach it.
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env,
  })
  const ended = new AbortController()
  rescuer.once('exit', () => ended.abort()).once('error', () => ended.abort())
  // One that starts late finds the channel closed, and looks after the commit all the same.
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(patienceMs)])
  const ready = once(rescuer, 'message', { signal }).catch(() => undefined)
  try {
    const finish = prepare()
    await ready
    finish()
  } finally {
    if (rescuer.connected) rescuer.disconnect()
    rescuer.unref()
  }
}
