'use client'

import { useMutation } from '@tanstack/react-query'
import { type GeneratedFunction, resultFrom } from './generated-function.js'

/** `useMutation` with what a generated function makes of the other arguments. */
export function useMutationOf<TResult>(options: GeneratedFunction, ...given: readonly unknown[]): TResult
export function useMutationOf(options: GeneratedFunction, ...given: readonly unknown[]): unknown {
  return useMutation(resultFrom(options, given))
}
