/** Where the instants of a value are, by the form that the value may have; in every other form it has none. */
export type DatePlan =
  | { readonly kind: 'date' }
  | ComponentDates
  /** A list; the first items may have plans of their own. */
  | { readonly kind: 'items'; readonly first: readonly (DatePlan | undefined)[]; readonly item: DatePlan | undefined }
  | MemberDates
  /** Variants by what each has as its tag. */
  | { readonly kind: 'tagged'; readonly tag: string; readonly variants: ReadonlyMap<string, DatePlan> }
  /** Variants without a tag: the one whose members the value has counts. */
  | { readonly kind: 'closest'; readonly variants: readonly VariantDates[] }
  | { readonly kind: 'all'; readonly plans: readonly DatePlan[] }

/** Those of a component, which may contain itself. */
export interface ComponentDates {
  readonly kind: 'component'
  /** Exported name of its type. */
  readonly name: string
  /** Asked for when it is needed. */
  readonly plan: () => DatePlan | undefined
}

interface MemberDates {
  readonly kind: 'members'
  /** Members without instants are named where the others have some. */
  readonly members: ReadonlyMap<string, DatePlan | undefined>
  readonly others: DatePlan | undefined
}

/** A variant by the members that not all variants have. */
export interface VariantDates {
  readonly required: readonly string[]
  readonly optional: readonly string[]
  readonly plan: DatePlan | undefined
}

/** All of several plans. */
export function allOf(plans: readonly (DatePlan | undefined)[]): DatePlan | undefined {
  const present = plans.filter((plan) => plan !== undefined)
  const [only, ...others] = present
  return others.length === 0 ? only : { kind: 'all', plans: present }
}
