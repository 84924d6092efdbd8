import { injectMutation } from '@tanstack/angular-query-experimental'
import { type OptionsFunction, optionsFrom } from './options-function.js'
import { valueOf } from './value-of.js'

/** `injectMutation` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useMutationOf<TResult>(options: OptionsFunction, ...given: readonly unknown[]): TResult
export function useMutationOf(options: OptionsFunction, ...given: readonly unknown[]): unknown {
  return injectMutation(() => optionsFrom(options, given.map(valueOf)))
}
