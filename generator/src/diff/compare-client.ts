import type { SecurityScheme } from '../model/security.ts'
import { appendPointer } from '../json-pointer.ts'
import type { Finding } from './finding.ts'
import type { Views } from './names/compare-schemas.ts'

/** Options of the client: credentials, headers of every call, the address of the API. */
export function compareClient(views: Views): readonly Finding[] {
  return [...compareCredentials(views), ...compareGlobals(views), ...compareServers(views)]
}

function compareCredentials({ before, after }: Views): readonly Finding[] {
  const subject = (option: string): string => `${after.api.names.options}.${option}`
  const spot = ({ name }: SecurityScheme) => ({ pointer: appendPointer('#/components/securitySchemes', name) })
  const [old, now] = [byOption(before.api.securitySchemes), byOption(after.api.securitySchemes)]
  const findings: Finding[] = []
  for (const [option, scheme] of old) {
    const partner = now.get(option)
    if (partner === undefined)
      findings.push({ code: 'credential-removed', subject: subject(option), message: 'is gone', before: spot(scheme) })
    else if (travel(scheme) !== travel(partner)) {
      const message = `travels as ${travel(partner)}, was ${travel(scheme)}`
      findings.push({
        code: 'credential-changed',
        subject: subject(option),
        message,
        before: spot(scheme),
        after: spot(partner),
      })
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
  return scheme.kind === 'key' ? `the ${scheme.in} parameter \`${scheme.parameter}\`` : `${scheme.kind} credential`
}

function compareGlobals({ before, after }: Views): readonly Finding[] {
  const [old, now] = [before, after].map(({ api }) => new Map(api.globals.map((one) => [one.option, one.header])))
  const spot = { pointer: '#/x-sdk-globals' }
  const subject = (option: string): string => `${after.api.names.options}.${option}`
  return [
    ...[...(old ?? [])]
      .filter(([option]) => !now?.has(option))
      .map(([option, header]): Finding => ({
        code: 'option-removed',
        subject: subject(option),
        message: `is gone: header \`${header}\``,
        before: spot,
      })),
    ...[...(now ?? [])]
      .filter(([option]) => !old?.has(option))
      .map(([option, header]): Finding => ({
        code: 'option-added',
        subject: subject(option),
        message: `is new: header \`${header}\``,
        after: spot,
      })),
  ]
}

function compareServers({ before, after }: Views): readonly Finding[] {
  const [old, now] = [before.api.servers[0]?.url, after.api.servers[0]?.url]
  if (old === now) return []
  const spot = { pointer: '#/servers' }
  const message = `sends to ${now ?? 'no default address'}, was ${old ?? 'none'}`
  return [{ code: 'server-changed', subject: after.api.names.client, message, before: spot, after: spot }]
}
