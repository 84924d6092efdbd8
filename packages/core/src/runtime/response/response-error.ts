import { bodyStart } from './body-text.js'
import type { CallContext } from '../context/call-context.js'
import { explain, parse } from '../errors/error-body.js'
import type { HttpError } from '../errors/http-error.js'
import type { HeaderEntries, HttpRequest } from '../context/http-request.js'
import { redact, withoutQuery } from '../errors/redact.js'
import { retryAfter } from './retry.js'

/** The error of a response. Reads the body. */
export async function responseError(
  response: Response,
  { method, url: sent }: Pick<HttpRequest, 'method' | 'url'>,
  context: CallContext,
): Promise<HttpError> {
  const { status: statusCode, statusText } = response
  const { secrets } = context
  const headers = new Headers()
  for (const [name, value] of response.headers as unknown as HeaderEntries)
    headers.set(name, name === 'set-cookie' ? '***' : redact(value, secrets))
  const text = await bodyStart(response, context)
  const body = parse(text, secrets)
  const serverMessage = explain(body)
  const url = withoutQuery(sent)
  // HTTP/2 has no reason phrase.
  return new context.definition.error(`${statusCode} ${serverMessage ?? statusText} (${method} ${url})`, {
    statusCode,
    headers,
    body,
    rawBody: redact(text, secrets),
    serverMessage,
    requestId: headers.get('x-request-id') ?? headers.get('request-id') ?? headers.get('cf-ray') ?? undefined,
    retryAfter: retryAfter(headers),
    method,
    url,
  })
}
