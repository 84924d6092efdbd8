import { matchBy } from '../match.ts'
import type { Finding } from '../finding.ts'
import type { Views } from '../names/compare-schemas.ts'
import type { RuleCode } from '../rules/rules.ts'
import { withoutSlash } from '../same-address.ts'

/** The address of the API, and the function that makes it of variables. */
export function compareServers(views: Views): readonly Finding[] {
  const { before, after } = views
  const [old, now] = [before.api.servers[0]?.url, after.api.servers[0]?.url]
  const reference = { pointer: '#/servers' }
  const message = `sends to ${now ?? 'no default address'}, was ${old ?? 'none'}`
  const moved: readonly Finding[] =
    withoutSlash(old) === withoutSlash(now)
      ? []
      : [{ code: 'server-changed', subject: after.api.names.client, message, before: reference, after: reference }]
  return [...moved, ...compareVariables(views)]
}

function compareVariables({ before, after }: Views): readonly Finding[] {
  const reference = { pointer: '#/servers' }
  const say = (code: RuleCode, name: string, message: string): Finding => ({
    code,
    subject: `${after.api.names.serverUrl}.${name}`,
    message,
    before: reference,
    after: reference,
  })
  const [old = [], now = []] = [before, after].map(({ api }) => api.servers[0]?.variables)
  const { pairs, removed, added } = matchBy(old, now, ({ name }) => name)
  return [
    ...removed.map(({ name }) => say('server-variable-removed', name, 'is gone')),
    ...pairs.flatMap(([{ name, values }, partner]) => {
      const fewer = missing(values, partner.values)
      return [
        ...(fewer === undefined ? [] : [say('server-variable-removed', name, fewer)]),
        ...(isWider(values, partner.values) ? [say('server-variable-added', name, 'takes more values')] : []),
      ]
    }),
    ...added.map(({ name }) => say('server-variable-added', name, 'is new')),
  ]
}

/** Values that callers can no longer pass; without a list, every value is accepted. */
function missing(values: readonly string[], others: readonly string[]): string | undefined {
  if (others.length === 0) return undefined
  if (values.length === 0) return `takes ${others.map((one) => `\`${one}\``).join(', ')} only`
  const lost = values.filter((value) => !others.includes(value))
  return lost.length === 0 ? undefined : `has lost ${lost.map((one) => `\`${one}\``).join(', ')}`
}

function isWider(values: readonly string[], others: readonly string[]): boolean {
  return values.length > 0 && (others.length === 0 || others.some((one) => !values.includes(one)))
}
