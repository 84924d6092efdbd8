'use client'

import { useQuery } from '@tanstack/react-query'
import { type OptionsFunction, optionsFrom } from './options-function.js'

/** `useQuery` with what a generated function makes of the other arguments. */
export function useQueryOf<TResult>(options: OptionsFunction, ...given: readonly unknown[]): TResult
export function useQueryOf(options: OptionsFunction, ...given: readonly unknown[]): unknown {
  return useQuery(optionsFrom(options, given))
}
