import type { CallContext } from '../context/call-context.js'
import { now } from '../context/lifetime.js'
import { redact } from '../errors/redact.js'
import { ResponseParseError } from '../errors/request-failure.js'
import { connectionError } from '../errors/connection-error.js'

/** How much of a body an error keeps, in characters. */
const LIMIT = 1e6

/** The whole body as text. A broken connection is a `ConnectionError`. */
export async function bodyText(response: Response, context: CallContext): Promise<string> {
  // Throws what the platform says of a body that was read already: another attempt makes it no better.
  if (response.bodyUsed) response.clone()
  const text = response.text()
  try {
    return await text
  } catch (error) {
    throw connectionError(error, context)
  }
}

/**
 * The beginning of a body, up to the piece that reaches `LIMIT`, for up to five seconds of the attempt's time. A body that breaks
 * off or stalls gives what arrived: it belongs to an error whose status is what counts.
 */
export async function bodyStart(response: Response, { after, until }: CallContext): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  try {
    const reader = response.body?.getReader?.()
    // A `fetch` without body streams of the web has the text as a whole.
    if (!reader) return (await response.text()).slice(0, LIMIT)
    const cancel = () => reader.cancel().catch(() => {})
    after(cancel, Math.min(5000, until - now()))
    while (text.length < LIMIT) {
      const chunk = await reader.read()
      if (!chunk.value) break
      text += decoder.decode(chunk.value, { stream: true })
    }
    cancel()
  } catch {
    // The part that arrived is used.
  }
  return text
}

/** The error for a successful response whose body, or its beginning, is not what was `expected`. */
export function parseError(
  expected: string,
  { headers, status }: Response,
  text: string,
  { operation, secrets }: CallContext,
): ResponseParseError {
  return new ResponseParseError(
    `${operation.id}: expected ${expected}, got status ${status}, type ${headers.get('content-type')}`,
    { statusCode: status, rawBody: redact(text, secrets).slice(0, LIMIT) },
  )
}

/** The error for a response that is no stream: the one that its JSON reports, if it does. */
export async function unexpectedBody(expected: string, response: Response, context: CallContext): Promise<unknown> {
  const text = await bodyStart(response, context)
  await context.operation.response?.(new Response(text, response), context)
  return parseError(expected, response, text, context)
}
