import type { CallContext } from './call-context.js'
import type { HttpRequest } from './http-request.js'
import { redact } from './redact.js'

/** Reports a finished attempt to the logger, if there is one. */
export function logAttempt(
  context: CallContext,
  request: HttpRequest,
  attempt: number,
  started: number,
  response: Response | undefined,
  failure: unknown,
): void {
  const { logger } = context.settings
  if (!logger) return
  const durationMs = Date.now() - started
  const url = redact(request.url, context)
  const statusCode = response?.status
  const error = failure instanceof Error ? failure.name : undefined
  const { operation } = context
  logger.debug(`${request.method} ${url} ${statusCode ?? error} in ${durationMs} ms, attempt ${attempt}`, {
    operation: operation.id, method: request.method, url, attempt, durationMs, statusCode, error,
  })
}
