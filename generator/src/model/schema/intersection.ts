import { allKinds, type Kind, type Kinds, shared } from './kinds.ts'
import { kindsOfForms, type ValueForm } from './value-forms.ts'
import { allLimits, bounded } from './limits.ts'
import {
  distinct,
  formOf,
  isEmptyObject,
  isKeyword,
  isPlain,
  keyword,
  never,
  type Type,
  union,
  unknown,
} from './type.ts'

/**
 * All of several at once: `unknown` adds nothing, `never` leaves nothing. Variants that cannot be together with the other
 * members are left out, and what only says of which kind the value is adds nothing where another member says it too.
 */
export function intersection(types: readonly Type[], kinds: Kinds): Type {
  const all = types.flatMap((type) => (type.kind === 'intersection' ? type.members : [type]))
  const informative = all.filter((type) => !isKeyword(type, 'unknown'))
  const limits = allLimits(all.filter((type) => isKeyword(type, 'unknown')))
  return bounded(meetAll(informative, kinds), limits)
}

function meetAll(informative: readonly Type[], kinds: Kinds): Type {
  const [only] = informative
  if (only === undefined || informative.length === 1) return only ?? unknown
  const members = distinct(informative).map((type) => asStrict(type, informative))
  const common = members.map((type) => kinds.ofType(type)).reduce(shared)
  if (common.size === 0) return never
  const narrowed = meetScalars(members.map((type) => narrow(type, common, kinds)))
  if (narrowed.some((type) => isKeyword(type, 'never'))) return never
  const telling = withoutBare(narrowed, common, kinds)
  const [single] = telling
  return single !== undefined && telling.length === 1 ? single : { kind: 'intersection', members: telling }
}

/** The limits of all that are one type in TypeScript; whole numbers, and those of another form, where one of them is. */
function asStrict(type: Type, all: readonly Type[]): Type {
  if (type.kind !== 'keyword' && type.kind !== 'array') return type
  const alike = all.filter((other) => distinct([type, other]).length === 1)
  if (alike.length === 1) return type
  if (type.kind === 'array') {
    const items = alike.flatMap((other) => (other.kind === 'array' ? [other.item] : []))
    return bounded({ ...type, item: asStrict(type.item, items) }, allLimits(alike))
  }
  const isInteger = alike.some((other) => other.kind === 'keyword' && other.isInteger === true)
  const form = alike.map(formOf).find((one) => one !== undefined)
  return bounded({ ...type, ...(isInteger ? { isInteger } : {}), ...(form && { form }) }, allLimits(alike))
}

/** The variants of which some value is of one of the kinds. */
function narrow(type: Type, common: ReadonlySet<Kind>, kinds: Kinds): Type {
  if (type.kind !== 'union') return type
  const possible = type.members.filter((member) => shared(kinds.ofType(member), common).size > 0)
  return possible.length === type.members.length ? type : union(possible)
}

/** Simple types, literals and unions of them as one: what all of them take. */
function meetScalars(types: readonly Type[]): readonly Type[] {
  const scalars = types.filter(isScalar)
  const [first, ...others] = scalars
  if (first === undefined || others.length === 0) return types
  const met = others.reduce<Type>((left, right) => union(meet(membersOf(left), membersOf(right))), first)
  return types.flatMap((type) => (type === first ? [met] : scalars.includes(type) ? [] : [type]))
}

function meet(left: readonly Type[], right: readonly Type[]): readonly Type[] {
  return [
    ...left.filter((type) => right.some((other) => takes(other, type))),
    ...right.filter((type) => left.some((other) => takes(other, type))),
  ]
}

function takes(type: Type, one: Type): boolean {
  if (type.kind === 'file') return one.kind === 'file'
  if (type.kind === 'other-string') return one.kind === 'other-string' || isText(one) || formOf(one) === 'Date'
  if (type.kind === 'keyword' && one.kind === 'literal') return typeof one.value === type.name
  if (type.kind === 'keyword')
    return (
      (isKeyword(one, type.name) && (type.form === undefined || formOf(one) === type.form)) ||
      ((one.kind === 'other-string' || one.kind === 'file') && isPlain(type, 'string'))
    )
  return type.kind === 'literal' && one.kind === 'literal' && type.value === one.value
}

function isText(type: Type): boolean {
  return type.kind === 'literal' && typeof type.value === 'string'
}

function isScalar(type: Type): boolean {
  if (type.kind === 'union') return type.members.every(isScalar)
  if (type.kind === 'literal' || type.kind === 'other-string' || type.kind === 'file') return true
  return type.kind === 'keyword' && ['string', 'number', 'boolean', 'null'].includes(type.name)
}

function membersOf(type: Type): readonly Type[] {
  return type.kind === 'union' ? type.members : [type]
}

function withoutBare(types: readonly Type[], common: ReadonlySet<Kind>, kinds: Kinds): readonly Type[] {
  const telling = types.filter((type) => !isBare(type))
  if (telling.length === types.length) return types
  if (telling.length === 0) return types.slice(0, 1)
  if (telling.some((type) => [...kinds.ofType(type)].every((kind) => common.has(kind)))) return telling
  // A component that may be of other kinds too, such as null, must stay one of these.
  const [first, ...others] = telling
  const possible = first === undefined ? allKinds : kinds.ofType(first)
  if (first !== undefined && common.has('object') && possible.size < allKinds.size)
    return [
      without(
        first,
        [...possible].filter((kind) => !common.has(kind)),
        kinds.forms,
      ),
      ...others,
    ]
  return [...telling, ...distinct(types.filter(isBare).map(kindOnly))]
}

function without(type: Type, kinds: readonly Kind[], forms: readonly ValueForm[]): Type {
  return { kind: 'without', type, kinds, forms: forms.filter((form) => kinds.includes(kindsOfForms[form])) }
}

/** Whether a type only says of which kind a value is. */
function isBare(type: Type): boolean {
  if (type.kind === 'union') return type.members.every(isBare)
  if (type.kind === 'object') return type.isBare === true && !isEmptyObject(type)
  if (type.kind === 'array') return isKeyword(type.item, 'unknown')
  return type.kind === 'keyword'
}

function kindOnly(type: Type): Type {
  if (type.kind === 'union') return union(type.members.map(kindOnly))
  return type.kind === 'object' ? keyword('object') : type
}
