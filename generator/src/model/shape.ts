import type { JsonValue } from '../json.ts'

/** A schema as a person reads it: what documentation shows of a type. */
export type Shape =
  /** A component schema, by its exported name. */
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'plain'; readonly name: PlainName }
  /** One of these values; `open` where others may come. */
  | { readonly kind: 'values'; readonly values: readonly JsonValue[]; readonly open: boolean }
  | { readonly kind: 'list'; readonly item: Shape }
  | FieldsShape
  | { readonly kind: 'choice'; readonly options: readonly Shape[] }
  /** All of these at once. */
  | { readonly kind: 'sum'; readonly parts: readonly Shape[] }

export type PlainName = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'file' | 'unknown'

export interface FieldsShape {
  readonly kind: 'fields'
  readonly fields: readonly Field[]
  /** Values of all other names; absent where the document does not describe them. */
  readonly others: Shape | undefined
}

export interface Field {
  readonly name: string
  readonly required: boolean
  readonly deprecated: boolean
  readonly description: string | undefined
  /** A sentence; empty where there are none. */
  readonly limits: string
  readonly fallback: JsonValue | undefined
  readonly shape: Shape
}

export const unknownShape: Shape = { kind: 'plain', name: 'unknown' }
