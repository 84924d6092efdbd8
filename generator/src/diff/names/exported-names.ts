import type { Api, Operation, OperationAlias } from '../../model/api.ts'
import type { Group } from '../../model/groups.ts'

/** Names that packages derive from an operation by rules of their own, such as hooks. */
export type NamesOf = (operation: Operation) => readonly string[]

/** Every name the packages export, except those of component schemas, with the operations it is there for. */
export function exportedNames(api: Api, derived: NamesOf): ReadonlyMap<string, readonly Operation[]> {
  const { names } = api
  const shared = [
    names.sdk,
    names.client,
    names.options,
    names.error,
    names.defaultError,
    names.provider,
    names.useClient,
  ]
  return new Map<string, readonly Operation[]>([
    ...shared.map((name) => [name, []] as const),
    ...api.errors.map(({ className }) => [className, []] as const),
    ...groupClasses(api.root, new Map(api.operations.map((operation) => [operation.name, operation]))),
    ...api.operations.flatMap((operation) =>
      [operation, ...operation.aliases]
        .flatMap((one) => namesUnder(one, operation, derived))
        .map((name) => [name, [operation]] as const),
    ),
  ])
}

/** Exports of an operation under one of its names. */
export function namesUnder(
  { name, pages, types }: Pick<OperationAlias, 'name' | 'pages' | 'types'>,
  operation: Operation,
  derived: NamesOf,
): readonly string[] {
  const typeNames = Object.values(types).filter((one): one is string => one !== undefined)
  return [name, ...typeNames, ...(pages === undefined ? [] : [pages.name]), ...derived({ ...operation, name })]
}

/** The classes of groups, each with everything that can be called through it. */
function groupClasses(
  group: Group,
  operations: ReadonlyMap<string, Operation>,
): readonly (readonly [string, readonly Operation[]])[] {
  return group.groups.flatMap((inner) => {
    const nested = groupClasses(inner, operations)
    const own = inner.methods.flatMap(({ operation }) => operations.get(operation) ?? [])
    return [[inner.className, [...own, ...nested.flatMap(([, called]) => called)]] as const, ...nested]
  })
}
