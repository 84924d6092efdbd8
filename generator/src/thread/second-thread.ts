import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { packageFolder } from '../folders.ts'
import type { Call, Reply, RunRedocly } from './messages.ts'
import type { RulesThread } from './on-demand.ts'

/** A thread for the rules; undefined on one core, where threads would only take turns, and where Node allows none. */
export function startThread(): RulesThread | undefined {
  if (availableParallelism() === 1) return undefined
  try {
    return new SecondThread()
  } catch {
    return undefined
  }
}

/** Loads Redocly at once and runs the rules when asked. Ends with the result, which frees its memory. */
class SecondThread implements RulesThread {
  readonly #worker: Worker
  readonly #failed: Promise<never>

  constructor() {
    const { Worker } = threads()
    // Packages without a type are CommonJS here; Node would parse them to make sure.
    const execArgv = ['--no-experimental-detect-module']
    this.#worker = new Worker(join(packageFolder, 'bin/thread.js'), { execArgv })
    this.#failed = new Promise((_, reject) => {
      this.#worker.once('error', reject)
      this.#worker.once('exit', () => reject(new Error('The thread has ended')))
    })
    // Reported by the call under way; without one, nothing is lost.
    this.#failed.catch(() => {})
  }

  readonly runRedocly: RunRedocly = (...given) => {
    const { MessageChannel } = threads()
    const { port1, port2 } = new MessageChannel()
    const reply = new Promise<Awaited<ReturnType<RunRedocly>>>((resolve, reject) => {
      port1.once('message', (message: Reply) => {
        port1.close()
        void this.#worker.terminate()
        if ('error' in message) reject(message.error)
        else resolve(message.value)
      })
    })
    const call: Call = { given, port: port2 }
    this.#worker.postMessage(call, [port2])
    return Promise.race([reply, this.#failed])
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate()
  }
}

/** Loaded when there is a thread to start: most runs have none. */
const threads = () => process.getBuiltinModule('node:worker_threads')
