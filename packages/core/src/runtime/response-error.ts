import type { CallContext } from './call-context.js'
import { explain, parse } from './error-body.js'
import { HttpError } from './http-error.js'
import type { HttpRequest } from './http-request.js'
import { readText } from './read-text.js'
import { redact } from './redact.js'
import { retryAfterMs } from './retry.js'

/** The typed error of a response: by status, then by range, then the default. Reads the body. */
export async function responseError(
  response: Response,
  { method, url }: HttpRequest,
  context: CallContext,
): Promise<HttpError> {
  const { definition, secrets } = context
  const { errors = {}, defaultError = HttpError } = definition
  const { status: statusCode } = response
  const headers = new Headers([...response.headers].map(([name, value]) => [name, redact(value, secrets)]))
  const rawBody = await readText(response, context)
  const body = parse(rawBody)
  const wait = retryAfterMs(headers)
  const ErrorClass = errors[statusCode] ?? errors[`${Math.floor(statusCode / 100)}XX`] ?? defaultError
  return new ErrorClass(`${statusCode} ${explain(body) ?? response.statusText} (${method} ${withoutQuery(url)})`, {
    statusCode,
    headers,
    body,
    rawBody,
    requestId: ['x-request-id', 'request-id', 'cf-ray'].map((name) => headers.get(name) ?? undefined).find(Boolean),
    retryAfter: wait === undefined ? undefined : wait / 1000,
    method,
    url: withoutQuery(url),
  })
}

/** A URL as it may be shown: queries can hold credentials and personal data. */
export const withoutQuery = (url: string): string => url.replace(/\?.*/, '')
