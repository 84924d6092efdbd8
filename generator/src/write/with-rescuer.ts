import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { getCompileCacheDir } from 'node:module'
import { fileURLToPath } from 'node:url'
import { moduleURL } from '../module-url.ts'

const program = fileURLToPath(moduleURL('rescuer', import.meta.url))

/** It starts in 25 ms; a machine that is busy may take longer. */
const patienceMs = 2000

/**
 * Runs `work` while a second process stands by to finish the commit, should this one be killed (see rescuer.ts). Where
 * no process can be started the work is done all the same: what a killed run leaves is then finished by the next one.
 *
 * @param root absolute path of the output folder
 */
export async function withRescuer<Result>(root: string, work: () => Result | Promise<Result>): Promise<Result> {
  const env = { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: getCompileCacheDir() }
  const rescuer = spawn(process.execPath, [program, root], {
    // What is sent to the process group of the writer does not reach it.
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env,
  })
  const ended = new AbortController()
  rescuer.once('exit', () => ended.abort()).once('error', () => ended.abort())
  // One that starts late finds the channel closed, and looks after the commit all the same.
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(patienceMs)])
  await once(rescuer, 'message', { signal }).catch(() => undefined)
  try {
    return await work()
  } finally {
    if (rescuer.connected) rescuer.disconnect()
    rescuer.unref()
  }
}
