import { attempts } from './attempts.js'
import { type Client, openCall } from './client.js'
import type { Operation } from './operation.js'
import type { RequestOptions } from './request-options.js'
import type { Result, ResultPromise } from './result.js'

/** Calls an operation. The promise never rejects: whatever goes wrong is in the result. */
export function call<T, E>(
  client: Client,
  operation: Operation,
  request?: unknown,
  options: RequestOptions = {},
): ResultPromise<T, E> {
  const context = openCall(client, operation, options)
  const { lifetime } = context
  const result = Promise.race([lifetime.aborted, attempts(context, request)])
    .then(
      // The types of an operation are the API description's word for what comes over the wire.
      (value): Result<T, E> => ({ ok: true, value: value as T }),
      (error): Result<T, E> => ({ ok: false, error }),
    )
    .finally(() => lifetime.held || lifetime.end())
  return Object.assign(result, {
    withResponse: () => result.then((outcome) => ({ ...outcome, response: context.response })),
  })
}
