import { attempts } from '../request/attempts.js'
import type { CallContext } from '../context/call-context.js'
import { type Client, openCall } from './client.js'
import type { Operation } from '../context/operation.js'
import type { RequestOptions } from '../context/request-options.js'
import type { Result, ResultPromise } from './result.js'

/** Calls an operation. The promise never rejects: whatever goes wrong is in the result. */
export function call<T, E>(
  client: Client,
  operation: Operation,
  request?: unknown,
  options?: RequestOptions,
): ResultPromise<T, E> {
  let context: CallContext | undefined
  const result = new Promise<T>((resolve, reject) => {
    context = openCall(client, operation, options, reject)
    // The types of an operation are the API description's word for what comes over the wire.
    attempts(context, request).then(resolve as (value: unknown) => void, reject)
  }).then(
    (value): Result<T, E> => ({ ok: true, value }),
    (error): Result<T, E> => ({ ok: false, error }),
  )
  return Object.assign(result, {
    withResponse: async () => ({ ...(await result), response: context?.response }),
  })
}
