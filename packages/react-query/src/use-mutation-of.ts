'use client'

import { useMutation } from '@tanstack/react-query'
import { type OptionsFunction, optionsFrom } from './options-function.js'

/** `useMutation` with what a generated function makes of the other arguments. */
export function useMutationOf<TResult>(options: OptionsFunction, ...given: readonly unknown[]): TResult
export function useMutationOf(options: OptionsFunction, ...given: readonly unknown[]): unknown {
  return useMutation(optionsFrom(options, given))
}
