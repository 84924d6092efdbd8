/** How long one stage took, the loading of its code included. */
export interface StageTiming {
  readonly stage: string
  /** Milliseconds. */
  readonly ms: number
}

/** Runs the stages of the pipeline one after the other, loads the code of each when its turn comes, and times them. */
export class Stages {
  readonly #timings: StageTiming[] = []
  readonly #onStart: (stage: string) => void

  constructor(onStart: (stage: string) => void = () => {}) {
    this.#onStart = onStart
  }

  get timings(): readonly StageTiming[] {
    return this.#timings
  }

  /** @throws whatever `work` throws; the time is kept all the same */
  async run<Module, Result>(
    stage: string,
    load: () => Promise<Module>,
    work: (module: Module) => Result | Promise<Result>,
  ): Promise<Result> {
    const start = performance.now()
    this.#onStart(stage)
    try {
      return await work(await load())
    } finally {
      this.#timings.push({ stage, ms: performance.now() - start })
    }
  }
}
