import type { AffectedOperation } from './change.ts'
import type { Finding, Reference } from './finding.ts'
import type { Views } from './names/compare-schemas.ts'
import type { FoundFact, TypeUse } from './types/found-facts.ts'
import { type Fact, ruleFor } from './types/facts.ts'
import { propertyName } from './types/print-type.ts'
import type { LocatedType } from './types/located-types.ts'
import type { VersionView } from './version-view.ts'

/** A difference between types as a change: judged by how operations use the type. */
export function findingOf({ fact, uses }: FoundFact, views: Views): Finding {
  const { kind } = fact
  const at = namingSide(fact)
  const subject = views[at].labels.of(fact[at].pointer)
  const code = ruleFor(kind, new Set(uses.map(({ direction }) => direction)))
  return {
    code,
    subject,
    // Readers need not care that it is always there.
    message: code === 'response-field-added' ? 'is new' : fact.message,
    operations: operationsOf(uses),
    before: referenceTo(fact, 'before', views.before),
    after: referenceTo(fact, 'after', views.after),
  }
}

/** A place that refers to a component now was something else before: the component has not changed, the place has. */
function namingSide({ kind, at, before, after }: Fact): 'before' | 'after' {
  const isOther = kind === 'type-changed' && isComponent(after.pointer) && !isComponent(before.pointer)
  return isOther ? 'before' : at
}

const isComponent = (pointer: string) => /^#\/components\/schemas\/[^/]*$/.test(pointer)

/** The place on both sides; where a field is missing, the type it is missing from. */
function referenceTo(fact: Fact, side: 'before' | 'after', view: VersionView): Reference {
  const isMissing = side === 'before' ? fact.kind.startsWith('field-added') : fact.kind === 'field-removed'
  const site = fact[side]
  return { pointer: site.pointer, ...(isMissing ? {} : { text: textOf(site, view) }) }
}

function textOf({ pointer, property, type }: LocatedType, { text, labels }: VersionView): string {
  if (property !== undefined)
    return `${propertyName(property.name)}${property.optional ? '?' : ''}: ${text.print(type)}`
  const label = labels.of(pointer)
  return /^\w+$/.test(label) ? `type ${label} = ${text.expand(type)}` : `${label}: ${text.print(type)}`
}

function operationsOf(uses: readonly TypeUse[]): readonly AffectedOperation[] {
  const byName = Map.groupBy(uses, ({ operation }) => operation)
  return [...byName].map(([name, own]) => {
    const directions = new Set(own.map(({ direction }) => direction))
    return { name, by: directions.size === 2 ? 'both' : (own[0]?.direction ?? 'response') }
  })
}
