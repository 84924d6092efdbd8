import type { Api } from '../../model/api.ts'
import {
  type ComponentConversion,
  type ConversionPlan,
  reached,
  type VariantConversion,
} from '../../model/conversions/conversion-plan.ts'
import { Code, type Literal } from '../code/literal.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { FileScope } from '../code/scope.ts'
import type { SourceFiles } from '../code/source-file.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { byCodeUnits } from '../../lib/text-order.ts'
import { call } from './descriptor-call.ts'

/** How a file writes what it takes from others. */
interface Names {
  readonly runtime: (name: string) => string
  readonly longNumbers: (name: string) => string
  readonly component: (component: ComponentConversion) => string
}

/** The code in an operation's file that converts the values of a response or an event. */
export function converter(plan: ConversionPlan, scope: FileScope): Code {
  return printPlan(plan, {
    ...runtimeNames(scope, '../../runtime'),
    component: (component) => scope.value('../conversions.js', functionName(component)),
  })
}

function runtimeNames(scope: FileScope, runtime: string): Pick<Names, 'runtime' | 'longNumbers'> {
  return {
    runtime: (name) => scope.value(`${runtime}/conversions/convert.js`, name),
    longNumbers: (name) => scope.value(`${runtime}/conversions/long-numbers.js`, name),
  }
}

/** `conversions.ts`: what converts the components of responses; only where some have values to convert. */
export function conversionsFile(api: Api, sources: SourceFiles, folder: string): readonly GeneratedFile[] {
  const plans = api.operations.flatMap(({ conversions }) => [conversions.response, conversions.event])
  const found = [...reached(plans)].filter((plan) => plan.kind === 'component')
  if (found.length === 0) return []
  const components = found.toSorted((a, b) => byCodeUnits(a.name, b.name))
  const file = sources.file(`${folder}/conversions.ts`, (scope) => {
    const names: Names = {
      ...runtimeNames(scope, '../runtime'),
      component: functionName,
    }
    const type = scope.type('../runtime/conversions/convert.js', 'Convert')
    const value = scope.local('value')
    return components.map((component) => {
      const plan = component.plan()
      const body = plan === undefined ? value : `${printPlan(plan, names).text}(${value})`
      return {
        kind: StructureKind.VariableStatement,
        isExported: true,
        docs: [`Converts the values of \`${component.name}\`.`],
        declarations: [{ name: functionName(component), type, initializer: `(${value}) => ${body}` }],
      }
    })
  })
  return [file]
}

function functionName({ name }: ComponentConversion): string {
  return `convert${name}`
}

function printPlan(plan: ConversionPlan, names: Names): Code {
  const print = (inner: ConversionPlan) => printPlan(inner, names)
  // Asked for only where it is used: names that are asked for are imported.
  const orKept = (inner: ConversionPlan | undefined) =>
    inner === undefined ? new Code(names.runtime('kept')) : print(inner)
  switch (plan.kind) {
    case 'form': {
      if (plan.form === 'Date') return new Code(names.runtime('toDate'))
      const toBigInt = new Code(names.longNumbers('toBigInt'))
      return plan.except.length === 0 ? toBigInt : call(names.longNumbers('except'), plan.except, toBigInt)
    }
    case 'component':
      return new Code(names.component(plan))
    case 'items': {
      const item = plan.item === undefined ? orKept(undefined) : print(plan.item)
      return plan.first.length === 0
        ? call(names.runtime('items'), item)
        : call(names.runtime('tuple'), plan.first.map(orKept), plan.item && item)
    }
    case 'members': {
      const members = byName([...plan.members].map(([name, member]) => [name, orKept(member)]))
      return call(names.runtime('members'), members, plan.others && print(plan.others))
    }
    case 'tagged': {
      const variants = byName([...plan.variants].map(([value, variant]) => [value, print(variant)]))
      return call(names.runtime('tagged'), plan.tag, variants)
    }
    case 'closest':
      return call(names.runtime('closest'), ...plan.variants.map((variant) => printVariant(variant, orKept)))
    case 'all':
      return call(names.runtime('all'), ...plan.plans.map(print))
  }
}

function printVariant(
  { plan, ...names }: VariantConversion,
  print: (plan: ConversionPlan | undefined) => Code,
): Literal {
  return [names.required, names.optional, print(plan)]
}

function byName(entries: readonly (readonly [string, Code])[]): Literal {
  return Object.fromEntries(entries)
}
