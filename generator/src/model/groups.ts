import type { OperationNames } from './operation-names.ts'
import { compare } from './schemas.ts'
import { memberName, NameRegistry } from './identifiers.ts'
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
  const classes = new NameRegistry()
  for (const name of [rootClass, `${rootClass}Core`, ...imported]) classes.take(name)
  const entries = operations.flatMap(({ name, group, method, aliases }): readonly Entry[] => [
    { group, method: { name: method, operation: name, deprecatedAlias: false } },
    ...aliases.map((alias) => ({
      group: alias.group,
      method: { name: alias.method, operation: name, deprecatedAlias: true },
    })),
  ])
  return groupAt([], entries, rootClass, classes)
}

/** A method of the same name has it. */
function freeMember(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? freeMember(`${name}_`, taken) : name
}

/** What the file of a group imports; a class of that name would hide it. */
const imported = ['BinaryResponse', 'EventStream', 'Pages', 'RequestOptions', 'ResponsePromise']

function groupAt(path: readonly string[], entries: readonly Entry[], className: string, classes: NameRegistry): Group {
  const depth = path.length
  const methods = entries.filter((entry) => entry.group.length === depth).map((entry) => entry.method)
  const inner = Map.groupBy(
    entries.filter((entry) => entry.group.length > depth),
    (entry) => entry.group[depth] ?? '',
  )
  const taken = new Set(methods.map((method) => method.name))
  const groups = [...inner]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([name, members]) => {
      const groupPath = [...path, name]
      const wanted = groupPath.map(upperFirst).join('')
      const group = groupAt(groupPath, members, classes.take(wanted, `${wanted}Group`), classes)
      return { ...group, name: freeMember(memberName(name), taken) }
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
