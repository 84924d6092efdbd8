import { elapsed } from './lib/elapsed.ts'

/** How long one stage took, the loading of its code included. */
export interface StageTiming {
  readonly stage: string
  /** Milliseconds. */
  readonly ms: number
  /** Whether other stages ran at the same time. */
  readonly beside: boolean
}

/** Runs the stages of the pipeline one after the other and times them. */
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
  run<Result>(stage: string, work: () => Result | Promise<Result>): Promise<Result> {
    return this.#time(stage, work, false)
  }

  /** Like `run`, for a stage that does not end before the next one starts. */
  runBeside<Result>(stage: string, work: () => Result | Promise<Result>): Promise<Result> {
    return this.#time(stage, work, true)
  }

  async #time<Result>(stage: string, work: () => Result | Promise<Result>, beside: boolean): Promise<Result> {
    const start = elapsed()
    this.#onStart(stage)
    try {
      return await work()
    } finally {
      this.#timings.push({ stage, ms: elapsed() - start, beside })
    }
  }
}

/** A function whose code is loaded on its first call, so that a command pays only for the stages it reaches. */
export function lazy<Arguments extends readonly unknown[], Result>(
  load: () => Promise<(...given: Arguments) => Result | Promise<Result>>,
): (...given: Arguments) => Promise<Result> {
  return async (...given) => (await load())(...given)
}
