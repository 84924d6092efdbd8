import type { Operation } from '../../model/api.ts'
import type { Security } from '../../model/security.ts'
import type { TypeRef } from '../../model/type-ref.ts'
import type { Finding } from '../finding.ts'
import type { RuleCode } from '../rules/rules.ts'
import type { VersionView } from '../version-view.ts'
import { ofOperation, type OperationPair } from './operation-pair.ts'

/** What the caller gets: response, errors, stream, pages; and what the call needs to be let in. */
export function compareResult(pair: OperationPair): readonly Finding[] {
  return [
    ...compareResponse(pair),
    ...compareErrors(pair),
    ...compareStream(pair),
    ...comparePagination(pair),
    ...compareSecurity(pair),
  ]
}

function compareResponse(pair: OperationPair): readonly Finding[] {
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
  const findings: Finding[] = []
  const say = (code: RuleCode, message: string) => void findings.push(ofOperation(pair, code, message))
  const [former, later] = [new Set<string>(old.kinds), new Set<string>(now.kinds)]
  const isWider = now.types.length > old.types.length || !later.isSubsetOf(former)
  const isNarrower = now.types.length < old.types.length || !former.isSubsetOf(later)
  if (isWider) say('response-variant-added', 'may answer with another type')
  if (isNarrower) say('response-variant-removed', 'no longer answers with one of its types')
  if (!old.maybeEmpty && now.maybeEmpty) say('response-maybe-empty', 'may answer with nothing')
  if (old.maybeEmpty && !now.maybeEmpty) say('response-never-empty', 'always answers with something')
  return findings
}

const kinds = { json: 'JSON', text: 'text', binary: 'bytes', none: 'nothing' } as const

function compareTypes(
  { before, after, views, types }: OperationPair,
  old: TypeRef,
  now: TypeRef,
  label: (operation: Operation, view: VersionView) => string,
): void {
  views.before.labels.add(old.pointer, label(before, views.before))
  views.after.labels.add(now.pointer, label(after, views.after))
  types.compare(old, now, 'response', after.name)
}

function compareErrors(pair: OperationPair): readonly Finding[] {
  const [old, now] = [byStatus(pair.before), byStatus(pair.after)]
  for (const [status, { body }] of old) {
    const partner = now.get(status)
    if (body !== undefined && partner?.body !== undefined)
      compareTypes(pair, body, partner.body, (operation) => `${byStatus(operation).get(status)?.className ?? ''}.body`)
  }
  return [
    ...[...now]
      .filter(([status]) => !old.has(status))
      .map(([status, { className }]) => ofOperation(pair, 'error-added', `can fail with \`${className}\` (${status})`)),
    ...[...old]
      .filter(([status]) => !now.has(status))
      .map(([status, { className }]) =>
        ofOperation(pair, 'error-removed', `no longer documents \`${className}\` (${status})`),
      ),
  ]
}

function byStatus({ errors }: Operation) {
  return new Map(errors.map((error) => [error.status, error]))
}

function compareStream(pair: OperationPair): readonly Finding[] {
  const [old, now] = [pair.before.stream, pair.after.stream]
  if (old === undefined && now === undefined) return []
  if (old === undefined) return [ofOperation(pair, 'stream-added', 'can stream')]
  if (now === undefined) return [ofOperation(pair, 'stream-removed', 'no longer streams')]
  if (old.event !== undefined && now.event !== undefined)
    compareTypes(pair, old.event, now.event, ({ types, name }) => types.event ?? name)
  if (old.field !== now.field) {
    const when = (field: string | undefined): string => (field === undefined ? 'always' : `when \`${field}\` is true`)
    return [ofOperation(pair, 'stream-selection-changed', `streams ${when(now.field)}, was ${when(old.field)}`)]
  }
  const isSame = (['mediaType', 'sentinel', 'carries'] as const).every((key) => old[key] === now[key])
  if (isSame && old.textEvents.join() === now.textEvents.join()) return []
  return [
    ofOperation(
      pair,
      'stream-format-changed',
      `streams \`${now.mediaType}\`, ${items[now.carries]}, ended by \`${now.sentinel ?? 'the connection'}\``,
    ),
  ]
}

/** What an item of a stream is. */
const items = { json: 'as JSON', text: 'as text', named: 'as events with their names' } as const

function comparePagination(pair: OperationPair): readonly Finding[] {
  const [old, now] = [pair.before.pagination, pair.after.pagination]
  if (old === undefined && now === undefined) return []
  if (old === undefined) return [ofOperation(pair, 'pagination-added', `is paginated: \`${pair.after.name}Pages\``)]
  if (now === undefined)
    return [ofOperation(pair, 'pagination-removed', `is no longer paginated: \`${pair.before.name}Pages\``)]
  if (old.kind === now.kind) return []
  return [ofOperation(pair, 'pagination-changed', `goes through pages by ${now.kind}, was by ${old.kind}`)]
}

function compareSecurity(pair: OperationPair): readonly Finding[] {
  const old = pair.before.security ?? pair.views.before.api.security
  const now = pair.after.security ?? pair.views.after.api.security
  if (told(old) === told(now)) return []
  const isEnough = alternatives(old).every((given) => alternatives(now).some((needed) => needed.isSubsetOf(given)))
  return [
    ofOperation(pair, isEnough ? 'security-loosened' : 'security-tightened', `needs ${told(now)}, was ${told(old)}`),
  ]
}

/** No requirement at all is the same as one that nothing has to meet. */
function alternatives(security: Security): readonly ReadonlySet<string>[] {
  return security.length === 0 ? [new Set()] : security.map((names) => new Set(names))
}

function told(security: Security): string {
  const texts = alternatives(security).map((names) =>
    [...names]
      .toSorted()
      .map((name) => `\`${name}\``)
      .join(' with '),
  )
  return texts
    .map((text) => (text === '' ? 'no credential' : text))
    .toSorted()
    .join(' or ')
}
