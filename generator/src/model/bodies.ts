import { text } from './docs.ts'
import { bodyEncoding, essence, isJson } from './media-types.ts'
import { inView, type Node, type Reader } from './reader.ts'
import { bodyView } from './schema-views.ts'
import type { TypeRef } from './type-ref.ts'

export type BodyEncoding = 'json' | 'form' | 'multipart' | 'binary' | 'text'

export interface Body {
  readonly encoding: BodyEncoding
  readonly mediaType: string
  readonly required: boolean
  /** Absent where the document gives no schema. */
  readonly type: TypeRef | undefined
  readonly description: string | undefined
}

/** The request body in the one encoding that is sent: JSON where it is offered, else the first listed. */
export function readBody(reader: Reader, operation: Node): Body | undefined {
  const node = reader.child(operation, 'requestBody')
  if (node === undefined) return undefined
  const types = reader.children(node, 'content')
  const chosen =
    types.find(({ key }) => essence(key) === 'application/json') ?? types.find(({ key }) => isJson(key)) ?? types[0]
  if (chosen === undefined) return undefined
  return {
    encoding: bodyEncoding(chosen.key),
    mediaType: chosen.key,
    required: node.value['required'] === true,
    type: inView(reader.type(chosen), bodyView(chosen.key)),
    description: text(node, 'description'),
  }
}
