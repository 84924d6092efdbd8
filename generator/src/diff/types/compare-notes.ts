import { isDeepStrictEqual } from 'node:util'
import type { JsonObject } from '../../lib/json.ts'
import type { SchemaTypes } from '../../model/schema/schema-types.ts'
import { componentKey } from '../../specification/components.ts'
import { compareWords, type Words } from '../compare-words.ts'
import type { Fact, FactKind } from './facts.ts'
import { type ConstrainedParts, constrainedParts } from '../../model/schema/constrained-parts.ts'
import { compareMapping } from './compare-mapping.ts'
import { compareConstraints } from './constraints.ts'
import type { LocatedType } from './located-types.ts'

/** Both documents, for references. */
interface NotesContext {
  readonly before: { readonly types: SchemaTypes }
  readonly after: { readonly types: SchemaTypes }
  /** The key of a component of the older document in the newer one. */
  readonly today: (key: string) => string
}

/** Differences of two schemas besides their types: prose, deprecation, defaults, constraints. */
export function compareNotes(before: LocatedType, after: LocatedType, context: NotesContext): readonly Fact[] {
  const [old, now] = [before.schema, after.schema]
  const fact = (kind: FactKind, message: string): Fact => ({ kind, message, before, after, at: 'after' })
  const facts = [
    ...compareConstraints(partsOf(before, context.before.types), partsOf(after, context.after.types)),
    ...compareMapping(old, now, context.today),
  ].map(({ kind, message }) => fact(kind, message))
  if (!isDeepStrictEqual(old['default'], now['default']))
    facts.push(fact('default-changed', `default ${textOf(old['default'])} → ${textOf(now['default'])}`))
  for (const [kind, message] of compareWords(wordsOf(old), wordsOf(now))) facts.push(fact(kind, message))
  return facts
}

/** The constraints of a component that is the whole type are compared at the component. */
function partsOf({ type, schema }: LocatedType, { schemas }: SchemaTypes): ConstrainedParts {
  const own = type.kind === 'named' ? type.key : undefined
  return constrainedParts(schema, (reference) => {
    const key = componentKey(reference)
    return key === undefined || key === own ? undefined : schemas[key]
  })
}

function wordsOf({ deprecated, title, description }: JsonObject): Words {
  return { deprecated: deprecated === true, texts: [title, description] }
}

function textOf(value: unknown): string {
  return value === undefined ? 'none' : `\`${JSON.stringify(value).replaceAll('`', "'")}\``
}
