import { useQuery } from '@tanstack/vue-query'
import { toValue } from 'vue'
import { type OptionsFunction, optionsFrom } from './options-function.js'

/** `useQuery` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useQueryOf<TResult>(options: OptionsFunction, ...given: readonly unknown[]): TResult
export function useQueryOf(options: OptionsFunction, ...given: readonly unknown[]): unknown {
  return useQuery(() => optionsFrom(options, given.map(toValue)))
}
