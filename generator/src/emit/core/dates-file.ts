import type { Api } from '../../model/api.ts'
import type { ComponentDates, DatePlan, VariantDates } from '../../model/dates/date-plan.ts'
import { Code, type Literal } from '../code/literal.ts'
import { StructureKind } from '../code/print/structure-kind.ts'
import type { FileScope } from '../code/scope.ts'
import type { SourceFiles } from '../code/source-file.ts'
import type { GeneratedFile } from '../generated-file.ts'
import { byCodeUnits } from '../../text-order.ts'
import { call } from './descriptor-call.ts'

/** How a file writes what it takes from others. */
interface Names {
  readonly runtime: (name: string) => string
  readonly component: (component: ComponentDates) => string
}

/** The code in an operation's file that converts the instants of a response into dates. */
export function converter(plan: DatePlan, scope: FileScope): Code {
  return printPlan(plan, {
    runtime: (name) => scope.value('../../runtime/dates/convert.js', name),
    component: (component) => scope.value('../dates.js', functionName(component)),
  })
}

/** `dates.ts`: what converts the components of responses; only where some have dates. */
export function datesFile(api: Api, sources: SourceFiles, folder: string): readonly GeneratedFile[] {
  const found = new Map<string, ComponentDates>()
  for (const { dates } of api.operations)
    for (const plan of [dates.response, dates.event]) if (plan !== undefined) collect(plan, found)
  if (found.size === 0) return []
  const components = [...found.values()].toSorted((a, b) => byCodeUnits(a.name, b.name))
  const file = sources.file(`${folder}/dates.ts`, (scope) => {
    const names: Names = {
      runtime: (name) => scope.value('../runtime/dates/convert.js', name),
      component: functionName,
    }
    const type = scope.type('../runtime/dates/convert.js', 'Convert')
    const value = scope.local('value')
    return components.map((component) => {
      const plan = component.plan()
      const body = plan === undefined ? value : `${printPlan(plan, names).text}(${value})`
      return {
        kind: StructureKind.VariableStatement,
        isExported: true,
        docs: [`The dates of \`${component.name}\`.`],
        declarations: [{ name: functionName(component), type, initializer: `(${value}) => ${body}` }],
      }
    })
  })
  return [file]
}

function functionName({ name }: ComponentDates): string {
  return `datesOf${name}`
}

/** All components that a plan leads to; they may lead to each other. */
function collect(plan: DatePlan, found: Map<string, ComponentDates>): void {
  const open: (DatePlan | undefined)[] = [plan]
  while (open.length > 0) {
    const one = open.pop()
    if (one === undefined) continue
    if (one.kind !== 'component') for (const part of partsOf(one)) open.push(part)
    else if (!found.has(one.name)) {
      found.set(one.name, one)
      open.push(one.plan())
    }
  }
}

function partsOf(plan: DatePlan): readonly (DatePlan | undefined)[] {
  switch (plan.kind) {
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
    default:
      return []
  }
}

function printPlan(plan: DatePlan, names: Names): Code {
  const print = (inner: DatePlan) => printPlan(inner, names)
  // Asked for only where it is used: names that are asked for are imported.
  const orKept = (inner: DatePlan | undefined) => (inner === undefined ? new Code(names.runtime('kept')) : print(inner))
  switch (plan.kind) {
    case 'date':
      return new Code(names.runtime('toDate'))
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

function printVariant({ plan, ...names }: VariantDates, print: (plan: DatePlan | undefined) => Code): Literal {
  return [names.required, names.optional, print(plan)]
}

function byName(entries: readonly (readonly [string, Code])[]): Literal {
  return Object.fromEntries(entries)
}
