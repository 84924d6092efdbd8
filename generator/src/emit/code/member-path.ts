import type { Api, Operation } from '../../model/api.ts'
import { methodPath } from '../../model/groups.ts'
import { lowerFirst } from '../../model/names/words.ts'

/** How a user of the class reaches a member: `acme.things.list`. */
export function memberPath(member: Pick<Operation, 'group' | 'method'>, { names, root }: Api): string {
  return [lowerFirst(names.sdk), ...methodPath(root, member)].join('.')
}
