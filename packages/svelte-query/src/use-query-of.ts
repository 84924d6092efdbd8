import { createQuery } from '@tanstack/svelte-query'
import { type GeneratedFunction, resultFrom } from './generated-function.js'
import { valueOf } from './value-of.js'

/** `createQuery` with what a generated function makes of the other arguments, again whenever one of them changes. */
export function useQueryOf<TResult>(options: GeneratedFunction, ...given: readonly unknown[]): TResult
export function useQueryOf(options: GeneratedFunction, ...given: readonly unknown[]): unknown {
  return createQuery(() => resultFrom(options, given.map(valueOf)))
}
