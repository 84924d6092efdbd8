import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Contender } from './benchmark.ts'

/** A process of its own in which one contender does its share of a benchmark, so that none warms up another's code. */
export class ContenderProcess {
  readonly #child: ChildProcess

  /** `task` is the arguments of worker.mjs after the contender. */
  constructor(project: string, contender: Contender, task: readonly string[]) {
    const options = { cwd: project, execArgv: ['--expose-gc'] }
    this.#child = fork(join(project, 'worker.mjs'), [contender, ...task], options)
  }

  /** Does the work once. Gives the milliseconds it took. */
  async sample(): Promise<number> {
    const waiting = new AbortController()
    const reply = once(this.#child, 'message', waiting)
    const ended = once(this.#child, 'exit', waiting).then(() => [])
    this.#child.send('sample')
    const [milliseconds] = await Promise.race([reply, ended]).finally(() => waiting.abort())
    if (typeof milliseconds === 'number') return milliseconds
    throw new Error(`${this.#child.spawnargs.slice(2).join(' ')} failed`)
  }

  stop(): void {
    this.#child.kill()
  }
}
