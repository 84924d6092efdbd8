import { stringsAt } from '../../lib/json.ts'
import { appendPointer } from '../../lib/json-pointer.ts'
import type { RawOperation } from '../raw-operations.ts'
import { type Node, type Reader, stringAt } from '../reader.ts'

/** Notes each name of the document without a letter or digit: functions, groups and types get names of another origin. */
export function noteNameless(reader: Reader, operations: readonly RawOperation[]): void {
  const note = (node: Node, kind: string, name: string): void => {
    if (/[\p{L}\p{N}]/u.test(name)) return
    const message = `The ${kind} ${JSON.stringify(name)} has no letter or digit, so nothing can be named after it`
    reader.note(node, 'nameless', message, 'Give it a name with letters.')
  }
  for (const operation of operations) {
    const id = stringAt(operation, 'operationId')
    if (id !== undefined) note(operation, 'operationId', id)
    for (const tag of stringsAt(operation.value, 'tags')) note(operation, 'tag', tag)
  }
  const components = reader.child(reader.root, 'components')
  const keyed = [
    [reader.root, 'webhooks', 'webhook'],
    [components ?? reader.root, 'schemas', 'schema'],
  ] as const
  for (const [parent, key, kind] of keyed)
    for (const name of Object.keys(Object(parent.value[key])))
      note({ value: parent.value, pointer: appendPointer(parent.pointer, key, name) }, kind, name)
}
