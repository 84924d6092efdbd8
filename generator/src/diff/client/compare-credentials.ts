import { matchBy } from '../match.ts'
import { appendPointer } from '../../json-pointer.ts'
import type { SecurityScheme } from '../../model/security.ts'
import type { Finding } from '../finding.ts'
import type { Views } from '../names/compare-schemas.ts'

/** Client options that hold credentials. */
export function compareCredentials({ before, after }: Views): readonly Finding[] {
  const subject = (option: string): string => `${after.api.names.options}.${option}`
  const referenceTo = ({ name }: SecurityScheme) => ({ pointer: appendPointer('#/components/securitySchemes', name) })
  const { pairs, removed, added } = matchBy(
    before.api.securitySchemes,
    after.api.securitySchemes,
    ({ option }) => option,
  )
  return [
    ...removed.map((scheme): Finding => ({
      code: 'credential-removed',
      subject: subject(scheme.option),
      message: 'is gone',
      before: referenceTo(scheme),
    })),
    ...pairs.flatMap(([old, now]): Finding[] => {
      if (travel(old) === travel(now)) return []
      const code = formOf(old) === formOf(now) ? 'credential-changed' : 'credential-form-changed'
      const message = `travels as ${travel(now)}, was ${travel(old)}`
      return [{ code, subject: subject(now.option), message, before: referenceTo(old), after: referenceTo(now) }]
    }),
    ...added.map((scheme): Finding => ({
      code: 'credential-added',
      subject: subject(scheme.option),
      message: 'is new',
      after: referenceTo(scheme),
    })),
  ]
}

function travel(scheme: SecurityScheme): string {
  if (scheme.kind === 'oauth2') return `${scheme.kind} credential from \`${scheme.tokenUrl}\``
  return scheme.kind === 'key' ? `the ${scheme.in} parameter \`${scheme.parameter}\`` : `${scheme.kind} credential`
}

/** Credential of the caller: a token, a user with a password, or client credentials for fetching tokens. */
function formOf({ kind }: SecurityScheme): string {
  return kind === 'basic' || kind === 'oauth2' ? kind : 'token'
}
