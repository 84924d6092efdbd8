import { injectQuery } from '@tanstack/angular-query-experimental'
import { type OptionsFunction, optionsFrom } from './options-function.js'
import { valueOf } from './value-of.js'

/** `injectQuery` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useQueryOf<TResult>(options: OptionsFunction, ...given: readonly unknown[]): TResult
export function useQueryOf(options: OptionsFunction, ...given: readonly unknown[]): unknown {
  return injectQuery(() => optionsFrom(options, given.map(valueOf)))
}
