import { type TaskName, type Tasks, tasks } from './tasks.ts'

/** Starts a thread for the tasks that will be called; undefined where there can be none. */
export type StartThread = (wanted: readonly TaskName[]) => Promise<(Tasks & AsyncDisposable) | undefined>

/** The tasks, on a thread that is started by the first call; without one, they run here. */
export class TasksOnDemand implements Tasks, AsyncDisposable {
  readonly #startThread: StartThread
  readonly #wanted: readonly TaskName[]
  #started: ReturnType<StartThread> | undefined

  /** @param wanted the tasks that may be called, in their order, once for each mention */
  constructor(wanted: readonly TaskName[], startThread: StartThread = async () => undefined) {
    this.#wanted = wanted
    this.#startThread = startThread
  }

  /** Starts the thread ahead of the first call, so that it loads its libraries meanwhile. */
  start(): void {
    this.#started ??= this.#startThread(this.#wanted)
  }

  readonly runRedocly: Tasks['runRedocly'] = async (...given) => (await this.#for('runRedocly')).runRedocly(...given)

  async [Symbol.asyncDispose](): Promise<void> {
    await (await this.#started)?.[Symbol.asyncDispose]()
  }

  /** Of the tasks before this one none has been called; none will be. */
  async #for(task: TaskName): Promise<Tasks> {
    this.#started ??= this.#startThread(this.#wanted.slice(this.#wanted.indexOf(task)))
    return (await this.#started) ?? tasks
  }
}
