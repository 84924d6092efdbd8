import { apiKeysList } from '@openrouter-sdk/core/apiKeysList'
import { HttpError } from '@openrouter-sdk/core'
import { createServerClient } from '../../../server-client'

/**
 * What the browser calls instead of the API, so that the key stays here. A real app checks here and on the page who is
 * asking.
 */
export async function GET(request: Request): Promise<Response> {
  const result = await apiKeysList(createServerClient(), {}, { signal: request.signal })
  if (result.ok) return Response.json(result.value)
  const status = result.error instanceof HttpError ? result.error.statusCode : 502
  return Response.json({ error: { code: status, message: 'The keys could not be read.' } }, { status })
}
