import type { CallContext } from '../context/call-context.js'
import { withoutQuery } from './redact.js'
import { ConnectionError } from './request-failure.js'

/** What a failed fetch or body means: the end of the call's lifetime if that came first, else a broken connection. */
export function connectionError(cause: unknown, context: CallContext): unknown {
  const { operation, signal, request } = context
  if (signal.aborted) return signal.reason
  const { method, url = '' } = Object(request)
  const shown = withoutQuery(url)
  const error = Object(cause)
  // Bun and Deno put the whole URL into theirs.
  for (const key of Object.getOwnPropertyNames(error))
    if (typeof error[key] === 'string') Reflect.set(error, key, error[key].replaceAll(url, shown))
  return (context.broken = new ConnectionError(
    `${operation.id}: connection failed ${error.code ?? Object(error.cause).code ?? ''} (${method} ${shown})`,
    { cause },
  ))
}
