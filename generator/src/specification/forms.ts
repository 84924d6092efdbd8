import type { objects } from './objects.ts'

/** Expected form of a value of a document. Objects are given by the name of their kind; their members are in `objects`. */
export type Form =
  | 'any'
  | 'text'
  | 'flag'
  | 'number'
  | 'types'
  | 'reference'
  | 'location'
  | 'schema'
  | 'items'
  | 'responses'
  | 'callback'
  | ObjectKind
  | { readonly list: Form }
  | { readonly map: Form }
  /** An object whose other members are not looked at. */
  | { readonly members: Readonly<Record<string, Form>> }
  | { readonly value: string | boolean }
  /** The first that fits. */
  | { readonly either: readonly Form[] }

/** An object of OpenAPI other than a schema, by what the specification calls it. */
export type ObjectKind = keyof typeof objects

/** Effect of a member of an object on the output. */
type MemberEffect =
  /** It is part of types, of what is sent, or of the documentation. */
  | 'effect'
  /** So are the members of the objects in it. */
  | 'inside'
  /** It says nothing that a client, or its reader, could use. */
  | 'none'
  /** It has no effect, which a note reports. */
  | 'noted'
  /** Where it has no effect, what reads it notes so. */
  | 'noted by its reader'

/** A member without an effect is none of the specification's for this kind of object, but written there all the same. */
export type Member = readonly [form: Form, effect?: MemberEffect]
