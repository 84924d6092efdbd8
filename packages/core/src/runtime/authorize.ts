import type { CallContext } from './call-context.js'
import { setHeader } from './headers.js'
import type { HttpRequest } from './http-request.js'
import { isSensitive } from './redact.js'
import type { Credential } from './request-options.js'

/**
 * Puts credentials and then the caller's headers on a request: of the security alternatives the first whose credentials are all
 * present, none if there is no such. Remembers the secrets for redaction.
 */
export async function authorize(request: HttpRequest, context: CallContext): Promise<void> {
  const { definition, operation, settings, secrets } = context
  const { headers } = request
  const schemes = definition.auth ?? {}
  const credentialOf = (name: string) => settings[schemes[name]?.option ?? ''] as Credential | undefined
  const alternatives = operation.security ?? definition.security ?? []
  for (const name of alternatives.find((names) => names.length && names.every(credentialOf)) ?? []) {
    const credential = credentialOf(name)
    const secret = typeof credential === 'function' ? await credential() : credential
    if (!secret) continue
    secrets.add(secret)
    schemes[name]?.apply(request, secret)
  }
  for (const [option, name] of Object.entries(definition.headers ?? {})) setHeader(headers, name, settings[option])
  for (const own of context.headers)
    for (const [name, value] of Object.entries(own ?? {})) setHeader(headers, name, value)
  headers.forEach((value, name) => {
    if (isSensitive(name)) secrets.add(value).add(value.replace(/^\w+ /, ''))
  })
}
