import { isObject, type JsonObject, type JsonValue, listAt } from '../../lib/json.ts'
import { readPointer } from '../../lib/json-pointer.ts'
import { isBinary } from './schema-views.ts'
import { nameIn, type Schema } from './schemas.ts'
import { acceptsAll, isBareReference } from '../../specification/annotations.ts'
import { componentKey, componentPointer } from '../../specification/components.ts'
import type { ValueForm } from './value-forms.ts'
import type { TypeRef, View } from '../type-ref.ts'
import { allOf } from './all-of.ts'
import { Alternatives } from './alternatives.ts'
import { arrayType } from './array-type.ts'
import { choice } from './choice.ts'
import { Components } from './components.ts'
import { Conjuncts } from './conjuncts.ts'
import { extensibleEnum, listedType } from './enum-type.ts'
import { withFiles } from './files.ts'
import { isInt64, textType } from './formats.ts'
import { impliedType } from './implied-type.ts'
import type { Kinds } from './kinds.ts'
import { bounded, limitsIn } from './limits.ts'
import { objectType } from './object-type.ts'
import { withRequired, withRequiredMembers } from './required-members.ts'
import type { Scope } from './scope.ts'
import { integer, keyword, int64, never, nullType, type Type, union, unknown } from './type.ts'
import { follow } from '../../lib/follow.ts'

/** Schemas as types, by the rules of JSON Schema 2020-12 as far as TypeScript can express them. */
export class SchemaTypes {
  readonly #document: JsonObject
  /** Types that programs have in place of those in JSON. */
  readonly forms: ReadonlySet<ValueForm>
  readonly components: Components
  /** The schemas of components, by their keys. */
  readonly schemas: JsonObject
  readonly kinds: Kinds
  readonly alternatives = new Alternatives(this)
  readonly #exported: ReadonlyMap<string, Schema>
  readonly #declared = new Map<string, Type>()
  /** Components that are being written out, by view and key. */
  readonly #written = new Set<string>()
  /** Types of schemas by themselves: several stages ask for the same ones. */
  readonly #values = new Map<View, WeakMap<JsonObject, Type>>()

  constructor(document: JsonObject, exported: readonly Schema[], forms: readonly ValueForm[] = []) {
    this.forms = new Set(forms)
    this.#document = document
    this.components = new Components(document, forms)
    this.schemas = this.components.schemas
    this.kinds = this.components.kinds
    this.#exported = new Map(exported.map((schema) => [schema.key, schema]))
  }

  /** The type a component schema is declared as. */
  declared(key: string, view: View): Type {
    const name = `${view} ${key}`
    const known = this.#declared.get(name) ?? this.#declare(key, view)
    this.#declared.set(name, known)
    return known
  }

  #declare(key: string, view: View): Type {
    const base = this.components.discriminators.part(key)
    if (base !== key) return this.value({ $ref: componentPointer(base) }, view)
    const inherited = this.components.discriminators.inherited(key)
    const whole = this.components.conjunctsOf(key)
    return this.all([
      this.#whole(this.schemas[key], { view, whole, open: [key], isVariant: false }),
      ...(inherited === undefined ? [] : [inherited]),
    ])
  }

  /** The declaration of a component; if that is another component, the declaration of the other. Other types as they are. */
  opened(type: Type): Type {
    const seen = new Set<string>()
    let current = type
    while (current.kind === 'named' && !seen.has(`${current.view} ${current.key}`)) {
      seen.add(`${current.view} ${current.key}`)
      current = this.declared(current.key, current.view)
    }
    return current
  }

  /** The type of a schema at a pointer of the document; a component's is its name. */
  at({ pointer, view = 'response' }: TypeRef): Type {
    const key = componentKey(pointer)
    if (key !== undefined && this.#exported.has(key)) return this.value({ $ref: pointer }, view)
    return this.value(readPointer(this.#document, pointer), view)
  }

  /** The JSON Schema behind a type, its own references followed; `true` where nothing is said. */
  jsonSchema({ pointer }: TypeRef): JsonObject | boolean {
    const { value } = follow({ $ref: pointer }, this.#document)
    return isObject(value) || typeof value === 'boolean' ? value : true
  }

  /** The type of a schema by itself: of a property, an item. */
  value(schema: JsonValue | undefined, view: View): Type {
    if (!isObject(schema)) return schema === false ? never : unknown
    const values = this.#values.get(view) ?? new WeakMap<JsonObject, Type>()
    this.#values.set(view, values)
    const known = values.get(schema)
    if (known !== undefined) return known
    const own = this.#byName(schema, view) ?? this.#whole(schema, this.#alone(schema, view))
    const type = this.#withFamily(own, { view, open: [] })
    values.set(schema, type)
    return type
  }

  /** A component by its name, where nothing that is said beside the reference changes its type. */
  #byName(schema: JsonObject, view: View): Type | undefined {
    const key = componentKey(schema['$ref'])
    const exported = key === undefined ? undefined : this.#exported.get(key)
    if (key === undefined || exported === undefined || !isBareReference(schema)) return undefined
    return { kind: 'named', name: nameIn(exported, view), key, view }
  }

  #alone(schema: JsonValue | undefined, view: View): Scope {
    return { view, whole: Conjuncts.of(schema, this.schemas), open: [], isVariant: false }
  }

  /**
   * A value of a schema that a discriminator distinguishes from those built on it is of one of these. In a declaration, it stays
   * as it is where their names would lead back.
   */
  #withFamily(type: Type, { view, open }: Pick<Scope, 'view' | 'open'>): Type {
    if (type.kind !== 'named') return type
    const family = this.components.discriminators.family(type.key)
    const [declaration] = open
    if (family === undefined) return type
    if (declaration !== undefined && this.components.familyLeadsBack(type.key, declaration)) return type
    return this.#variants(family, 'oneOf', { ...this.#alone(family, view), open })
  }

  /** A schema with what its conjuncts say of the value: of a variant, `own` are its and `outer` those around it. */
  #whole(schema: JsonValue | undefined, scope: Scope, own = scope.whole, outer?: Conjuncts): Type {
    const type = this.#typeOf(schema, scope)
    const isFile = scope.view === 'upload' && own.parts.some(isBinary)
    return withRequiredMembers(isFile ? withFiles(type, this) : type, own, outer, scope, this)
  }

  #typeOf(schema: JsonValue | undefined, scope: Scope): Type {
    if (schema === false) return never
    if (!isObject(schema)) return unknown
    if (typeof schema['$ref'] !== 'string') return this.#schema(schema, scope)
    const { $ref: reference, ...siblings } = schema
    return this.all([this.#reference(reference, scope), this.#schema(siblings, scope)])
  }

  /** A reference by name, or written out where the name would lead back to the declaration that contains it. */
  #reference(reference: string, scope: Scope): Type {
    const named = componentKey(reference)
    const key = named === undefined ? undefined : this.components.discriminators.part(named)
    const exported = key === undefined ? undefined : this.#exported.get(key)
    if (key === undefined || exported === undefined) return unknown
    const { open, view, isVariant } = scope
    const leadsBack = this.components.leadsBack(key, scope)
    // Within itself, what is written out is named.
    const writing = `${view} ${key}`
    if (!leadsBack && (this.#written.has(writing) || !this.components.isOtherwise(key, scope))) {
      const type: Type = { kind: 'named', name: nameIn(exported, view), key, view }
      return withRequired(type, this.components.missing(key, scope))
    }
    // A self-reference is neutral: `A: anyOf [A, string]` is a string.
    if (open.includes(key)) return isVariant ? never : unknown
    const schema = this.schemas[key]
    const inner = { ...scope, open: [...open, key] }
    const isWhole = isVariant || !leadsBack || !isObject(schema)
    const isOutermost = !this.#written.has(writing)
    this.#written.add(writing)
    const type = this.#typeOf(isWhole ? schema : withoutVariants(schema), inner)
    if (isOutermost) this.#written.delete(writing)
    return type
  }

  #schema(schema: JsonObject, scope: Scope): Type {
    if (acceptsAll(schema['not'])) return never
    const own =
      listedType(schema, isInt64(schema, this.forms) ? int64 : undefined) ??
      bounded(this.#own(schema, scope), limitsIn(schema))
    if ((schema['allOf'] ?? schema['anyOf'] ?? schema['oneOf']) === undefined && own.kind !== 'intersection') return own
    return this.all([
      own,
      ...listAt(schema, 'allOf').map((member) => this.#typeOf(member, scope)),
      this.#variants(schema, 'anyOf', scope),
      this.#variants(schema, 'oneOf', scope),
    ])
  }

  /** Type from `type` and the keywords that belong to a type. */
  #own(schema: JsonObject, scope: Scope): Type {
    const { type } = schema
    if (Array.isArray(type)) return union(type.map((one: JsonValue) => this.#ofType(one, schema, scope)))
    return this.#ofType(type ?? impliedType(schema), schema, scope)
  }

  #ofType(type: JsonValue | undefined, schema: JsonObject, scope: Scope): Type {
    switch (type) {
      case 'object':
        return objectType(schema, this, scope)
      case 'array':
        return arrayType(schema, (item) => this.value(item, scope.view))
      case 'string':
        return extensibleEnum(schema) ?? textType(schema, this.forms)
      case 'number':
        return keyword('number')
      case 'integer':
        return isInt64(schema, this.forms) ? int64 : integer
      case 'boolean':
        return keyword('boolean')
      case 'null':
        return nullType
      case 'file':
        return { kind: 'file' }
      default:
        return unknown
    }
  }

  #variants(schema: JsonObject, kind: 'anyOf' | 'oneOf', scope: Scope): Type {
    const members = listAt(schema, kind)
    if (members.length === 0) return unknown
    const types = members.map((member) => {
      const own = Conjuncts.of(member, this.schemas)
      const inner: Scope = { ...scope, whole: scope.whole.with(own), isVariant: true }
      const type = this.#whole(member, inner, own, scope.whole)
      // A discriminator names its variants, and nothing built on them is one.
      if (schema['discriminator'] === undefined) return this.#withFamily(type, scope)
      const tag = this.components.discriminators.tag(schema, member)
      return tag === undefined ? type : this.all([type, tag])
    })
    return choice(types, this.kinds)
  }

  /** Intersection of several types of one value. */
  all(types: readonly Type[]): Type {
    return allOf(types, this)
  }
}

function withoutVariants({ oneOf: _oneOf, anyOf: _anyOf, ...schema }: JsonObject): JsonObject {
  return schema
}
