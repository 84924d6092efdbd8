import type { ProblemCode } from '../../diagnostics/problem-code.ts'
import { lookUp } from '../../lib/look-up.ts'
import { isObject, type JsonObject, type JsonValue } from '../../lib/json.ts'
import { listedNames } from './listed-names.ts'
import { isComposed } from './unevaluated.ts'
import { referredIn } from '../../specification/components.ts'

/** A keyword that has no effect, which a note reports. */
interface UntypedKeyword {
  /** Of the note; keywords that go together share it. */
  readonly code: ProblemCode
  readonly message: string
  /** Whether it has no effect in a schema; without it, in all where it says anything. */
  readonly applies?: (value: JsonValue, schema: JsonObject, schemas: JsonObject) => boolean
}

/** The notes for the keywords that the table of keywords has as noted. */
export const untyped: Readonly<Record<string, UntypedKeyword>> = {
  propertyNames: noteOf('schema-property-names', '`propertyNames` without a list of names is not part of the type', {
    applies: (names, _schema, schemas) => limitsNames(names, schemas),
  }),
  unevaluatedProperties: noteOf(
    'schema-unevaluated',
    'What `unevaluated…` says beside a composition is not part of the type',
    { applies: (value, schema) => says(value) && isComposed('unevaluatedProperties', schema) },
  ),
  unevaluatedItems: noteOf(
    'schema-unevaluated',
    'What `unevaluated…` says beside a composition is not part of the type',
    { applies: (value, schema) => says(value) && isComposed('unevaluatedItems', schema) },
  ),
  if: noteOf('schema-if-then-else', '`if`, `then` and `else` are not part of the type', {
    applies: (_value, { then: positive, else: negative }) => (positive ?? negative) !== undefined,
  }),
  not: noteOf('schema-not', '`not` is not part of the type'),
  contains: noteOf('schema-contains', '`contains` is not part of the type'),
  dependentSchemas: noteOf('schema-dependent-schemas', '`dependentSchemas` is not part of the type'),
  dependentRequired: noteOf('schema-dependent-required', '`dependentRequired` is not part of the type'),
  dependencies: noteOf('schema-dependencies', '`dependencies` is not part of the type'),
  contentSchema: noteOf('schema-content-schema', '`contentSchema` is not part of the type: the value is text'),
  externalDocs: noteOf('schema-external-docs', '`externalDocs` of schemas are not shown'),
  $dynamicRef: noteOf('schema-dynamic-ref', '`$dynamicRef` is typed as unknown'),
}

function noteOf(code: ProblemCode, message: string, more: Pick<UntypedKeyword, 'applies'> = {}): UntypedKeyword {
  return { code, message, ...more }
}

/** The keywords of a schema that have no effect in it. */
export function untypedKeywords(
  schema: JsonObject,
  schemas: JsonObject,
): readonly (UntypedKeyword & { readonly keyword: string })[] {
  return Object.keys(schema).flatMap((keyword) => {
    const note = lookUp(untyped, keyword)
    const value = schema[keyword]
    if (note === undefined || value === undefined) return []
    return (note.applies ?? says)(value, schema, schemas) ? [{ ...note, keyword }] : []
  })
}

/** Schemas that take everything, or nothing, and empty lists leave nothing to be said. */
function says(value: JsonValue): boolean {
  return typeof value === 'object' ? value !== null && Object.keys(value).length > 0 : typeof value === 'string'
}

/** Whether a rule for names is neither a list of them nor lets all pass. */
function limitsNames(names: JsonValue, schemas: JsonObject): boolean {
  const target = isObject(names) ? referredIn(schemas, names) : undefined
  if (!isObject(target) || listedNames(names, schemas) !== undefined) return false
  // An open list takes all names.
  return target['x-sdk-open-enum'] !== true && Object.keys(target).some((keyword) => keyword !== 'type')
}
