import type { Security } from '../../model/security.ts'
import { type Said, when } from '../finding.ts'
import type { OperationPair } from './operation-pair.ts'

/** Credentials that a call needs. */
export function compareSecurity(pair: OperationPair): readonly Said[] {
  const { old, now, isEnough } = needsOf(pair, 'security')
  return when(old !== now, isEnough ? 'security-loosened' : 'security-tightened', `needs ${now}, was ${old}`)
}

/** Scopes of the tokens that a call needs. */
export function compareScopes(pair: OperationPair): readonly Said[] {
  const { old, now, isEnough } = needsOf(pair, 'scopes')
  // With other credentials, their scopes are no news of their own.
  const isNews = old !== now && compareSecurity(pair).length === 0
  const code = isEnough ? 'security-scopes-loosened' : 'security-scopes-tightened'
  return when(isNews, code, `needs the scopes ${now}, was ${old}`)
}

/** Needs of a call before and now, in words, and whether what was enough still is. */
function needsOf({ before, after, views }: OperationPair, kind: 'security' | 'scopes') {
  const old = before[kind] ?? views.before.api[kind]
  const now = after[kind] ?? views.after.api[kind]
  const none = kind === 'scopes' ? 'none' : 'no credential'
  return { old: textOf(old, none), now: textOf(now, none), isEnough: covers(old, now) }
}

/** Whether what was enough still is. */
function covers(old: Security, now: Security): boolean {
  return alternatives(old).every((given) => alternatives(now).some((needed) => needed.isSubsetOf(given)))
}

/** No requirement at all is the same as one that nothing has to meet. */
function alternatives(security: Security): readonly ReadonlySet<string>[] {
  return security.length === 0 ? [new Set()] : security.map((names) => new Set(names))
}

function textOf(security: Security, none: string): string {
  const texts = alternatives(security).map((names) =>
    [...names]
      .toSorted()
      .map((name) => `\`${name}\``)
      .join(' with '),
  )
  return [...new Set(texts)]
    .map((text) => (text === '' ? none : text))
    .toSorted()
    .join(' or ')
}
