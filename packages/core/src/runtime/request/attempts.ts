import { authorize } from './authorize.js'
import { buildRequest, type Draft } from './build-request.js'
import type { CallContext } from '../context/call-context.js'
import type { HttpRequest } from '../context/http-request.js'
import { now } from '../context/lifetime.js'
import type { MiddlewareContext } from '../context/middleware.js'
import { InvalidRequestError, RequestTimeoutError, ResponseParseError } from '../errors/request-failure.js'
import { responseError } from '../response/response-error.js'
import { RETRIED } from '../response/retry.js'
import { SdkError } from '../errors/sdk-error.js'
import { transport } from './transport.js'

/** Sends a call until it succeeds, fails permanently, or may not be tried again, and ends it. Gives the decoded value, throws the failure. */
export async function attempts(context: CallContext, input: unknown): Promise<unknown> {
  const { operation, settings } = context
  const { timeoutMs, totalTimeoutMs } = settings
  const deadline = now() + totalTimeoutMs
  let draft: Draft | undefined
  let failure: unknown

  try {
    for (let attempt = 0; ; attempt++) {
      const leftMs = Math.min(timeoutMs, deadline - now())
      const limitMs = leftMs < timeoutMs ? totalTimeoutMs : timeoutMs
      let wait: number | undefined
      let request: HttpRequest | undefined
      let response: Response | undefined
      let again: boolean
      context.until = now() + leftMs
      context.after(
        () => context.abort(new RequestTimeoutError(`${operation.id}: no response within ${limitMs} ms`)),
        leftMs,
      )
      try {
        draft ??= await buildRequest(context, input)
        request = await authorize(draft, context)
        context.signal.throwIfAborted()
        // A mock or a middleware may give what is no response.
        response = context.response = Object(
          await send(request, context, { operation, attempt: attempt + 1, input }),
        ) as Response
        if (response.ok) return await draft.decode(response, context)
        const error = await responseError(response, request, context)
        wait = error.retryAfter && error.retryAfter * 1000
        failure = error
        again = RETRIED.test(`${response.status}`) && (wait ?? 0) <= settings.maxRetryAfterMs
      } catch (cause) {
        if (!request) {
          // A token that could not be fetched has an error of its own.
          if (cause instanceof SdkError) throw cause
          throw failure
            ? Object.assign(failure, { cause })
            : new InvalidRequestError(`${operation.id}: ${String(cause)}`, { cause })
        }
        failure =
          response && !(cause instanceof SdkError)
            ? new ResponseParseError(`${operation.id}: unreadable response`, { cause })
            : cause
        // Once a response began, an unsafe request may have taken effect; without one, a request that is idempotent or has a key is safe.
        again =
          cause === context.broken &&
          (/^(GET|HEAD)$/.test(request.method) ||
            (!response && (/^(PUT|DELETE)$/.test(request.method) || request.headers.has('idempotency-key'))))
      }
      // Not before the request: Next.js refuses random values there, where it renders pages ahead of time.
      wait ??= Math.min(settings.retryDelayMs * 2 ** attempt, settings.maxRetryDelayMs) * (1 - Math.random() / 4)
      // Of all bodies only a stream needs `duplex`, and can be sent but once.
      if (draft?.duplex || !again || attempt >= settings.maxRetries || now() + wait >= deadline) throw failure
      await new Promise<void>((resolve) => context.after(resolve, wait))
    }
  } finally {
    if (!context.held) context.end()
  }
}

/** The middleware, outermost first, around the transport. */
function send(
  request: HttpRequest,
  context: CallContext,
  about: MiddlewareContext,
  [middleware, ...inner] = context.use,
): Promise<Response> {
  if (!middleware) return transport(request, context)
  return middleware(request, (sent) => send(sent, context, about, inner), about)
}
