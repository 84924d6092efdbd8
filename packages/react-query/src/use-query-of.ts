'use client'

import { useQuery } from '@tanstack/react-query'
import { type GeneratedFunction, resultFrom } from './generated-function.js'

/** `useQuery` with what a generated function makes of the other arguments. */
export function useQueryOf<TResult>(options: GeneratedFunction, ...given: readonly unknown[]): TResult
export function useQueryOf(options: GeneratedFunction, ...given: readonly unknown[]): unknown {
  return useQuery(resultFrom(options, given))
}
