'use client'

import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { type OptionsFunction, optionsFrom } from './options-function.js'

/** `useSuspenseInfiniteQuery` with what a generated function makes of the other arguments. */
export function useSuspenseInfiniteQueryOf<TResult>(options: OptionsFunction, ...given: readonly unknown[]): TResult
export function useSuspenseInfiniteQueryOf(options: OptionsFunction, ...given: readonly unknown[]): unknown {
  return useSuspenseInfiniteQuery(optionsFrom(options, given))
}
