import { injectInfiniteQuery } from '@tanstack/angular-query-experimental'
import { type GeneratedFunction, resultFrom } from './generated-function.js'
import { valueOf } from './value-of.js'

/** `injectInfiniteQuery` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useInfiniteQueryOf<TResult>(options: GeneratedFunction, ...given: readonly unknown[]): TResult
export function useInfiniteQueryOf(options: GeneratedFunction, ...given: readonly unknown[]): unknown {
  return injectInfiniteQuery(() => resultFrom(options, given.map(valueOf)))
}
