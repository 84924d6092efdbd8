import type { ConversionPlan, VariantConversion } from '../../model/conversions/conversion-plan.ts'
import { isRecord } from './example-files.ts'
import { Code, type Literal, stringLiteral } from './literal.ts'

/** A value as programs have it: the document's example has text for its dates, and numbers for 64-bit integers. */
export function converted(
  plan: ConversionPlan | undefined,
  value: Literal,
  globalName = (name: string) => name,
): Literal {
  const convert = (inner: ConversionPlan | undefined, part: Literal) => converted(inner, part, globalName)
  switch (plan?.kind) {
    case undefined:
      return value
    case 'form':
      if (plan.form === 'bigint') return isOther(value, plan.except) ? new Code(`${BigInt(value)}n`) : value
      return isInstant(value) ? new Code(`new ${globalName('Date')}(${stringLiteral(value)})`) : value
    case 'component':
      return convert(plan.plan(), value)
    case 'items': {
      const { first, item } = plan
      return isList(value) ? value.map((one, index) => convert(index < first.length ? first[index] : item, one)) : value
    }
    case 'members': {
      const { members, others } = plan
      return mapMembers(value, (name, member) => convert(members.has(name) ? members.get(name) : others, member))
    }
    case 'tagged':
      return isRecord(value) ? convert(plan.variants.get(String(value[plan.tag])), value) : value
    case 'closest':
      return isRecord(value) ? convert(closest(plan.variants, value), value) : value
    case 'all':
      return plan.plans.reduce((done, inner) => convert(inner, done), value)
  }
}

function isInstant(value: Literal): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

function isOther(value: Literal, listed: readonly number[]): value is number {
  return typeof value === 'number' && Number.isInteger(value) && !listed.includes(value)
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value)
}

function mapMembers(value: Literal, change: (name: string, member: Literal) => Literal): Literal {
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(name, member)]))
}

function closest(variants: readonly VariantConversion[], value: object): ConversionPlan | undefined {
  const has = (name: string) => Object.hasOwn(value, name)
  const fit = variants.filter(({ required }) => required.every(has))
  const [best] = fit.toSorted((a, b) => known(b, has) - known(a, has))
  return best?.plan
}

function known({ required, optional }: VariantConversion, has: (name: string) => boolean): number {
  return required.length + optional.filter(has).length
}
