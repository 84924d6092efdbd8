import { DocumentError, DocumentErrors } from './document-error.ts'

/** Gathers problems, so that one run shows all of them. */
export interface Collector {
  add(error: DocumentError): void
  /** Keeps a warning, which never throws. */
  warn(warning: DocumentError): void
  readonly warnings: readonly DocumentError[]
  /** Does the work for each item in order; items whose work throws document errors are left out and reported. */
  tryAll<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]>
  trySync<Item, Result>(items: readonly Item[], work: (item: Item) => Result): Result[]
  /** @throws DocumentErrors when at least one was added */
  throwIfAny(): void
}

export function collect(): Collector {
  const errors: DocumentError[] = []
  const warnings: DocumentError[] = []
  const keep = (error: unknown): void => {
    if (error instanceof DocumentError) errors.push(error)
    else if (error instanceof DocumentErrors) for (const one of error.errors) errors.push(one)
    else throw error
  }
  return {
    add: (error) => void errors.push(error),
    warn: (warning) => void warnings.push(warning),
    warnings,
    async tryAll(items, work) {
      const settled = await Promise.allSettled(items.map((item) => work(item)))
      return settled.flatMap((outcome) => {
        if (outcome.status === 'fulfilled') return [outcome.value]
        keep(outcome.reason)
        return []
      })
    },
    trySync(items, work) {
      return items.flatMap((item) => {
        try {
          return [work(item)]
        } catch (error) {
          keep(error)
          return []
        }
      })
    },
    throwIfAny() {
      if (errors.length > 0) throw new DocumentErrors(errors)
    },
  }
}
