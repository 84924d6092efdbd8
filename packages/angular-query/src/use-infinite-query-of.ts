import { injectInfiniteQuery } from '@tanstack/angular-query-experimental'
import { type OptionsFunction, optionsFrom } from './options-function.js'
import { valueOf } from './value-of.js'

/** `injectInfiniteQuery` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useInfiniteQueryOf<TResult>(options: OptionsFunction, ...given: readonly unknown[]): TResult
export function useInfiniteQueryOf(options: OptionsFunction, ...given: readonly unknown[]): unknown {
  return injectInfiniteQuery(() => optionsFrom(options, given.map(valueOf)))
}
