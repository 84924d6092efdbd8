import type { Form } from './forms.ts'
import { limits } from './limits.ts'

/** Effect of a schema keyword on the output. */
export type KeywordEffect =
  | 'type'
  /** Shown in comments and in the reference. */
  | 'documentation'
  /** Names a schema, or a place that references lead to. */
  | 'reference'
  /** Says nothing about values, or only together with another keyword, which is the one that counts. */
  | 'none'
  /** It has no effect, which a note reports. */
  | 'noted'

/** How values of a keyword compare: what a change of it lets pass or refuses. */
export type Order =
  /** The higher the value, the more passes. */
  | 'upper'
  /** The lower the value, the more passes. */
  | 'lower'
  /** Multiples of the old value are multiples of its divisors. */
  | 'divisor'
  /** Any new value may refuse what the old one let pass. */
  | 'any'

/** @param order absent: a change is reported with the type, or with its documentation */
export type Keyword = readonly [form: Form, effect: KeywordEffect, order?: Order]

const schemas = { list: 'schema' } as const
const namedSchemas = { map: 'schema' } as const

/** Every keyword of JSON Schema 2020-12, of the OpenAPI Schema Object, and of drafts that documents still use. */
export const keywords: Readonly<Record<string, Keyword>> = {
  $ref: ['reference', 'reference'],
  $id: ['text', 'reference'],
  $anchor: ['text', 'reference'],
  $dynamicAnchor: ['any', 'reference'],
  $dynamicRef: ['any', 'noted'],
  $defs: [namedSchemas, 'reference'],
  definitions: [namedSchemas, 'reference'],
  $schema: ['any', 'none'],
  $vocabulary: ['any', 'none'],
  $comment: ['any', 'none'],

  type: ['types', 'type'],
  enum: [{ list: 'any' }, 'type'],
  const: ['any', 'type'],
  nullable: ['flag', 'type'],
  allOf: [schemas, 'type'],
  anyOf: [schemas, 'type'],
  oneOf: [schemas, 'type'],
  discriminator: ['discriminator', 'type'],
  not: ['schema', 'noted', 'any'],
  if: ['schema', 'noted', 'any'],
  // An object with a member `then` would pass for a promise.
  ...Object.fromEntries(['then', 'else'].map((name): [string, Keyword] => [name, ['schema', 'none', 'any']])),

  properties: [namedSchemas, 'type'],
  required: [{ list: 'text' }, 'type'],
  additionalProperties: ['schema', 'type'],
  patternProperties: [namedSchemas, 'type'],
  propertyNames: ['schema', 'noted', 'any'],
  unevaluatedProperties: ['schema', 'noted', 'any'],
  dependentSchemas: [namedSchemas, 'noted', 'any'],
  dependentRequired: [{ map: { list: 'text' } }, 'noted', 'any'],
  dependencies: ['any', 'noted', 'any'],

  items: ['items', 'type'],
  additionalItems: ['any', 'type'],
  prefixItems: [schemas, 'type'],
  unevaluatedItems: ['schema', 'noted', 'any'],
  contains: ['schema', 'noted', 'any'],
  minContains: ['any', 'none', 'lower'],
  maxContains: ['any', 'none', 'upper'],

  contentMediaType: ['text', 'type', 'any'],
  contentEncoding: ['text', 'type', 'any'],
  contentSchema: ['schema', 'noted', 'any'],
  readOnly: ['flag', 'type'],
  writeOnly: ['flag', 'type'],
  xml: ['xml', 'none'],

  title: ['text', 'documentation'],
  description: ['text', 'documentation'],
  deprecated: ['flag', 'documentation'],
  default: ['any', 'documentation'],
  example: ['any', 'documentation'],
  examples: [{ list: 'any' }, 'documentation'],
  externalDocs: ['external documentation', 'noted'],
  ...Object.fromEntries(
    limits.map(({ keyword, form, order }): [string, Keyword] => [keyword, [form, 'documentation', order]]),
  ),
}
