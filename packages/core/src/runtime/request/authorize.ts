import type { CallContext } from '../context/call-context.js'
import { setHeader } from '../context/http-request.js'
import type { HttpRequest } from '../context/http-request.js'

/**
 * A copy of the request with credentials, and over them the caller's headers: of the security alternatives the first whose
 * credentials are all present, none if there is no such.
 */
export async function authorize(draft: HttpRequest, context: CallContext): Promise<HttpRequest> {
  const { definition, operation, settings } = context
  const request = { ...draft, headers: new Headers(draft.headers) }
  const alternatives = operation.security ?? definition.security
  const schemes = alternatives?.find((all) => all.every(({ option }) => settings[option]))
  for (const { option, apply } of schemes ?? []) {
    const given = settings[option]
    const credential = typeof given === 'function' ? await given() : given
    if (credential) await apply(request, credential, context)
  }
  for (const [name, value] of context.headers) setHeader(request.headers, name, value)
  return request
}
