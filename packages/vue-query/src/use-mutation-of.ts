import { useMutation } from '@tanstack/vue-query'
import { toValue } from 'vue'
import { type OptionsFunction, optionsFrom } from './options-function.js'

/** `useMutation` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useMutationOf<TResult>(options: OptionsFunction, ...given: readonly unknown[]): TResult
export function useMutationOf(options: OptionsFunction, ...given: readonly unknown[]): unknown {
  return useMutation(() => optionsFrom(options, given.map(toValue)))
}
