import { injectMutation } from '@tanstack/angular-query-experimental'
import { type GeneratedFunction, resultFrom } from './generated-function.js'
import { valueOf } from './value-of.js'

/** `injectMutation` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useMutationOf<TResult>(options: GeneratedFunction, ...given: readonly unknown[]): TResult
export function useMutationOf(options: GeneratedFunction, ...given: readonly unknown[]): unknown {
  return injectMutation(() => resultFrom(options, given.map(valueOf)))
}
