import { isDeepStrictEqual } from 'node:util'
import type { Fact, FactKind } from './facts.ts'
import { compareConstraints } from './constraints.ts'
import type { LocatedType } from './located-types.ts'

/**
 * Differences of two schemas besides their types: prose, deprecation, defaults, constraints.
 *
 * @param today the pointer of a component of the older document in the newer one
 */
export function compareNotes(
  before: LocatedType,
  after: LocatedType,
  today: (pointer: string) => string,
): readonly Fact[] {
  const [old, now] = [before.schema, after.schema]
  const fact = (kind: FactKind, message: string): Fact => ({ kind, message, before, after, at: 'after' })
  const facts = compareConstraints(before, after, today).map(({ kind, message }) => fact(kind, message))
  if (!isDeepStrictEqual(old['default'], now['default']))
    facts.push(fact('default-changed', `default ${textOf(old['default'])} → ${textOf(now['default'])}`))
  if (old['deprecated'] !== true && now['deprecated'] === true) facts.push(fact('deprecated', 'is deprecated'))
  if (old['deprecated'] === true && now['deprecated'] !== true)
    facts.push(fact('undeprecated', 'is no longer deprecated'))
  if (prose(old['description']) !== prose(now['description']) || prose(old['title']) !== prose(now['title']))
    facts.push(fact('documented', 'is described differently'))
  return facts
}

/** How text is wrapped does not count. */
function prose(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : ''
}

function textOf(value: unknown): string {
  return value === undefined ? 'none' : `\`${JSON.stringify(value)}\``
}
