import { authorize } from './authorize.js'
import { buildRequest } from './build-request.js'
import type { CallContext } from './call-context.js'
import type { HttpRequest } from './http-request.js'
import { ConnectionError, InvalidRequestError, RequestTimeoutError } from './request-failure.js'
import { responseError } from './response-error.js'
import { RETRIED } from './retry.js'
import { SdkError } from './sdk-error.js'
import { transport } from './transport.js'

/** Sends a call until it succeeds, fails for good, or may not be tried again. Gives the decoded value, throws the failure. */
export async function attempts(context: CallContext, input: unknown): Promise<unknown> {
  const { lifetime, operation, settings } = context
  const deadline = Date.now() + settings.totalTimeoutMs
  const { decode, ...draft } = await prepared(context, buildRequest(context, input))
  // Of all bodies only a stream needs `duplex`, and can be sent but once.
  const retries = draft.duplex ? 0 : settings.maxRetries

  for (let attempt = 0; ; attempt++) {
    const ms = Math.min(settings.timeoutMs, deadline - Date.now())
    let wait = Math.min(settings.retryDelayMs * 2 ** attempt, settings.maxRetryDelayMs) * (1 - Math.random() / 4)
    let response: Response | undefined
    let failure: unknown
    let again: boolean
    lifetime.after(() => lifetime.abort(new RequestTimeoutError(`${operation.id}: no answer within ${ms} ms`)), ms)
    const request = await prepared(context, authorize(draft, context))
    try {
      lifetime.signal.throwIfAborted()
      response = context.response = await send(request, context, attempt + 1)
      if (response.ok) return await decode(response, context)
      const error = await responseError(response, request, context)
      const askedMs = (error.retryAfter ?? 0) * 1000
      const renewed = context.renew?.(response.status) ?? false
      failure = error
      again = renewed || (RETRIED.test(`${response.status}`) && askedMs <= settings.maxRetryAfterMs)
      wait = renewed ? 0 : askedMs || wait
    } catch (error) {
      failure = error
      // What changes something has been done once an answer began.
      again = error instanceof ConnectionError && (!response || /GET|HEAD/.test(request.method))
    }
    if (!again || attempt >= retries || Date.now() + wait >= deadline) throw failure
    await new Promise<void>((resolve) => lifetime.after(resolve, wait))
  }
}

/** The outcome of what must succeed before anything is sent. */
async function prepared<T>({ operation }: CallContext, preparation: Promise<T>): Promise<T> {
  try {
    return await preparation
  } catch (cause) {
    // A token that could not be fetched has an error of its own.
    if (cause instanceof SdkError) throw cause
    throw new InvalidRequestError(`${operation.id}: ${cause}`, { cause })
  }
}

/** The middleware, outermost first, around the transport. */
function send(
  request: HttpRequest,
  context: CallContext,
  attempt: number,
  [middleware, ...inner] = context.use,
): Promise<Response> {
  if (!middleware) return transport(request, context)
  return middleware(request, (sent) => send(sent, context, attempt, inner), { operation: context.operation, attempt })
}
