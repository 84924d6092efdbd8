import { isSame } from './lib/is-same.ts'

interface Piece<Result> {
  readonly inputs: readonly unknown[]
  readonly result: Result
}

/**
 * Results that a process uses again in its next run, each by a key. One counts as long as its inputs are identical, and the rest,
 * which all results may depend on, is the same.
 */
export class Kept<Result> {
  readonly #pieces = new Map<string, Piece<Result>>()
  readonly #used = new Set<string>()
  #rest: unknown

  /** Starts a run. @param rest everything that any result depends on besides its own inputs */
  begin(rest?: unknown): void {
    if (!isSame(rest, this.#rest)) this.#pieces.clear()
    this.#rest = rest
    this.#used.clear()
  }

  /** The result of the last run, if it was made from the same. */
  find(key: string, inputs: readonly unknown[]): Result | undefined {
    const known = this.#pieces.get(key)
    if (known?.inputs.length !== inputs.length) return undefined
    if (!known.inputs.every((input, index) => Object.is(input, inputs[index]))) return undefined
    this.#used.add(key)
    return known.result
  }

  add(key: string, inputs: readonly unknown[], result: Result): Result {
    this.#used.add(key)
    this.#pieces.set(key, { inputs, result })
    return result
  }

  of(key: string, inputs: readonly unknown[], make: () => Result): Result {
    return this.find(key, inputs) ?? this.add(key, inputs, make())
  }

  /** Ends a run that succeeded: drops what it had no use for. A run that failed leaves everything for the next one. */
  end(): void {
    for (const key of this.#pieces.keys()) if (!this.#used.has(key)) this.#pieces.delete(key)
  }
}
