import { bodyEncoding } from '../media-types.ts'
import { fileMembers } from '../schema/property-paths.ts'
import type { Keyed, Reader } from '../reader.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'

/**
 * The media types that let a caller say something which the chosen one does not: their schema is another one, or has files,
 * which only a multipart body can carry. The same schema in several encodings, as frameworks list it for every operation,
 * is no choice; neither are several types of bytes, since a `Blob` has its own.
 */
export function bodyChoices(
  reader: Reader,
  types: SchemaTypes,
  chosen: Keyed,
  others: readonly Keyed[],
): readonly Keyed[] {
  const choices: Keyed[] = []
  for (const media of others) {
    const isKnown = [chosen, ...choices].some((known) => saysTheSame(reader, types, known, media))
    if (!media.key.includes('*') && !isKnown) choices.push(media)
  }
  return choices
}

function saysTheSame(reader: Reader, types: SchemaTypes, known: Keyed, other: Keyed): boolean {
  const encodings = [known, other].map(({ key }) => bodyEncoding(key))
  const [first, second] = encodings
  if (first === second && (first === 'binary' || first === 'text')) return true
  const [one, two] = [known, other].map((media) => reader.type(media))
  if (one === undefined || two === undefined) return one === two
  const isEqual = reader.isAlike(one, two)
  if (!isEqual || encodings.every((encoding) => encoding === 'multipart')) return isEqual
  // Only one of them can carry files.
  return !encodings.includes('multipart') || fileMembers(types, two).length === 0
}
