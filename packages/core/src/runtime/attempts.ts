import { authorize } from './authorize.js'
import { buildRequest } from './build-request.js'
import type { CallContext } from './call-context.js'
import type { HttpRequest } from './http-request.js'
import { jsonResponse } from './json-response.js'
import { redact } from './redact.js'
import { ConnectionError, InvalidRequestError } from './request-failure.js'
import { responseError, withoutQuery } from './response-error.js'
import { isRetriedStatus, retryAfterMs } from './retry.js'
import { discard, transport } from './transport.js'

/** Sends a call until it succeeds, fails for good, or may not be tried again. Gives the decoded value, throws the failure. */
export async function attempts(context: CallContext, input: unknown): Promise<unknown> {
  const { lifetime, operation, settings } = context
  const { timeoutMs = 60_000, totalTimeoutMs = Infinity, maxRetries = 2, maxRetryAfterMs = 60_000 } = settings
  const { retryDelayMs = 500, maxRetryDelayMs = 8000, logger } = settings
  const deadline = Date.now() + totalTimeoutMs
  const stream = asksForStream(context, input) ? operation.stream : undefined
  const decode = stream?.open ?? operation.response ?? jsonResponse
  const draft = await prepared(context, () => buildRequest(context, input, stream))
  const maxAttempts = draft.body instanceof ReadableStream ? 1 : maxRetries + 1

  for (let attempt = 1; ; attempt++) {
    const started = Date.now()
    const request = { ...draft, headers: new Headers(draft.headers) }
    let response: Response | undefined
    let failure: unknown
    let again = false
    try {
      lifetime.limit(Math.min(timeoutMs, deadline - started))
      await prepared(context, () => authorize(request, context))
      lifetime.signal.throwIfAborted()
      response = context.response = await send(request, context, attempt)
      if (response.ok) return await decode(response, context)
      again = isRetriedStatus(response.status)
    } catch (error) {
      failure = error
      // A POST whose answer had begun was carried out.
      again = error instanceof ConnectionError && !(response && /^P(OS|AT)/.test(request.method))
    } finally {
      logger?.debug(
        `${request.method} ${withoutQuery(request.url)} ${response?.status ?? failure} ${Date.now() - started} ms`,
      )
    }
    const asked = response && !failure ? retryAfterMs(response.headers) : undefined
    const backoff = Math.min(retryDelayMs * 2 ** (attempt - 1), maxRetryDelayMs) * (1 - Math.random() / 4)
    const wait = asked ?? backoff
    if (!again || attempt >= maxAttempts || (asked ?? 0) > maxRetryAfterMs || Date.now() + wait >= deadline) {
      throw failure ?? (response && (await responseError(response, request, context)))
    }
    if (response) discard(response)
    await lifetime.sleep(wait)
  }
}

/** Runs what must succeed before anything is sent. */
async function prepared<T>({ operation, secrets }: CallContext, prepare: () => Promise<T>): Promise<T> {
  try {
    return await prepare()
  } catch (cause) {
    throw new InvalidRequestError(redact(`${operation.id}: ${cause}`, secrets), { cause })
  }
}

function asksForStream({ operation: { shape, stream } }: CallContext, input: unknown): boolean {
  const body: unknown = shape === 'mixed' ? Object(input).body : input
  return !stream?.field || Object(body)[stream.field] === true
}

/** The middleware, outermost first, around the transport. */
function send(request: HttpRequest, context: CallContext, attempt: number): Promise<Response> {
  const { operation, use } = context
  return use.reduceRight<(request: HttpRequest) => Promise<Response>>(
    (next, middleware) => (sent) => middleware(sent, next, { operation, attempt }),
    (sent) => transport(sent, context),
  )(request)
}
