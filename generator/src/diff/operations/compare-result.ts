import { matchBy } from '../match.ts'
import type { Operation } from '../../model/api.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import { type Said, when } from '../finding.ts'
import { compareReading } from './compare-encoding.ts'
import { compareTypes, type OperationPair } from './operation-pair.ts'
import type { VersionView } from '../version-view.ts'

/** Result of a call, and its headers. */
export function compareResponse(pair: OperationPair): readonly Said[] {
  const { removed, added } = matchBy(pair.before.response.headers, pair.after.response.headers, (name) => name)
  return [
    ...compareBodies(pair),
    ...removed.map((name) => ['response-header-removed', `no longer documents the header \`${name}\``] as const),
    ...added.map((name) => ['response-header-added', `documents the header \`${name}\``] as const),
  ]
}

function compareBodies(pair: OperationPair): readonly Said[] {
  const [old, now] = [pair.before.response, pair.after.response]
  if (old.decoding !== now.decoding)
    return [['response-kind-changed', `resolves to ${kinds[now.decoding]}, was ${kinds[old.decoding]}`]]
  const newer = new Map(now.types.map((type) => [type.pointer, type]))
  const rest = old.types.filter(({ pointer }) => !newer.has(pointer))
  const added = now.types.filter(({ pointer }) => !old.types.some((type) => type.pointer === pointer))
  for (const type of old.types) {
    const partner = newer.get(type.pointer) ?? added[rest.indexOf(type)]
    if (partner !== undefined) compareTypes(pair, type, partner, ({ types }) => types.response)
  }
  const [former, later] = [new Set<string>(old.kinds), new Set<string>(now.kinds)]
  const { isWider, isNarrower } = compareTypeSets(pair)
  return [
    ...compareReading(pair),
    ...when(
      isWider || !later.isSubsetOf(former),
      old.types.length + former.size > 2 ? 'response-variant-added' : 'response-type-widened',
      'may return another type',
    ),
    ...when(isNarrower || !former.isSubsetOf(later), 'response-variant-removed', 'no longer returns one of its types'),
    ...when(!old.maybeEmpty && now.maybeEmpty, 'response-maybe-empty', 'may return nothing'),
    ...when(old.maybeEmpty && !now.maybeEmpty, 'response-never-empty', 'always returns a value'),
  ]
}

/** Further types, or fewer; a status with the type of another one adds none. */
function compareTypeSets({ before, after, types, views }: OperationPair) {
  const [old, now] = [before.response.types, after.response.types]
  const typesOf = (refs: readonly TypeRef[], { api }: VersionView) => refs.map((ref) => api.types.at(ref))
  const [former, later] = [typesOf(old, views.before), typesOf(now, views.after)]
  return {
    isWider: now.length > old.length && later.some((type) => !former.some((one) => types.isSame(one, type))),
    isNarrower: now.length < old.length && former.some((type) => !later.some((one) => types.isSame(type, one))),
  }
}

const kinds = { json: 'JSON', text: 'text', binary: 'bytes', none: 'nothing' } as const

export function compareErrors(pair: OperationPair): readonly Said[] {
  const { pairs, removed, added } = matchBy(pair.before.errors, pair.after.errors, ({ status }) => status)
  for (const [old, now] of pairs) {
    const label = ({ errors }: Operation) => errors.find(({ status }) => status === now.status)?.className ?? ''
    compareTypes(pair, old.body, now.body, (operation) => `${label(operation)}.body`)
  }
  return [
    ...added.map(({ status, className }) => ['error-added', `can fail with \`${className}\` (${status})`] as const),
    ...removed.map(
      ({ status, className }) => ['error-removed', `no longer documents \`${className}\` (${status})`] as const,
    ),
  ]
}
