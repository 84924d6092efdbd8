import type { Middleware } from './middleware.js'
import { withoutQuery } from './redact.js'

/** Where requests are reported; `console` fits. */
export interface Logger {
  debug(message: string): void
}

/**
 * Middleware that reports every attempt in one line: method, URL without its query, status or error, duration. Headers and
 * bodies are not shown, and credentials are cut from error messages.
 *
 * ```ts
 * const client = new ExampleCore({ use: [logRequests(console)] })
 * ```
 */
export function logRequests(logger: Logger): Middleware {
  return async (request, next, { operation, attempt }) => {
    const started = Date.now()
    const log = (outcome: unknown) =>
      logger.debug(
        `${operation.id} #${attempt}: ${request.method} ${withoutQuery(request.url)} ${outcome} ${Date.now() - started} ms`,
      )
    try {
      const response = await next(request)
      log(response.status)
      return response
    } catch (error) {
      log(error)
      throw error
    }
  }
}
