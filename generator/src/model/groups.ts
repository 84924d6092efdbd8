import type { OperationNames } from './operation-names.ts'
import { compare } from './schemas.ts'
import { upperFirst } from './words.ts'

export interface Group {
  /** Property name, e.g. `apiKeys`. */
  readonly name: string
  /** From the root, e.g. `['beta', 'responses']`. */
  readonly path: readonly string[]
  /** e.g. `ApiKeys`, `BetaResponses`. */
  readonly className: string
  /** Sorted by name, as are the groups. */
  readonly methods: readonly GroupMethod[]
  readonly groups: readonly Group[]
}

export interface GroupMethod {
  readonly name: string
  /** Function name of the operation it calls. */
  readonly operation: string
  /** True when it stands for another method that should be used instead. */
  readonly deprecatedAlias: boolean
}

interface Entry {
  readonly group: readonly string[]
  readonly method: GroupMethod
}

/** The tree of groups of the class that throws, aliases included; the root holds operations without a group. */
export function buildGroups(operations: readonly OperationNames[], rootClass: string): Group {
  const entries = operations.flatMap(({ name, group, method, aliases }): readonly Entry[] => [
    { group, method: { name: method, operation: name, deprecatedAlias: false } },
    ...aliases.map((alias) => ({
      group: alias.group,
      method: { name: alias.method, operation: name, deprecatedAlias: true },
    })),
  ])
  return groupAt([], entries, rootClass)
}

function groupAt(path: readonly string[], entries: readonly Entry[], className: string): Group {
  const depth = path.length
  const methods = entries.filter((entry) => entry.group.length === depth).map((entry) => entry.method)
  const inner = Map.groupBy(
    entries.filter((entry) => entry.group.length > depth),
    (entry) => entry.group[depth] ?? '',
  )
  const taken = new Set(methods.map((method) => method.name))
  const groups = [...inner].map(([name, members]) => {
    const groupPath = [...path, name]
    const group = groupAt(groupPath, members, groupPath.map(upperFirst).join(''))
    return taken.has(name) ? { ...group, name: `${name}_` } : group
  })
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => compare(a.name, b.name)
  return {
    name: path.at(-1) ?? '',
    path,
    className,
    methods: methods.toSorted(byName),
    groups: groups.toSorted(byName),
  }
}
