import { runRedoclyHere } from '../lint/lint.ts'
import type { RunRedocly } from './messages.ts'

/** A thread that runs the rules once. */
export interface RulesThread extends AsyncDisposable {
  readonly runRedocly: RunRedocly
}

/** Starts a thread for the rules; undefined where there can be none. */
export type StartThread = () => RulesThread | undefined

/** The rules of one run, on a thread that is started by the call or ahead of it; without one, they run here. */
export class RulesOnDemand implements RulesThread {
  readonly #startThread: StartThread
  #started: RulesThread | undefined

  constructor(startThread: StartThread = () => undefined) {
    this.#startThread = startThread
  }

  /** Starts the thread ahead of the call, so that it loads Redocly meanwhile. */
  start(): void {
    this.#started ??= this.#startThread()
  }

  readonly runRedocly: RunRedocly = async (...given) => {
    this.start()
    return (this.#started?.runRedocly ?? runRedoclyHere)(...given)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#started?.[Symbol.asyncDispose]()
  }
}
