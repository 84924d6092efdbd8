import type { CallContext } from '../context/call-context.js'
import { redact, withoutQuery } from './redact.js'
import { ConnectionError } from './request-failure.js'

/** Error of a failed fetch or body: the end of the call's lifetime if that came first, else a broken connection. */
export function connectionError(cause: unknown, context: CallContext): unknown {
  const { operation, signal, request, secrets } = context
  if (signal.aborted) return signal.reason
  const { method, url = '' } = Object(request)
  // Bun and Deno put the whole URL into their errors, and a `fetch` of others may put there what it likes.
  secrets.add(url)
  let code: unknown
  for (let error = Object(cause), depth = 5; depth--; error = Object(error.cause)) {
    code ??= error.code
    for (const key of Object.getOwnPropertyNames(error))
      if (typeof error[key] === 'string') Reflect.set(error, key, redact(error[key], secrets))
  }
  const message = `${operation.id}: connection failed ${code ?? ''} (${method} ${withoutQuery(url)})`
  const broken = new ConnectionError(message, { cause })
  context.broken = broken
  return broken
}
