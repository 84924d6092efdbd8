import type { ValueForm } from '../schema/value-forms.ts'

/** Where a value has parts to convert, by the form that the value may have; in every other form it has none. */
export type ConversionPlan =
  | FormConversion
  | ComponentConversion
  /** A list; the first items may have plans of their own. */
  | {
      readonly kind: 'items'
      readonly first: readonly (ConversionPlan | undefined)[]
      readonly item: ConversionPlan | undefined
    }
  | MemberConversions
  /** Variants by what each has as its tag. */
  | { readonly kind: 'tagged'; readonly tag: string; readonly variants: ReadonlyMap<string, ConversionPlan> }
  /** Variants without a tag: the one whose members the value has counts. */
  | { readonly kind: 'closest'; readonly variants: readonly VariantConversion[] }
  | { readonly kind: 'all'; readonly plans: readonly ConversionPlan[] }

/** The value itself, unless it is one of the listed ones: these have types of their own. */
interface FormConversion {
  readonly kind: 'form'
  readonly form: ValueForm
  readonly except: readonly number[]
}

/** That of a component, which may contain itself. */
export interface ComponentConversion {
  readonly kind: 'component'
  /** Exported name of its type. */
  readonly name: string
  /** Asked for when it is needed. */
  readonly plan: () => ConversionPlan | undefined
}

interface MemberConversions {
  readonly kind: 'members'
  /** Members without conversions are named where the others have some. */
  readonly members: ReadonlyMap<string, ConversionPlan | undefined>
  readonly others: ConversionPlan | undefined
}

/** A variant by the members that not all variants have. */
export interface VariantConversion {
  readonly required: readonly string[]
  readonly optional: readonly string[]
  readonly plan: ConversionPlan | undefined
}

/** All of several plans. */
export function allOf(plans: readonly (ConversionPlan | undefined)[]): ConversionPlan | undefined {
  const present = plans.filter((plan) => plan !== undefined)
  const [only, ...others] = present
  return others.length === 0 ? only : { kind: 'all', plans: present }
}

/** Whether a plan leads to a value of the form. */
export function leadsTo(form: ValueForm, plan: ConversionPlan | undefined): boolean {
  for (const one of reached([plan])) if (one.kind === 'form' && one.form === form) return true
  return false
}

/** Plans and all that they lead to, each component once: they may lead to each other. */
export function* reached(plans: readonly (ConversionPlan | undefined)[]): Generator<ConversionPlan, void> {
  const components = new Set<string>()
  const open = [...plans]
  while (open.length > 0) {
    const one = open.pop()
    if (one === undefined || (one.kind === 'component' && components.has(one.name))) continue
    if (one.kind === 'component') components.add(one.name)
    yield one
    for (const part of partsOf(one)) open.push(part)
  }
}

function partsOf(plan: ConversionPlan): readonly (ConversionPlan | undefined)[] {
  switch (plan.kind) {
    case 'form':
      return []
    case 'component':
      return [plan.plan()]
    case 'items':
      return [...plan.first, plan.item]
    case 'members':
      return [...plan.members.values(), plan.others]
    case 'tagged':
      return [...plan.variants.values()]
    case 'closest':
      return plan.variants.map((variant) => variant.plan)
    case 'all':
      return plan.plans
  }
}
