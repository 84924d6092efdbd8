import type { RawOperation } from '../raw-operations.ts'
import { isJson } from '../media-types.ts'
import { resolvePath } from '../property-paths.ts'
import type { Reader } from '../reader.ts'
import { responseNodes } from '../responses.ts'
import { hasType } from '../plain-schema.ts'

/** Members in which pages hold their items. */
const itemMembers = ['data', 'items', 'results', 'values', 'entries', 'records', 'list', 'rows', 'collection']

/** Whether the success of an operation is a list, or a page of one. */
export function returnsList(reader: Reader, operation: RawOperation): boolean {
  const success = responseNodes(reader, operation).find(({ key }) => key.startsWith('2'))
  const media = success && reader.children(success, 'content').find(({ key }) => isJson(key))
  const schema = media && reader.child(media, 'schema')
  if (schema === undefined) return false
  if (hasType(schema.value, 'array')) return true
  return itemMembers.some((name) =>
    resolvePath(reader, [schema], name)?.nodes.some(({ value }) => hasType(value, 'array')),
  )
}
