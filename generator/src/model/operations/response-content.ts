import { ignoringMarkers } from '../../normalise/drop-ignored.ts'
import { type ContentKind, essence, isJson, isStream, mainMedia, responseDecoding } from '../media-types.ts'
import type { Keyed, Node, Reader } from '../reader.ts'
import { onlyAlternative } from '../schema/alternatives.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import { isKeyword } from '../schema/type.ts'
import type { TypeRef } from '../type-ref.ts'

/** A body that a response may have. */
export interface ResponseContent {
  readonly mediaType: string
  /** Several where the media type leaves it open: then what arrives decides. */
  readonly kinds: readonly ContentKind[]
  readonly type: TypeRef | undefined
}

/**
 * The bodies of a response: JSON where it is offered, else what is listed first, and those that are read in another way and
 * have another schema, since a schema of several media types is one value in several encodings. Left out are text beside JSON, which
 * comes only to those who ask for it, and whose `string` would be in everybody's way, and other JSON, which is not asked for.
 */
export function responseContents(reader: Reader, types: SchemaTypes, response: Node): readonly ResponseContent[] {
  const media = reader
    .children(response, 'content')
    .filter(({ key, value }) => !isStream(key) && ignoringMarkers(value).length === 0)
  const contents = media.map((each) => readContent(reader, types, each))
  const main = mainMedia(contents, ({ mediaType }) => mediaType)
  if (main === undefined) return []
  const different = [main]
  for (const content of contents) {
    if (different.every((each) => isDifferent(reader, each, content))) different.push(content)
  }
  const texts = different.filter((content) => isText(main, content))
  const left = [...texts, ...contents.filter((content) => isOtherJson(reader, different, content))]
  if (left.length > 0) {
    const message = `The response is read as ${main.mediaType}; ${left.map(({ mediaType }) => mediaType).join(', ')} is left out`
    reader.note(
      response,
      'several-response-types',
      message,
      'Describe it as an operation of its own to have a function for it, or give it `x-sdk-ignore: true`.',
    )
  }
  return different.filter((content) => !texts.includes(content))
}

function isText(main: ResponseContent, { kinds }: ResponseContent): boolean {
  return main.kinds[0] === 'json' && kinds.every((kind) => kind === 'text')
}

/** JSON of a schema that none of the known ones is, such as that of another version of an API. */
function isOtherJson(reader: Reader, known: readonly ResponseContent[], { kinds, type }: ResponseContent): boolean {
  if (kinds[0] !== 'json' || type === undefined || known[0]?.type === undefined) return false
  return known.every((each) => each.type === undefined || !reader.isAlike(each.type, type))
}

function isDifferent(reader: Reader, known: ResponseContent, other: ResponseContent): boolean {
  if (other.kinds.every((kind) => known.kinds.includes(kind))) return false
  if (other.type === undefined || known.type === undefined) return other.kinds.includes('binary')
  return !reader.isAlike(other.type, known.type)
}

function readContent(reader: Reader, types: SchemaTypes, media: Keyed): ResponseContent {
  const type = reader.type(media)
  return { mediaType: media.key, kinds: kindsOf(types, media.key, type), type }
}

function kindsOf(types: SchemaTypes, mediaType: string, type: TypeRef | undefined): readonly ContentKind[] {
  const only = type && onlyAlternative(types.at({ ...type, view: 'upload' }), types)
  const isOpen = /^(?:\*|application)\/\*$/.test(essence(mediaType))
  // Files under a JSON type come from `type: file` beside `produces` in Swagger 2.0.
  if ((isOpen || isJson(mediaType)) && only?.kind === 'file') return ['binary']
  if (!isOpen) return [responseDecoding(mediaType)]
  if (type === undefined) return ['json', 'text', 'binary']
  return only !== undefined && isKeyword(only, 'string') ? ['json', 'text'] : ['json']
}
