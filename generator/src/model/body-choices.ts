import { readPointer } from '../json-pointer.ts'
import { firstDifference } from '../merge/deep-equal.ts'
import { bodyEncoding } from './media-types.ts'
import { propertiesOf, schemaNode } from './property-paths.ts'
import type { Node, Reader } from './reader.ts'
import { isBinary } from './schema-views.ts'

export type TypedMedia = Node & { readonly key: string }

/**
 * The media types that let a caller say something which the chosen one does not: their schema is another one, or has files,
 * which only a multipart body can carry. The same schema in several encodings, as frameworks list it for every operation,
 * is no choice; neither are several types of bytes, since a `Blob` has its own.
 */
export function bodyChoices(reader: Reader, chosen: TypedMedia, others: readonly TypedMedia[]): readonly TypedMedia[] {
  return others.reduce<readonly TypedMedia[]>(
    (choices, media) =>
      media.key.includes('*') || [chosen, ...choices].some((known) => saysTheSame(reader, known, media))
        ? choices
        : [...choices, media],
    [],
  )
}

function saysTheSame(reader: Reader, known: TypedMedia, other: TypedMedia): boolean {
  const encodings = [known, other].map(({ key }) => bodyEncoding(key))
  const [first, second] = encodings
  if (first === second && (first === 'binary' || first === 'text')) return true
  const types = [known, other].map((media) => reader.type(media))
  const [one, two] = types
  if (one === undefined || two === undefined) return one === two
  const document = reader.document.value
  const isEqual =
    one.pointer === two.pointer ||
    firstDifference(readPointer(document, one.pointer), readPointer(document, two.pointer)) === undefined
  return isEqual && (encodings.every((encoding) => encoding === 'multipart') || !hasFiles(reader, known, other))
}

/** Whether one of two bodies of the same schema can carry files and the other cannot. */
function hasFiles(reader: Reader, known: TypedMedia, other: TypedMedia): boolean {
  if ([known, other].every(({ key }) => bodyEncoding(key) !== 'multipart')) return false
  const type = reader.type(other)
  if (type === undefined) return false
  return propertiesOf(reader, schemaNode(reader, type)).some((property) =>
    isBinary((reader.child(property, 'items') ?? property).value),
  )
}
