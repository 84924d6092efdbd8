import { useInfiniteQuery } from '@tanstack/vue-query'
import { toValue } from 'vue'
import { type GeneratedFunction, resultFrom } from './generated-function.js'

/** `useInfiniteQuery` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useInfiniteQueryOf<TResult>(options: GeneratedFunction, ...given: readonly unknown[]): TResult
export function useInfiniteQueryOf(options: GeneratedFunction, ...given: readonly unknown[]): unknown {
  return useInfiniteQuery(() => resultFrom(options, given.map(toValue)))
}
