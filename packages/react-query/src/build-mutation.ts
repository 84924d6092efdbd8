import type { MutationKey } from '@tanstack/react-query'
import { type GeneratedFunction, resultFrom } from './generated-function.js'
import type { ResultPromise } from './generated/shared/core.js'
import type { KeyPrefixed } from './key-prefix.js'
import { orThrow } from './or-throw.js'
import type { CallOptions, MutationCallOverrides } from './types.js'

/**
 * Options of a mutation. What was sent and received may be secret, so the cache forgets it with its last observer. The
 * signature of the generated function has the type of the result, as with `buildQuery`.
 */
export function buildMutation<TData, TVariables>(
  mutationKey: MutationKey,
  send: (variables: TVariables, options: CallOptions | undefined) => ResultPromise<TData, unknown>,
  { requestOptions, ...overrides }: MutationCallOverrides = {},
): object {
  return {
    gcTime: 0,
    // The client retries. Those of an app for all mutations would multiply.
    retry: false,
    ...overrides,
    mutationKey,
    mutationFn: (variables: TVariables) => orThrow(send(variables, requestOptions)),
  }
}

/** Options of a mutation that sends its variables as they are. */
export function mutationOf(
  call: GeneratedFunction,
  key: GeneratedFunction,
  client: KeyPrefixed<object>,
  overrides: MutationCallOverrides | undefined,
): object {
  return buildMutation<unknown, unknown>(
    resultFrom(key, [client.keyPrefix]),
    (variables, options) => resultFrom(call, [client, variables, options]),
    overrides,
  )
}
