import { appendPointer } from '../../json-pointer.ts'
import type { SecurityScheme } from '../../model/security.ts'
import type { Finding } from '../finding.ts'
import type { Views } from '../names/compare-schemas.ts'
import type { RuleCode } from '../rules/rules.ts'

/** Client options that hold credentials. */
export function compareCredentials({ before, after }: Views): readonly Finding[] {
  const subject = (option: string): string => `${after.api.names.options}.${option}`
  const spot = ({ name }: SecurityScheme) => ({ pointer: appendPointer('#/components/securitySchemes', name) })
  const [old, now] = [byOption(before.api.securitySchemes), byOption(after.api.securitySchemes)]
  const findings: Finding[] = []
  for (const [option, scheme] of old) {
    const partner = now.get(option)
    if (partner === undefined)
      findings.push({ code: 'credential-removed', subject: subject(option), message: 'is gone', before: spot(scheme) })
    else if (travel(scheme) !== travel(partner)) {
      const code: RuleCode = formOf(scheme) === formOf(partner) ? 'credential-changed' : 'credential-form-changed'
      const message = `travels as ${travel(partner)}, was ${travel(scheme)}`
      findings.push({ code, subject: subject(option), message, before: spot(scheme), after: spot(partner) })
    }
  }
  for (const [option, scheme] of now)
    if (!old.has(option))
      findings.push({ code: 'credential-added', subject: subject(option), message: 'is new', after: spot(scheme) })
  return findings
}

function byOption(schemes: readonly SecurityScheme[]): ReadonlyMap<string, SecurityScheme> {
  return new Map(schemes.map((scheme) => [scheme.option, scheme]))
}

function travel(scheme: SecurityScheme): string {
  if (scheme.kind === 'oauth2') return `${scheme.kind} credential from \`${scheme.tokenUrl}\``
  return scheme.kind === 'key' ? `the ${scheme.in} parameter \`${scheme.parameter}\`` : `${scheme.kind} credential`
}

/** Credential of the caller: a token, a user with a password, or client credentials for fetching tokens. */
function formOf({ kind }: SecurityScheme): string {
  return kind === 'basic' || kind === 'oauth2' ? kind : 'token'
}
