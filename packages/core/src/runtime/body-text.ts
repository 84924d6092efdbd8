import type { CallContext } from './call-context.js'
import { redact } from './redact.js'
import { ResponseParseError } from './request-failure.js'
import { connectionError } from './transport.js'

/** How much of a body an error keeps, in characters. */
const LIMIT = 1e6

/** The whole body as text. A broken connection is a `ConnectionError`. */
export async function bodyText(response: Response, context: CallContext): Promise<string> {
  try {
    return await response.text()
  } catch (error) {
    throw connectionError(error, context)
  }
}

/**
 * The beginning of a body, up to the piece that reaches `LIMIT` and for up to five seconds, credentials removed. A body that breaks off or stalls gives
 * what arrived: it belongs to an error whose status is what counts.
 */
export async function bodyStart({ body }: Response, { lifetime, secrets }: CallContext): Promise<string> {
  const reader = body?.getReader()
  const cancel = () => reader?.cancel().catch(() => {})
  const decoder = new TextDecoder()
  let text = ''
  lifetime.after(cancel, 5000)
  try {
    while (text.length < LIMIT) {
      const chunk = await reader?.read()
      if (!chunk?.value) break
      text += decoder.decode(chunk.value, { stream: true })
    }
  } catch {
    // What arrived has to do.
  }
  cancel()
  return redact(text, secrets)
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
    { statusCode: status, rawBody: redact(text.slice(0, LIMIT), secrets) },
  )
}
