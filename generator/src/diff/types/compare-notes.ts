import { isDeepStrictEqual } from 'node:util'
import type { JsonObject } from '../../json.ts'
import { compareWords, type Words } from '../compare-words.ts'
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
  for (const [kind, message] of compareWords(wordsOf(old), wordsOf(now))) facts.push(fact(kind, message))
  return facts
}

function wordsOf({ deprecated, title, description }: JsonObject): Words {
  return { deprecated: deprecated === true, texts: [title, description] }
}

function textOf(value: unknown): string {
  return value === undefined ? 'none' : `\`${JSON.stringify(value).replaceAll('`', "'")}\``
}
