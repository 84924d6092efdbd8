/** Subjects: this SDK, the official one, OpenAI's client, that of hey-api, and the same work without a client. */
export type Contender = 'ours' | 'official' | 'openai' | 'hey-api' | 'baseline'

/** A figure over several rounds. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/**
 * `times` is a ratio to the baseline of the same round; `over` is milliseconds over the baseline of the same round; of `rate`,
 * calls per second, more is better.
 */
export type Unit = 'times' | 'over' | 'bytes' | 'count' | 'rate'

/** One line of the table. */
export interface Row {
  readonly what: string
  readonly unit: Unit
  readonly figures: Partial<Readonly<Record<Contender, Spread>>>
  /** The most that `ours` may be. */
  readonly goal?: number
}

/** Where and how thoroughly to measure. */
export interface Setting {
  /** The project into which all contenders are installed. */
  readonly project: string
  /** Rounds that count; one more is run first to warm up. */
  readonly rounds: number
}

/** A group of lines that `--filter` selects by name. */
export interface Benchmark {
  readonly name: string
  /** The task, and the meaning of 1x. */
  readonly about: string
  readonly run: (setting: Setting) => Promise<readonly Row[]>
}
