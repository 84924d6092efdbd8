import { bodyStart } from './body-text.js'
import type { CallContext } from './call-context.js'
import { explain, parse } from './error-body.js'
import type { HttpError } from './http-error.js'
import type { HttpRequest } from './http-request.js'
import { redact, withoutQuery } from './redact.js'
import { retryAfter } from './retry.js'

/** The typed error of a response: by status, then by range, then the default. Reads the body. */
export async function responseError(
  response: Response,
  { method, url: sent }: HttpRequest,
  context: CallContext,
): Promise<HttpError> {
  const { errors } = context.definition
  const { status: statusCode, statusText } = response
  const headers = new Headers()
  response.headers.forEach((value, name) => headers.append(name, redact(value, context.secrets)))
  const rawBody = await bodyStart(response, context)
  const body = parse(rawBody)
  const url = withoutQuery(sent)
  const ErrorClass = errors[statusCode] ?? errors[`${statusCode}`[0] + 'XX'] ?? errors.default
  return new ErrorClass(`${statusCode} ${explain(body) ?? statusText} (${method} ${url})`, {
    statusCode,
    headers,
    body,
    rawBody,
    requestId: headers.get('x-request-id') ?? headers.get('request-id') ?? headers.get('cf-ray') ?? undefined,
    retryAfter: retryAfter(headers),
    method,
    url,
  })
}
