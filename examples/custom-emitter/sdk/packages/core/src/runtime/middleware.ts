import type { HttpRequest } from './http-request.js'
import type { Operation } from './operation.js'

/** What a middleware is told about the call. */
export interface MiddlewareContext {
  readonly operation: Operation
  /** 1 for the first attempt. */
  readonly attempt: number
}

/**
 * Wraps every attempt of every call, redirects included. Returns the response of `next`, or its own. An error thrown here ends
 * the call: it becomes the result's error as it is, and is not retried.
 *
 * @example Tracing: a span for each attempt (OpenTelemetry)
 * ```ts
 * const tracing: Middleware = (request, next, { operation, attempt }) =>
 *   tracer.startActiveSpan(operation.id, async (span) => {
 *     try {
 *       propagation.inject(context.active(), request.headers, { set: (headers, key, value) => headers.set(key, value) })
 *       const response = await next(request)
 *       span.setAttributes({ 'http.response.status_code': response.status, 'http.request.resend_count': attempt - 1 })
 *       return response
 *     } catch (error) {
 *       span.recordException(String(error))
 *       throw error
 *     } finally {
 *       span.end()
 *     }
 *   })
 * ```
 *
 * @example Caching: answers to GET requests for a minute, for one user (the key is the URL alone)
 * ```ts
 * function caching(maxAgeMs = 60_000): Middleware {
 *   const cache = new Map<string, { response: Response; until: number }>()
 *   return async (request, next) => {
 *     if (request.method !== 'GET') return next(request)
 *     const known = cache.get(request.url)
 *     if (known && known.until > Date.now()) return known.response.clone()
 *     const response = await next(request)
 *     if (response.ok) cache.set(request.url, { response: response.clone(), until: Date.now() + maxAgeMs })
 *     return response
 *   }
 * }
 *
 * const client = new ExampleCore({ use: [tracing, caching()] })
 * ```
 */
export type Middleware = (
  request: HttpRequest,
  next: (request: HttpRequest) => Promise<Response>,
  context: MiddlewareContext,
) => Promise<Response>
