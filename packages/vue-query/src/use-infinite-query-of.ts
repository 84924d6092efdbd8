import { useInfiniteQuery } from '@tanstack/vue-query'
import { toValue } from 'vue'
import { type OptionsFunction, optionsFrom } from './options-function.js'

/** `useInfiniteQuery` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useInfiniteQueryOf<TResult>(options: OptionsFunction, ...given: readonly unknown[]): TResult
export function useInfiniteQueryOf(options: OptionsFunction, ...given: readonly unknown[]): unknown {
  return useInfiniteQuery(() => optionsFrom(options, given.map(toValue)))
}
