import { useMutation } from '@tanstack/solid-query'
import { type OptionsFunction, optionsFrom } from './options-function.js'
import { valueOf } from './value-of.js'

/** `useMutation` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useMutationOf<TResult>(options: OptionsFunction, ...given: readonly unknown[]): TResult
export function useMutationOf(options: OptionsFunction, ...given: readonly unknown[]): unknown {
  return useMutation(() => optionsFrom(options, given.map(valueOf)))
}
