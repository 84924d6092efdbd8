'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { type OptionsFunction, optionsFrom } from './options-function.js'

/** `useSuspenseQuery` with what a generated function makes of the other arguments. */
export function useSuspenseQueryOf<TResult>(options: OptionsFunction, ...given: readonly unknown[]): TResult
export function useSuspenseQueryOf(options: OptionsFunction, ...given: readonly unknown[]): unknown {
  return useSuspenseQuery(optionsFrom(options, given))
}
