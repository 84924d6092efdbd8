import { appendPointer } from '../../lib/json-pointer.ts'
import type { SecurityScheme } from '../../model/security.ts'
import { compareItems } from '../compare-items.ts'
import type { Finding } from '../finding.ts'
import type { Views } from '../names/compare-schemas.ts'

/** Client options that hold credentials. */
export function compareCredentials({ before, after }: Views): readonly Finding[] {
  return compareItems(before.api.securitySchemes, after.api.securitySchemes, {
    key: ({ option }) => option,
    subject: ({ option }) => `${after.api.names.options}.${option}`,
    reference: ({ name }) => ({ pointer: appendPointer('#/components/securitySchemes', name) }),
    removed: () => ['credential-removed', 'is gone'],
    changed: (old, now) => {
      if (travel(old) === travel(now)) return []
      const code = formOf(old) === formOf(now) ? 'credential-changed' : 'credential-form-changed'
      return [[code, `travels as ${travel(now)}, was ${travel(old)}`]]
    },
    added: () => ['credential-added', 'is new'],
  })
}

function travel(scheme: SecurityScheme): string {
  if (scheme.kind === 'oauth2') return `${scheme.kind} credential from \`${scheme.tokenUrl}\``
  return scheme.kind === 'key' ? `the ${scheme.in} parameter \`${scheme.parameter}\`` : `${scheme.kind} credential`
}

/** Credential of the caller: a token, a user with a password, or client credentials for fetching tokens. */
function formOf({ kind }: SecurityScheme): string {
  return kind === 'basic' || kind === 'oauth2' ? kind : 'token'
}
