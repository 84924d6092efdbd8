import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import { packageFolder } from '../folders.ts'
import type { Reply, Call, Value } from './messages.ts'
import type { TaskName, Tasks } from './tasks.ts'

/**
 * A thread for the tasks; undefined where the machine has one core only, and the tasks would only take turns.
 *
 * @param wanted the tasks that will be called, once for each mention; their libraries are loaded at once, in this order
 */
export async function startThread(wanted: readonly TaskName[]): Promise<SecondThread | undefined> {
  return availableParallelism() > 1 ? new SecondThread(wanted) : undefined
}

/** Runs tasks on a thread of its own, one after the other; with the reply to the last one its memory is given back. */
class SecondThread implements Tasks, AsyncDisposable {
  readonly #worker: Worker
  readonly #failed: Promise<never>
  #left: number

  constructor(wanted: readonly TaskName[]) {
    this.#left = wanted.length
    // Packages without a type are CommonJS here; to make sure of it, Node would parse them, TypeScript's nine megabytes too.
    const execArgv = ['--no-experimental-detect-module']
    this.#worker = new Worker(join(packageFolder, 'bin/thread.js'), { execArgv, workerData: wanted })
    this.#failed = new Promise((_, reject) => {
      this.#worker.once('error', reject)
      this.#worker.once('exit', () => reject(new Error('The thread has ended')))
    })
    // Reported by the calls under way; without any, nothing is lost.
    this.#failed.catch(() => {})
  }

  readonly runRedocly: Tasks['runRedocly'] = (...given) =>
    this.#call<'runRedocly'>((port) => ({ task: 'runRedocly', given, port }))

  readonly layOut: Tasks['layOut'] = (...given) => this.#call<'layOut'>((port) => ({ task: 'layOut', given, port }))

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate()
  }

  #call<Name extends Call['task']>(callOn: (port: Call['port']) => Call): Promise<Value<Name>> {
    const { port1, port2 } = new MessageChannel()
    const reply = new Promise<Value<Name>>((resolve, reject) => {
      port1.once('message', (message: Reply<Value<Name>>) => {
        port1.close()
        this.#left -= 1
        if (this.#left === 0) void this.#worker.terminate()
        if ('error' in message) reject(message.error)
        else resolve(message.value)
      })
    })
    this.#worker.postMessage(callOn(port2), [port2])
    return Promise.race([reply, this.#failed])
  }
}
