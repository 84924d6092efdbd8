import { isObject, type JsonObject, type JsonValue } from '../../json.ts'
import { componentKey } from '../subschemas.ts'

/** What a keyword of a schema does to the output. */
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
  readonly code: string
  readonly message: string
  /** Whether it has no effect in a schema; without it, in all where it says anything. */
  readonly applies?: (value: JsonValue, schema: JsonObject, schemas: JsonObject) => boolean
}

/** Every keyword of JSON Schema 2020-12, of the OpenAPI Schema Object, and of drafts that documents still use. */
export const keywordEffects: Readonly<Record<string, Effect>> = {
  type: 'type',
  enum: 'type',
  const: 'type',
  nullable: 'type',
  properties: 'type',
  required: 'type',
  additionalProperties: 'type',
  patternProperties: 'type',
  items: 'type',
  additionalItems: 'type',
  prefixItems: 'type',
  allOf: 'type',
  anyOf: 'type',
  oneOf: 'type',
  discriminator: 'type',
  readOnly: 'type',
  writeOnly: 'type',
  contentMediaType: 'type',
  contentEncoding: 'type',
  propertyNames: unsaid('property-names', '`propertyNames` without a list of names is not part of the type', {
    applies: (names, _schema, schemas) => !listsNames(names, schemas),
  }),
  unevaluatedProperties: unsaid(
    'unevaluated',
    'What `unevaluated…` says beside a composition is not part of the type',
    {
      applies: (value, schema) =>
        says(value) && ['allOf', 'oneOf', 'anyOf', '$ref'].some((keyword) => schema[keyword] !== undefined),
    },
  ),
  unevaluatedItems: unsaid('unevaluated', 'What `unevaluated…` says beside a composition is not part of the type'),
  if: unsaid('if-then-else', '`if`, `then` and `else` are not part of the type', {
    applies: (_value, { then: positive, else: negative }) => (positive ?? negative) !== undefined,
  }),
  then: 'none',
  else: 'none',
  not: unsaid('not', '`not` is not part of the type'),
  contains: unsaid('contains', '`contains` is not part of the type'),
  minContains: 'none',
  maxContains: 'none',
  dependentSchemas: unsaid('dependent-schemas', '`dependentSchemas` is not part of the type'),
  dependentRequired: unsaid('dependent-required', '`dependentRequired` is not part of the type'),
  dependencies: unsaid('dependencies', '`dependencies` is not part of the type'),
  contentSchema: unsaid('content-schema', '`contentSchema` is not part of the type: the value is text'),
  title: 'documentation',
  description: 'documentation',
  deprecated: 'documentation',
  default: 'documentation',
  example: 'documentation',
  examples: 'documentation',
  format: 'documentation',
  minimum: 'documentation',
  maximum: 'documentation',
  exclusiveMinimum: 'documentation',
  exclusiveMaximum: 'documentation',
  multipleOf: 'documentation',
  minLength: 'documentation',
  maxLength: 'documentation',
  pattern: 'documentation',
  minItems: 'documentation',
  maxItems: 'documentation',
  uniqueItems: 'documentation',
  minProperties: 'documentation',
  maxProperties: 'documentation',
  externalDocs: unsaid('external-docs', '`externalDocs` of schemas are not shown'),
  $ref: 'reference',
  $id: 'reference',
  $anchor: 'reference',
  $dynamicAnchor: 'reference',
  $defs: 'reference',
  definitions: 'reference',
  $dynamicRef: unsaid('dynamic-ref', '`$dynamicRef` is typed as unknown'),
  $schema: 'none',
  $vocabulary: 'none',
  $comment: 'none',
  xml: 'none',
}

function unsaid(code: string, message: string, more: Pick<Unsaid, 'applies'> = {}): Unsaid {
  return { code: `schema-${code}`, message, ...more }
}

/** The keywords of a schema that have no effect in it. */
export function unsaidKeywords(
  schema: JsonObject,
  schemas: JsonObject,
): readonly (Unsaid & { readonly keyword: string })[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const effect = Object.hasOwn(keywordEffects, keyword) ? keywordEffects[keyword] : undefined
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
