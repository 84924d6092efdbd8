import type { Security } from '../../model/security.ts'
import type { Finding } from '../finding.ts'
import { ofOperation, type OperationPair } from './operation-pair.ts'

/** Credentials that a call needs. */
export function compareSecurity(pair: OperationPair): readonly Finding[] {
  const old = pair.before.security ?? pair.views.before.api.security
  const now = pair.after.security ?? pair.views.after.api.security
  if (textOf(old) === textOf(now)) return []
  const isEnough = covers(old, now)
  return [
    ofOperation(
      pair,
      isEnough ? 'security-loosened' : 'security-tightened',
      `needs ${textOf(now)}, was ${textOf(old)}`,
    ),
  ]
}

/** Scopes of the tokens that a call needs. */
export function compareScopes(pair: OperationPair): readonly Finding[] {
  const old = pair.before.scopes ?? pair.views.before.api.scopes
  const now = pair.after.scopes ?? pair.views.after.api.scopes
  // With other credentials, their scopes are no news of their own.
  if (textOf(old) === textOf(now) || compareSecurity(pair).length > 0) return []
  const isEnough = covers(old, now)
  return [
    ofOperation(
      pair,
      isEnough ? 'security-scopes-loosened' : 'security-scopes-tightened',
      `needs the scopes ${textOf(now, 'none')}, was ${textOf(old, 'none')}`,
    ),
  ]
}

/** Whether what was enough still is. */
function covers(old: Security, now: Security): boolean {
  return alternatives(old).every((given) => alternatives(now).some((needed) => needed.isSubsetOf(given)))
}

/** No requirement at all is the same as one that nothing has to meet. */
function alternatives(security: Security): readonly ReadonlySet<string>[] {
  return security.length === 0 ? [new Set()] : security.map((names) => new Set(names))
}

function textOf(security: Security, none = 'no credential'): string {
  const texts = alternatives(security).map((names) =>
    [...names]
      .toSorted()
      .map((name) => `\`${name}\``)
      .join(' with '),
  )
  return texts
    .map((text) => (text === '' ? none : text))
    .toSorted()
    .join(' or ')
}
