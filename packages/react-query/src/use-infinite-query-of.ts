'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { type OptionsFunction, optionsFrom } from './options-function.js'

/** `useInfiniteQuery` with what a generated function makes of the other arguments. */
export function useInfiniteQueryOf<TResult>(options: OptionsFunction, ...given: readonly unknown[]): TResult
export function useInfiniteQueryOf(options: OptionsFunction, ...given: readonly unknown[]): unknown {
  return useInfiniteQuery(optionsFrom(options, given))
}
