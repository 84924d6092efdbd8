import { cutStem, isDeviceName } from '../../lib/file-names.ts'
import type { Operation } from '../../model/api.ts'
import { exportNames, hookVerbs } from '../../model/names/export-names.ts'
import { camelCase, upperFirst } from '../../model/names/words.ts'

/** The group as one name, or the tag where functions are called as in the document. */
export function groupName({ group, tag = '' }: Pick<Operation, 'group' | 'tag'>): string {
  const [first, ...rest] = group
  return first === undefined ? camelCase(tag) : [first, ...rest.map(upperFirst)].join('')
}

/** The name of a file, without its ending. */
export function fileStem(name: string): string {
  const stem = cutStem(name)
  return isDeviceName(stem) ? `${stem}Operations` : stem
}

/** All names that can be exported for operations. */
export function namesOf(operations: readonly string[]): readonly string[] {
  return operations.flatMap((name) => hookVerbs.flatMap((verb) => Object.values(exportNames(name, verb))))
}
