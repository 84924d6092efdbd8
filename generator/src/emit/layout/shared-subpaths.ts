import type { Operation } from '../../model/api.ts'
import { functionNames } from '../../model/names/export-names.ts'
import { NameRegistry } from '../../model/names/identifiers.ts'
import { fileStem, groupName, namesOf } from './group-names.ts'

/** Subpaths of operations in published packages. All others lead to a file of their own. */
export interface SharedSubpaths {
  /** All operations whose names continue `start` share a file. */
  readonly shared: readonly { readonly start: string; readonly file: string }[]
  /**
   * Operations that would be among those, but export a name that another of them exports; and those whose name is the start of a
   * pattern: it fits them for compilers, and not for Node.
   */
  readonly own: readonly string[]
}

type Named = Pick<Operation, 'name' | 'group' | 'tag'> & { readonly aliases: readonly { readonly name: string }[] }

/**
 * Operations whose subpaths can share a file, by the start of their names, which is usually the group. The pattern `./pets*` of a
 * manifest then covers all of them; Node, compilers and bundlers take the longest pattern that fits.
 */
export function sharedSubpaths(operations: readonly Named[]): SharedSubpaths {
  const names = operations.flatMap(functionNames)
  const groups = new Set(operations.map(groupName).filter((name) => name !== ''))
  const starts = longestFirst(groups).filter(
    (start, index, all) => membersOf(start, all.slice(0, index), names).length > 1,
  )
  const files = new NameRegistry()
  const shared = starts.map((start) => ({ start, file: files.take(fileStem(start)) }))
  const own = new Set([
    ...starts.flatMap((start, index) => clashing(membersOf(start, starts.slice(0, index), names))),
    ...names.filter((name) => starts.includes(name)),
  ])
  return { shared: shared.toSorted((one, other) => (one.start < other.start ? -1 : 1)), own: [...own].toSorted() }
}

function longestFirst(starts: Iterable<string>): readonly string[] {
  return [...starts].toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1))
}

/** The names that continue `start` and none of the longer ones. */
function membersOf(start: string, longer: readonly string[], names: readonly string[]): readonly string[] {
  const continues = (name: string, text: string) => name.startsWith(text) && name.length > text.length
  return names.filter((name) => continues(name, start) && !longer.some((text) => continues(name, text)))
}

/** `invalidateAllUsers` is of `users` and of `allUsers`: those with a name that an operation before them has. */
function clashing(operations: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return operations.filter((operation) => {
    const names = namesOf([operation])
    const clashes = names.some((name) => taken.has(name))
    if (!clashes) for (const name of names) taken.add(name)
    return clashes
  })
}
