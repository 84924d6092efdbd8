import type { HttpRequest } from './http-request.js'
import type { Operation } from './operation.js'

/** Information about the call for a middleware. */
export interface MiddlewareContext {
  readonly operation: Operation
  /** 1 for the first attempt. */
  readonly attempt: number
  /** The request argument of the function. */
  readonly input: unknown
}

/**
 * Wraps every attempt of every call, redirects included. Returns the response of `next`, or its own. An error thrown here ends
 * the call: it becomes the result's error as it is, and is not retried.
 *
 * @example
 * ```ts
 * const timing: Middleware = async (request, next, { operation, attempt }) => {
 *   const start = performance.now()
 *   const response = await next(request)
 *   console.log(operation.id, attempt, response.status, performance.now() - start)
 *   return response
 * }
 *
 * const client = new ExampleCore({ use: [timing] })
 * ```
 */
export type Middleware = (
  request: HttpRequest,
  next: (request: HttpRequest) => Promise<Response>,
  context: MiddlewareContext,
) => Promise<Response>
