'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { type GeneratedFunction, resultFrom } from './generated-function.js'

/** `useInfiniteQuery` with what a generated function makes of the other arguments. */
export function useInfiniteQueryOf<TResult>(options: GeneratedFunction, ...given: readonly unknown[]): TResult
export function useInfiniteQueryOf(options: GeneratedFunction, ...given: readonly unknown[]): unknown {
  return useInfiniteQuery(resultFrom(options, given))
}
