/** Runs one piece of work whenever it is asked to, never twice at once. Requests during a run lead to one more run. */
export class RunQueue {
  readonly #work: () => Promise<void>
  readonly #quietMs: number
  #timer: NodeJS.Timeout | undefined
  #isRunning = false
  #isWanted = false

  /**
   * @param work must not throw
   * @param quietMs milliseconds without another request before a run starts: several files may be saved at once
   */
  constructor(work: () => Promise<void>, quietMs: number) {
    this.#work = work
    this.#quietMs = quietMs
  }

  request(): void {
    this.#isWanted = true
    if (this.#isRunning) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#run(), this.#quietMs)
  }

  async #run(): Promise<void> {
    this.#isWanted = false
    this.#isRunning = true
    await this.#work()
    this.#isRunning = false
    if (this.#isWanted) this.request()
  }
}
