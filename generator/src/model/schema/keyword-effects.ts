import type { ProblemCode } from '../../diagnostics/problem-code.ts'
import { isObject, type JsonObject, type JsonValue } from '../../json.ts'
import { componentKey } from '../subschemas.ts'

/** Effect of a schema keyword on the output. */
export type Effect =
  | 'type'
  /** Shown in comments and in the reference. */
  | 'documentation'
  /** Names a schema, or a place that references lead to. */
  | 'reference'
  /** Says nothing about values, or only together with another keyword, which is the one that counts. */
  | 'none'
  | Unsaid

/** A keyword that has no effect, which a note tells. */
interface Unsaid {
  /** Of the note; keywords that go together share it. */
  readonly code: ProblemCode
  readonly message: string
  /** Whether it has no effect in a schema; without it, in all where it says anything. */
  readonly applies?: (value: JsonValue, schema: JsonObject, schemas: JsonObject) => boolean
}

const effective: Readonly<Record<Exclude<Effect, Unsaid>, readonly string[]>> = {
  type: [
    'type',
    'enum',
    'const',
    'nullable',
    'properties',
    'required',
    'additionalProperties',
    'patternProperties',
    'items',
    'additionalItems',
    'prefixItems',
    'allOf',
    'anyOf',
    'oneOf',
    'discriminator',
    'readOnly',
    'writeOnly',
    'contentMediaType',
    'contentEncoding',
  ],
  none: ['then', 'else', 'minContains', 'maxContains', '$schema', '$vocabulary', '$comment', 'xml'],
  documentation: [
    'title',
    'description',
    'deprecated',
    'default',
    'example',
    'examples',
    'format',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'minLength',
    'maxLength',
    'pattern',
    'minItems',
    'maxItems',
    'uniqueItems',
    'minProperties',
    'maxProperties',
  ],
  reference: ['$ref', '$id', '$anchor', '$dynamicAnchor', '$defs', 'definitions'],
}

const unsaid: Readonly<Record<string, Unsaid>> = {
  propertyNames: note('schema-property-names', '`propertyNames` without a list of names is not part of the type', {
    applies: (names, _schema, schemas) => !listsNames(names, schemas),
  }),
  unevaluatedProperties: note(
    'schema-unevaluated',
    'What `unevaluated…` says beside a composition is not part of the type',
    {
      applies: (value, schema) =>
        says(value) && ['allOf', 'oneOf', 'anyOf', '$ref'].some((keyword) => schema[keyword] !== undefined),
    },
  ),
  unevaluatedItems: note('schema-unevaluated', 'What `unevaluated…` says beside a composition is not part of the type'),
  if: note('schema-if-then-else', '`if`, `then` and `else` are not part of the type', {
    applies: (_value, { then: positive, else: negative }) => (positive ?? negative) !== undefined,
  }),
  not: note('schema-not', '`not` is not part of the type'),
  contains: note('schema-contains', '`contains` is not part of the type'),
  dependentSchemas: note('schema-dependent-schemas', '`dependentSchemas` is not part of the type'),
  dependentRequired: note('schema-dependent-required', '`dependentRequired` is not part of the type'),
  dependencies: note('schema-dependencies', '`dependencies` is not part of the type'),
  contentSchema: note('schema-content-schema', '`contentSchema` is not part of the type: the value is text'),
  externalDocs: note('schema-external-docs', '`externalDocs` of schemas are not shown'),
  $dynamicRef: note('schema-dynamic-ref', '`$dynamicRef` is typed as unknown'),
}

/** Every keyword of JSON Schema 2020-12, of the OpenAPI Schema Object, and of drafts that documents still use. */
export const keywordEffects: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...Object.entries(unsaid),
  ...(['type', 'documentation', 'reference', 'none'] as const).flatMap((effect) =>
    effective[effect].map((keyword): [string, Effect] => [keyword, effect]),
  ),
])

function note(code: ProblemCode, message: string, more: Pick<Unsaid, 'applies'> = {}): Unsaid {
  return { code, message, ...more }
}

/** The keywords of a schema that have no effect in it. */
export function unsaidKeywords(
  schema: JsonObject,
  schemas: JsonObject,
): readonly (Unsaid & { readonly keyword: string })[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const effect = keywordEffects.get(keyword)
    if (typeof effect !== 'object' || value === undefined) return []
    return (effect.applies ?? says)(value, schema, schemas) ? [{ ...effect, keyword }] : []
  })
}

/** Schemas that take everything, or nothing, and empty lists leave nothing to be said. */
function says(value: JsonValue): boolean {
  return typeof value === 'object' ? value !== null && Object.keys(value).length > 0 : typeof value === 'string'
}

function listsNames(names: JsonValue, schemas: JsonObject): boolean {
  if (!isObject(names)) return true
  const key = componentKey(names['$ref'])
  const target = key === undefined ? names : schemas[key]
  if (!isObject(target)) return true
  return Array.isArray(target['enum']) || Object.keys(target).every((keyword) => keyword === 'type')
}
