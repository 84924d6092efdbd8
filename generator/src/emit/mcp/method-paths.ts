import type { Group } from '../../model/groups.ts'

/** Where the method of each operation is, from the client that throws: `['apiKeys', 'list']`. */
export function methodPaths(root: Group): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>()
  const visit = (group: Group, path: readonly string[]) => {
    for (const { name, operation, deprecatedAlias } of group.methods)
      if (!deprecatedAlias) paths.set(operation, [...path, name])
    for (const inner of group.groups) visit(inner, [...path, inner.name])
  }
  visit(root, [])
  return paths
}
