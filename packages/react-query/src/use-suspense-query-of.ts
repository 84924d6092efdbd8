'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { type GeneratedFunction, resultFrom } from './generated-function.js'

/** `useSuspenseQuery` with what a generated function makes of the other arguments. */
export function useSuspenseQueryOf<TResult>(options: GeneratedFunction, ...given: readonly unknown[]): TResult
export function useSuspenseQueryOf(options: GeneratedFunction, ...given: readonly unknown[]): unknown {
  return useSuspenseQuery(resultFrom(options, given))
}
