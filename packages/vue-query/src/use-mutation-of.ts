import { useMutation } from '@tanstack/vue-query'
import { toValue } from 'vue'
import { type GeneratedFunction, resultFrom } from './generated-function.js'

/** `useMutation` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useMutationOf<TResult>(options: GeneratedFunction, ...given: readonly unknown[]): TResult
export function useMutationOf(options: GeneratedFunction, ...given: readonly unknown[]): unknown {
  return useMutation(() => resultFrom(options, given.map(toValue)))
}
