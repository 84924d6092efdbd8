import type { RawOperation } from '../raw-operations.ts'
import { mayBe, propertiesOf } from '../schema/property-paths.ts'
import type { Reader } from '../reader.ts'
import { jsonBody, responseNodes } from '../operations/responses.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'

/** Members in which pages hold their items. */
const itemMembers: ReadonlySet<string> = new Set(
  'data items results values entries records list rows collection'.split(' '),
)

/** Whether the success of an operation is a list, or a page of one. */
export function returnsList(reader: Reader, types: SchemaTypes, operation: RawOperation): boolean {
  const success = responseNodes(reader, operation).find(({ key }) => key.startsWith('2'))
  const body = success && jsonBody(reader, success)
  if (body === undefined) return false
  const type = types.at(body)
  if (mayBe(type, 'array', types)) return true
  return propertiesOf(type, types).some((one) => itemMembers.has(one.name) && mayBe(one.type, 'array', types))
}
