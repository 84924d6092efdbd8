import type { CallContext } from './call-context.js'
import { redact } from './redact.js'
import { ResponseParseError } from './request-failure.js'
import { connectionError } from './transport.js'

/** The whole body as text. A broken connection is a `ConnectionError`. */
export async function bodyText(response: Response, context: CallContext): Promise<string> {
  try {
    return await response.text()
  } catch (error) {
    throw connectionError(error, context)
  }
}

/** The error for a successful response whose body is not `expected`. */
export function parseError(
  expected: string,
  response: Response,
  text: string,
  context: CallContext,
): ResponseParseError {
  const type = response.headers.get('content-type') ?? 'no content type'
  const message = `${context.operation.id}: expected ${expected}, got ${text ? type : 'an empty body'} with status ${response.status}`
  return new ResponseParseError(message, response.status, redact(text.slice(0, 2 ** 20), context.secrets))
}
