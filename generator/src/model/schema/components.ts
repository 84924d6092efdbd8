import { schemasOf } from '../../specification/components.ts'
import type { JsonObject } from '../../lib/json.ts'
import type { ValueForm } from './value-forms.ts'
import type { View } from '../type-ref.ts'
import { Conjuncts } from './conjuncts.ts'
import { Discriminators } from './discriminators.ts'
import { Kinds } from './kinds.ts'
import { leavesNamesOpen } from './other-names.ts'
import { SchemaCycles } from './schema-cycles.ts'
import type { Scope } from './scope.ts'
import { bareObject, never, type ObjectType } from './type.ts'

/** Component schemas: what each says as a whole, and how it may be named in others. */
export class Components {
  readonly schemas: JsonObject
  readonly kinds: Kinds
  readonly discriminators: Discriminators
  readonly #cycles: SchemaCycles
  readonly #conjuncts = new Map<string, Conjuncts>()

  constructor(document: JsonObject, forms: readonly ValueForm[]) {
    this.schemas = schemasOf(document)
    this.kinds = new Kinds(this.schemas, forms)
    this.discriminators = new Discriminators(this.schemas)
    this.#cycles = new SchemaCycles(this.schemas)
  }

  conjunctsOf(key: string): Conjuncts {
    const known = this.#conjuncts.get(key) ?? Conjuncts.of(this.schemas[key], this.schemas)
    this.#conjuncts.set(key, known)
    return known
  }

  /** Whether the name of a component would lead back to the declaration that contains it. */
  leadsBack(key: string, { open: [declaration], isVariant }: Scope): boolean {
    if (declaration === undefined) return false
    return isVariant ? this.#cycles.inVariants(declaration, key) : this.#cycles.inWhole(declaration, key)
  }

  /** Whether a component means something else as a part of an object: another part hides its properties, or has more names. */
  isOtherwise(key: string, scope: Scope): boolean {
    const { whole, view } = scope
    const own = this.conjunctsOf(key)
    if (own.parts.length === whole.parts.length) return false
    return (
      own.names().some((name) => whole.hides(name, view) && !own.hides(name, view)) ||
      own.parts.some((part) => leavesNamesOpen(part, scope))
    )
  }

  /** Names that the whole object requires and a component does not; of a union, also those it does not declare. */
  missing(key: string, { whole, view }: Scope): readonly string[] {
    const own = this.conjunctsOf(key)
    return [...whole.required].filter(
      (name) =>
        !own.required.has(name) &&
        !whole.hides(name, view) &&
        (own.declares(name) || (own.hasVariants && !whole.declares(name))),
    )
  }

  /** Whether all that a component says in a view is that a value is an object. */
  isBare(key: string, view: View): boolean {
    const own = this.conjunctsOf(key)
    const kinds = this.kinds.ofComponent(key)
    return (
      kinds.size === 1 &&
      kinds.has('object') &&
      !own.hasVariants &&
      own.parts.every((part) => telling.every((keyword) => (part[keyword] ?? false) === false)) &&
      [...own.names(), ...own.required].every((name) => own.hides(name, view)) &&
      this.discriminators.inherited(key) === undefined
    )
  }

  /** The type of a bare component: any object, or one without members if the schema is closed. */
  bare(key: string): ObjectType {
    const isClosed = this.conjunctsOf(key).parts.some((part) =>
      [part['additionalProperties'], part['unevaluatedProperties']].includes(false),
    )
    return isClosed ? { ...bareObject, index: never } : bareObject
  }
}

/** Beside `properties` and `required`, the keywords by which a schema describes an object further. */
const telling = [
  'additionalProperties',
  'unevaluatedProperties',
  'patternProperties',
  'propertyNames',
  'const',
  'enum',
  'not',
] as const
