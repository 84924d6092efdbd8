'use client'

import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { type GeneratedFunction, resultFrom } from './generated-function.js'

/** `useSuspenseInfiniteQuery` with what a generated function makes of the other arguments. */
export function useSuspenseInfiniteQueryOf<TResult>(options: GeneratedFunction, ...given: readonly unknown[]): TResult
export function useSuspenseInfiniteQueryOf(options: GeneratedFunction, ...given: readonly unknown[]): unknown {
  return useSuspenseInfiniteQuery(resultFrom(options, given))
}
