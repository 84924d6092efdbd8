import { authorize } from './authorize.js'
import { buildRequest } from './build-request.js'
import type { CallContext } from './call-context.js'
import type { HttpRequest } from './http-request.js'
import { jsonResponse } from './json-response.js'
import { sleep } from './lifetime.js'
import { logAttempt } from './log-attempt.js'
import { redact } from './redact.js'
import { ConnectionError, InvalidRequestError } from './request-failure.js'
import { responseError } from './response-error.js'
import { backoff, isRetriedStatus, retryAfterMs } from './retry.js'
import { discard, transport } from './transport.js'

/** Sends a call until it succeeds, fails for good, or may not be tried again. Gives the decoded value, throws the failure. */
export async function attempts(
  context: CallContext,
  input: unknown,
  onResponse: (response: Response) => void,
): Promise<unknown> {
  const { lifetime, operation, settings } = context
  const { timeoutMs = 60_000, totalTimeoutMs, maxRetries = 2 } = settings
  const deadline = Date.now() + (totalTimeoutMs ?? Infinity)
  if (totalTimeoutMs !== undefined) lifetime.limitAll(totalTimeoutMs)
  const stream = operation.stream && asksForStream(context, input) ? operation.stream : undefined
  const decode = stream?.open ?? operation.response ?? jsonResponse
  const draft = await prepared(context, () => buildRequest(context, input, stream))
  const lastAttempt = draft.body instanceof ReadableStream ? 1 : maxRetries + 1

  for (let attempt = 1; ; attempt++) {
    const started = Date.now()
    const request = { ...draft, headers: new Headers(draft.headers) }
    let response: Response | undefined
    let failure: unknown
    let wait: number | undefined
    try {
      lifetime.limit(timeoutMs)
      await prepared(context, () => authorize(request, context))
      lifetime.signal.throwIfAborted()
      response = await send(request, context, attempt)
      onResponse(response)
      if (response.ok) return await decode(response, context)
      if (attempt < lastAttempt && isRetriedStatus(response.status)) wait = retryDelay(context, attempt, deadline, response)
      if (wait === undefined) failure = await responseError(response, request, context)
      else discard(response)
    } catch (error) {
      failure = error
      // A POST whose answer had begun was carried out.
      const repeatable = !response || !/^(POST|PATCH)$/.test(request.method)
      if (attempt < lastAttempt && error instanceof ConnectionError && repeatable) wait = retryDelay(context, attempt, deadline)
    } finally {
      if (!lifetime.held) lifetime.limit(undefined)
      logAttempt(context, request, attempt, started, response, failure)
    }
    if (wait === undefined) throw failure
    await sleep(wait, lifetime)
  }
}

/** Runs what must succeed before anything is sent. */
async function prepared<T>(context: CallContext, prepare: () => Promise<T>): Promise<T> {
  try {
    return await prepare()
  } catch (cause) {
    throw new InvalidRequestError(redact(`${context.operation.id}: ${cause}`, context), { cause })
  }
}

function asksForStream({ operation }: CallContext, input: unknown): boolean {
  const body: unknown = operation.shape == 'mixed' ? Object(input).body : input
  return !operation.stream?.field || Object(body)[operation.stream.field] === true
}

/** The middleware, outermost first, around the transport. */
function send(request: HttpRequest, context: CallContext, attempt: number): Promise<Response> {
  const { operation, settings } = context
  const chain = (settings.use ?? []).reduceRight<(request: HttpRequest) => Promise<Response>>(
    (next, middleware) => (sent) => middleware(sent, next, { operation, attempt }),
    (sent) => transport(sent, context),
  )
  return chain(request)
}

/** Milliseconds until the next attempt; `undefined` if the server asks for too long a wait, or the call's time would run out. */
function retryDelay({ settings }: CallContext, attempt: number, deadline: number, response?: Response): number | undefined {
  const asked = response && retryAfterMs(response.headers)
  const wait = asked ?? backoff(attempt, settings)
  return (asked ?? 0) > (settings.maxRetryAfterMs ?? 60_000) || Date.now() + wait >= deadline ? undefined : wait
}
