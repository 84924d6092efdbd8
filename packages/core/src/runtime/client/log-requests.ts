import type { Middleware } from '../context/middleware.js'
import { withoutQuery } from '../errors/redact.js'

/** Where requests are reported; `console` fits. */
export interface Logger {
  debug(message: string): unknown
}

/**
 * Middleware that reports every attempt in one line: method, URL without its query, status or error, duration. Headers and
 * bodies are not shown, and credentials are cut from error messages. What the logger throws changes nothing.
 *
 * ```ts
 * const client = new ExampleCore({ use: [logRequests(console)] })
 * ```
 */
export function logRequests(logger: Logger): Middleware {
  return async (request, next, { operation, attempt }) => {
    const started = performance.now()
    const log = async (outcome: unknown) => {
      const ms = Math.round(performance.now() - started)
      const target = `${request.method} ${withoutQuery(request.url)}`
      await logger.debug(`${operation.id} #${attempt}: ${target} ${String(outcome)} ${ms} ms`)
    }
    // Not awaited: a slow logger delays no call.
    const report = (outcome: unknown): void => void log(outcome).catch(() => {})
    try {
      const response = await next(request)
      report(response.status)
      return response
    } catch (error) {
      report(error)
      throw error
    }
  }
}
