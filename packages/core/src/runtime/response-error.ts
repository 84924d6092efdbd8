import type { CallContext } from './call-context.js'
import { HttpError } from './http-error.js'
import type { HttpRequest } from './http-request.js'
import { readText } from './read-text.js'
import { redact } from './redact.js'
import { retryAfterMs } from './retry.js'

/** The typed error of a response: by status, then by range, then the default. Reads the body. */
export async function responseError(response: Response, request: HttpRequest, context: CallContext): Promise<HttpError> {
  const { errors = {}, defaultError = HttpError } = context.definition
  const { status } = response
  const rawBody = await readText(response, context)
  const body = parse(rawBody)
  const headers = new Headers()
  response.headers.forEach((value, name) => headers.set(name, redact(value, context)))
  const wait = retryAfterMs(headers)
  const url = redact(request.url, context)
  const ErrorClass = errors[status] ?? errors[`${`${status}`[0]}XX`] ?? defaultError
  return new ErrorClass({
    message: `${status} ${explain(body) ?? response.statusText} (${request.method} ${url.split('?')[0]})`,
    statusCode: status,
    headers,
    body,
    rawBody,
    requestId: headers.get('x-request-id') ?? headers.get('request-id') ?? headers.get('cf-ray') ?? undefined,
    retryAfter: wait === undefined ? undefined : wait / 1000,
    method: request.method,
    url,
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The sentence for people in the usual shapes of an error body: `{ error: { message } }`, `{ error }`, `{ message }`. */
export function explain(body: unknown): string | undefined {
  for (const key of ['error', 'message', 'detail']) {
    const value: unknown = Object(body)[key]
    const text = typeof value == 'string' ? value : value ? explain(value) : undefined
    if (text) return text.slice(0, 500)
  }
  return undefined
}
