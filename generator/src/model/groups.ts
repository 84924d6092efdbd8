import { cutStem, isDeviceName } from '../lib/file-names.ts'
import type { Operation } from './api.ts'
import { memberName, NameRegistry } from './names/identifiers.ts'
import { upperFirst } from './names/words.ts'
import { byCodeUnits } from '../lib/text-order.ts'

export interface Group {
  /** Property name, e.g. `apiKeys`. */
  readonly name: string
  /** From the root, e.g. `['beta', 'responses']`. */
  readonly path: readonly string[]
  /** e.g. `ApiKeys`, `BetaResponses`. */
  readonly className: string
  /** Description of the tag that all its operations have. */
  readonly description: string | undefined
  /** Sorted by name, as are the groups. */
  readonly methods: readonly GroupMethod[]
  readonly groups: readonly Group[]
}

export interface GroupMethod {
  readonly name: string
  /** Function name of the operation it calls. */
  readonly operation: string
  /** Name of the method for its pages, where it has any. */
  readonly pages: string | undefined
  /** True for another name of a method, which should be used instead. */
  readonly deprecatedAlias: boolean
}

type GroupedOperation = Pick<Operation, 'name' | 'group' | 'method' | 'pages'> & {
  readonly tagDescription?: string | undefined
  readonly aliases: readonly Pick<Operation, 'name' | 'group' | 'method' | 'pages'>[]
}

interface Entry {
  readonly group: readonly string[]
  readonly method: GroupMethod
  readonly description: string | undefined
}

/**
 * The tree of groups of the class that throws, aliases included; the root holds operations without a group.
 *
 * @param taken what the package exports besides the classes of groups
 */
export function buildGroups(
  operations: readonly GroupedOperation[],
  rootClass: string,
  taken: readonly string[],
): Group {
  const classes = new NameRegistry(taken)
  const entries = operations.flatMap(
    ({ name: operation, group, method: name, pages, aliases, tagDescription: description }): readonly Entry[] => [
      { group, method: { name, operation, pages: pages?.method, deprecatedAlias: false }, description },
      ...aliases.map((alias) => ({
        group: alias.group,
        method: { name: alias.method, operation, pages: alias.pages?.method, deprecatedAlias: true },
        description,
      })),
    ],
  )
  return groupAt([], entries, rootClass, classes)
}

/** A method of the same name has it. */
function freeMember(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? freeMember(`${name}_`, taken) : name
}

/** The name of a class, which is a file too. */
function takeClass(wanted: string, classes: NameRegistry): string {
  const other = `${wanted}Group`
  return isDeviceName(wanted) ? classes.take(other) : classes.take(wanted, other)
}

function groupAt(path: readonly string[], entries: readonly Entry[], className: string, classes: NameRegistry): Group {
  const depth = path.length
  const own = entries.filter((entry) => entry.group.length === depth)
  const methods = own.map((entry) => entry.method)
  const descriptions = new Set(own.map(({ description }) => description))
  const inner = Map.groupBy(
    entries.filter((entry) => entry.group.length > depth),
    (entry) => entry.group[depth] ?? '',
  )
  const taken = new Set(methods.flatMap(({ name, pages }) => (pages === undefined ? [name] : [name, pages])))
  const groups = [...inner]
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([name, members]) => {
      const groupPath = [...path, name]
      const wanted = cutStem(groupPath.map(upperFirst).join(''))
      const group = groupAt(groupPath, members, takeClass(wanted, classes), classes)
      return { ...group, name: freeMember(memberName(name), taken) }
    })
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => byCodeUnits(a.name, b.name)
  return {
    name: path.at(-1) ?? '',
    path,
    className,
    description: descriptions.size === 1 ? own[0]?.description : undefined,
    methods: methods.toSorted(byName),
    groups: groups.toSorted(byName),
  }
}

/** Classes of all groups within a group, the outer ones first. */
export function groupClasses(group: Group): readonly string[] {
  return group.groups.flatMap((inner) => [inner.className, ...groupClasses(inner)])
}

/** Names of the properties that lead to a group; one may differ from its step where a method has the name. */
export function groupProperties(root: Group, path: readonly string[]): readonly string[] {
  const [step, ...rest] = path
  const inner = root.groups.find((group) => group.path.at(-1) === step)
  return inner === undefined ? path : [inner.name, ...groupProperties(inner, rest)]
}

/** Names that lead to a method from the class: `['apiKeys', 'list']`. */
export function methodPath(root: Group, { group, method }: Pick<Operation, 'group' | 'method'>): readonly string[] {
  return [...groupProperties(root, group), method]
}
