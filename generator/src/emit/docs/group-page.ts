import type { Api, Operation } from '../../model/api.ts'
import { type Group, groupProperties } from '../../model/groups.ts'
import { lowerFirst } from '../../model/names/words.ts'
import { cell, code } from '../code/markdown.ts'
import { operationTitle } from './operation-title.ts'

/** One line of a list of operations. */
export interface OperationLine {
  readonly name: string
  readonly title: string
  readonly method: string
  readonly endpoint: string
  readonly deprecated: boolean
}

/** The groups that have operations of their own, parents first; what has no group comes last. */
export function listGroups(api: Api) {
  const operations = new Map(api.operations.map((operation) => [operation.name, operation]))
  return [...inner(api.root), api.root].flatMap((group) => {
    const lines = group.methods
      .filter(({ deprecatedAlias }) => !deprecatedAlias)
      .flatMap(({ operation }) => operations.get(operation) ?? [])
      .map(operationLine)
    return lines.length === 0 ? [] : [{ group, title: group.path.join('.') || 'Other', operations: lines }]
  })
}

/** Contents of the page of a group. */
export function groupPage(group: Group, operations: readonly OperationLine[], api: Api) {
  const path = [lowerFirst(api.names.sdk), ...groupProperties(api.root, group.path)].join('.')
  return {
    title: group.path.join('.') || 'Other',
    path,
    operations,
    groups:
      group.path.length === 0
        ? []
        : group.groups.map(({ name, className }) => ({ title: name, file: `${className}.md` })),
  }
}

function inner(group: Group): readonly Group[] {
  return group.groups.flatMap((each) => [each, ...inner(each)])
}

function operationLine(operation: Operation): OperationLine {
  const { name, method, verb, path, docs } = operation
  return {
    name,
    title: cell(operationTitle(operation)),
    method,
    endpoint: cell(code(`${verb} ${path}`)),
    deprecated: docs.deprecated,
  }
}
