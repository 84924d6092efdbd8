import type { ObjectType, Type } from '../schema/type.ts'
import type { ConversionPlan, VariantConversion } from './conversion-plan.ts'

/** A member of a union: the objects that it may be, and where they have parts to convert. */
interface Variant {
  readonly shapes: readonly ObjectType[]
  readonly plan: ConversionPlan | undefined
}

/** Where a value that is one of several objects has parts to convert: the same name may hold another value in another variant. */
export function variantConversions(variants: readonly Variant[]): ConversionPlan | undefined {
  const [only, ...others] = variants
  if (variants.every(({ plan }) => plan === undefined)) return undefined
  if (others.length === 0) return only?.plan
  return tagged(variants) ?? { kind: 'closest', variants: closest(variants) }
}

/** By a member whose value every variant names, and no two alike. */
function tagged(variants: readonly Variant[]): ConversionPlan | undefined {
  const names = variants[0]?.shapes[0]?.properties.map(({ name }) => name) ?? []
  for (const tag of names) {
    const values = variants.map(({ shapes }) => shapes.map((shape) => valuesOf(shape, tag)))
    if (values.some((all) => all.some((each) => each.length === 0))) continue
    const byVariant = values.map((all) => [...new Set(all.flat())])
    if (new Set(byVariant.flat()).size < byVariant.flat().length) continue
    const entries = variants.flatMap(({ plan }, index) =>
      plan === undefined ? [] : (byVariant[index] ?? []).map((value) => [value, plan] as const),
    )
    return { kind: 'tagged', tag, variants: new Map(entries) }
  }
  return undefined
}

function valuesOf({ properties }: ObjectType, name: string): readonly string[] {
  const property = properties.find((one) => one.name === name)
  if (property === undefined || property.optional) return []
  return literals(property.type) ?? []
}

function literals(type: Type): readonly string[] | undefined {
  if (type.kind === 'literal') return [String(type.value)]
  if (type.kind !== 'union') return undefined
  const all = type.members.map(literals)
  return all.every((each) => each !== undefined) ? all.flat() : undefined
}

/** Each by the members that distinguish it from the others. */
function closest(variants: readonly Variant[]): readonly VariantConversion[] {
  const all = variants.map(({ shapes, plan }) => {
    const names = new Set(shapes.flatMap(({ properties }) => properties.map(({ name }) => name)))
    const required = [...names].filter((name) =>
      shapes.every(({ properties }) => properties.some((one) => one.name === name && !one.optional)),
    )
    return { plan, names, required: new Set(required) }
  })
  const isShared = (name: string) => all.every(({ names }) => names.has(name))
  const isAlwaysThere = (name: string) => all.every(({ required }) => required.has(name))
  return all.map(({ plan, names, required }) => ({
    plan,
    required: [...required].filter((name) => !isAlwaysThere(name)),
    optional: [...names].filter((name) => !required.has(name) && !isShared(name)),
  }))
}
