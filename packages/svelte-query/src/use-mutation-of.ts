import { createMutation } from '@tanstack/svelte-query'
import { type GeneratedFunction, resultFrom } from './generated-function.js'
import { valueOf } from './value-of.js'

/** `createMutation` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useMutationOf<TResult>(options: GeneratedFunction, ...given: readonly unknown[]): TResult
export function useMutationOf(options: GeneratedFunction, ...given: readonly unknown[]): unknown {
  return createMutation(() => resultFrom(options, given.map(valueOf)))
}
