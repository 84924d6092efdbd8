import { matchBy } from '../match.ts'
import type { Operation } from '../../model/api.ts'
import type { Finding } from '../finding.ts'
import type { RuleCode } from '../rules/rules.ts'
import { compareReading } from './compare-encoding.ts'
import { compareTypes, ofOperation, type OperationPair } from './operation-pair.ts'

/** Result of a call, and its headers. */
export function compareResponse(pair: OperationPair): readonly Finding[] {
  return [...compareBodies(pair), ...compareHeaders(pair)]
}

function compareHeaders(pair: OperationPair): readonly Finding[] {
  const { removed, added } = matchBy(pair.before.response.headers, pair.after.response.headers, (name) => name)
  return [
    ...removed.map((name) =>
      ofOperation(pair, 'response-header-removed', `no longer documents the header \`${name}\``),
    ),
    ...added.map((name) => ofOperation(pair, 'response-header-added', `documents the header \`${name}\``)),
  ]
}

function compareBodies(pair: OperationPair): readonly Finding[] {
  const [old, now] = [pair.before.response, pair.after.response]
  if (old.decoding !== now.decoding)
    return [
      ofOperation(pair, 'response-kind-changed', `resolves to ${kinds[now.decoding]}, was ${kinds[old.decoding]}`),
    ]
  const newer = new Map(now.types.map((type) => [type.pointer, type]))
  const rest = old.types.filter(({ pointer }) => !newer.has(pointer))
  const added = now.types.filter(({ pointer }) => !old.types.some((type) => type.pointer === pointer))
  for (const type of old.types) {
    const partner = newer.get(type.pointer) ?? added[rest.indexOf(type)]
    if (partner !== undefined) compareTypes(pair, type, partner, ({ types }) => types.response)
  }
  const findings: Finding[] = [...compareReading(pair)]
  const say = (code: RuleCode, message: string) => void findings.push(ofOperation(pair, code, message))
  const [former, later] = [new Set<string>(old.kinds), new Set<string>(now.kinds)]
  const isWider = now.types.length > old.types.length || !later.isSubsetOf(former)
  const isNarrower = now.types.length < old.types.length || !former.isSubsetOf(later)
  if (isWider) say('response-variant-added', 'may return another type')
  if (isNarrower) say('response-variant-removed', 'no longer returns one of its types')
  if (!old.maybeEmpty && now.maybeEmpty) say('response-maybe-empty', 'may return nothing')
  if (old.maybeEmpty && !now.maybeEmpty) say('response-never-empty', 'always returns a value')
  return findings
}

const kinds = { json: 'JSON', text: 'text', binary: 'bytes', none: 'nothing' } as const

export function compareErrors(pair: OperationPair): readonly Finding[] {
  const { pairs, removed, added } = matchBy(pair.before.errors, pair.after.errors, ({ status }) => status)
  for (const [old, now] of pairs) {
    const label = ({ errors }: Operation) => errors.find(({ status }) => status === now.status)?.className ?? ''
    compareTypes(pair, old.body, now.body, (operation) => `${label(operation)}.body`)
  }
  return [
    ...added.map(({ status, className }) =>
      ofOperation(pair, 'error-added', `can fail with \`${className}\` (${status})`),
    ),
    ...removed.map(({ status, className }) =>
      ofOperation(pair, 'error-removed', `no longer documents \`${className}\` (${status})`),
    ),
  ]
}
