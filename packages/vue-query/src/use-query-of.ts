import { useQuery } from '@tanstack/vue-query'
import { toValue } from 'vue'
import { type GeneratedFunction, resultFrom } from './generated-function.js'

/** `useQuery` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useQueryOf<TResult>(options: GeneratedFunction, ...given: readonly unknown[]): TResult
export function useQueryOf(options: GeneratedFunction, ...given: readonly unknown[]): unknown {
  return useQuery(() => resultFrom(options, given.map(toValue)))
}
