import type { SchemaTypes } from '../schema/schema-types.ts'
import { type NamedType, type ObjectType, type Type, union } from '../schema/type.ts'
import type { Alternative } from '../schema/alternatives.ts'
import { allOf, type ConversionPlan } from './conversion-plan.ts'
import { kindsOfForms, type ValueForm } from '../schema/value-forms.ts'
import { variantConversions } from './variant-conversions.ts'

/** Where values of types have parts that programs have in another form than JSON. */
export class Conversions {
  readonly #types: SchemaTypes
  readonly #holding = new Map<string, boolean>()
  readonly #plans = new Map<string, ConversionPlan | undefined>()

  constructor(types: SchemaTypes) {
    this.#types = types
  }

  /** Absent where values of the type have none. */
  of(type: Type): ConversionPlan | undefined {
    if (this.#types.forms.size === 0 || !this.#holds(type)) return undefined
    switch (type.kind) {
      case 'keyword':
        return type.form && { kind: 'form', form: type.form, except: [] }
      case 'named':
        return { kind: 'component', name: type.name, plan: () => this.#ofComponent(type) }
      case 'array':
        return listOf([], this.of(type.item))
      case 'tuple':
        return listOf(
          type.items.map((item) => this.of(item.type)),
          type.rest && this.of(type.rest),
        )
      case 'object':
        return this.#ofObject(type)
      case 'intersection':
        return allOf(type.members.map((member) => this.of(member)))
      case 'with-required':
      case 'without':
        return this.of(type.type)
      case 'union':
        return this.#ofUnion(type.members)
      default:
        return undefined
    }
  }

  /** Whether values of the type may have some. */
  has(type: Type): boolean {
    return this.of(type) !== undefined
  }

  #ofComponent(type: NamedType): ConversionPlan | undefined {
    const id = idOf(type)
    if (!this.#plans.has(id)) this.#plans.set(id, this.of(this.#types.declared(type.key, type.view)))
    return this.#plans.get(id)
  }

  #ofObject({ properties, index }: ObjectType): ConversionPlan | undefined {
    const others = index && this.of(index)
    const members = properties.map(({ name, type }) => [name, this.of(type)] as const)
    const named = others === undefined ? members.filter(([, plan]) => plan !== undefined) : members
    return others === undefined && named.length === 0 ? undefined : { kind: 'members', members: new Map(named), others }
  }

  /** A value that may be any text, or any number, besides stays one: nothing says which of them it is. */
  #ofUnion(members: readonly Type[]): ConversionPlan | undefined {
    const all = this.#flat(members, new Set())
    const opened = all.map((type) => ({ type, alternatives: this.#types.alternatives.of(type) }))
    const alternatives = opened.flatMap((one) => one.alternatives)
    const lists = alternatives.filter((one) => one.kind === 'array')
    const objects = opened.flatMap((one) => {
      const shapes = one.alternatives.filter((shape) => shape.kind === 'object')
      return shapes.length === 0 ? [] : [{ shapes, plan: this.of(one.type) }]
    })
    return allOf([
      ...[...this.#types.forms].map((form) => formOf(form, alternatives)),
      lists.length === 0 ? undefined : listOf([], this.of(union(lists.map(({ item }) => item)))),
      ...alternatives.flatMap((one) => (one.kind === 'tuple' ? [this.of(one)] : [])),
      variantConversions(objects),
    ])
  }

  /** The members of a union, and of those that are its members. */
  #flat(members: readonly Type[], seen: ReadonlySet<string>): readonly Type[] {
    return members.flatMap((member) => {
      if (member.kind !== 'named') return member.kind === 'union' ? this.#flat(member.members, seen) : [member]
      const opened = this.#types.opened(member)
      if (opened.kind !== 'union') return [member]
      return seen.has(idOf(member)) ? [] : this.#flat(opened.members, new Set([...seen, idOf(member)]))
    })
  }

  /** Whether a value of another form can be reached. What is being looked at further out adds nothing. */
  #holds(type: Type): boolean {
    const seen = new Set<string>()
    const open: Type[] = [type]
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      if (one.kind === 'keyword' && one.form !== undefined) return true
      if (one.kind !== 'named') {
        for (const part of partsOf(one)) open.push(part)
        continue
      }
      const known = this.#holding.get(idOf(one))
      if (known === true) return true
      if (known === false || seen.has(idOf(one))) continue
      seen.add(idOf(one))
      open.push(this.#types.declared(one.key, one.view))
    }
    // Nothing that was met leads to one.
    for (const id of seen) this.#holding.set(id, false)
    return false
  }
}

function formOf(form: ValueForm, alternatives: readonly Alternative[]): ConversionPlan | undefined {
  const json = kindsOfForms[form]
  const scalars = alternatives.filter((one) => one.kind === 'keyword' && one.name === json)
  const isOpen = alternatives.some(({ kind }) => kind === 'other-string') && form === 'Date'
  // Every whole number has a form as `bigint`.
  const isOther = (one: Alternative) =>
    one.kind === 'keyword' && one.form !== form && (form === 'Date' || one.isInteger !== true)
  if (isOpen || scalars.some(isOther) || !scalars.some((one) => one.kind === 'keyword' && one.form === form))
    return undefined
  const except = alternatives.flatMap((one) =>
    form === 'bigint' && one.kind === 'literal' && typeof one.value === 'number' ? [one.value] : [],
  )
  return { kind: 'form', form, except }
}

function listOf(
  first: readonly (ConversionPlan | undefined)[],
  item: ConversionPlan | undefined,
): ConversionPlan | undefined {
  const last = first.findLastIndex((plan) => plan !== undefined)
  if (last < 0 && item === undefined) return undefined
  // The rest has items of its own: none of the first may be taken for one.
  return { kind: 'items', first: item === undefined ? first.slice(0, last + 1) : first, item }
}

function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'array':
      return [type.item]
    case 'tuple':
      return [...type.items.map((item) => item.type), ...(type.rest === undefined ? [] : [type.rest])]
    case 'object':
      return [...type.properties.map((property) => property.type), ...(type.index === undefined ? [] : [type.index])]
    case 'union':
    case 'intersection':
      return type.members
    case 'with-required':
    case 'without':
      return [type.type]
    default:
      return []
  }
}

function idOf({ view, key }: NamedType): string {
  return `${view} ${key}`
}
