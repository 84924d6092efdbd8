import { readPointer } from '../json-pointer.ts'
import { firstDifference } from '../merge/deep-equal.ts'
import { essence, isJson, isStream, responseDecoding } from './media-types.ts'
import { hasType, plainSchema } from './plain-schema.ts'
import type { Node, Reader } from './reader.ts'
import { isBinary } from './schema-views.ts'
import type { TypeRef } from './type-ref.ts'

/** What a body is read as. */
export type ContentKind = 'json' | 'text' | 'binary'

/** A body that a response may have. */
export interface ResponseContent {
  readonly mediaType: string
  /** Several where the media type leaves it open: then what arrives decides. */
  readonly kinds: readonly ContentKind[]
  readonly type: TypeRef | undefined
}

/**
 * The bodies of a response: JSON where it is offered, else what is listed first, and those that are read in another way and
 * have another schema, since a schema that stands in several media types is one value in several encodings. Text beside JSON
 * is left out: it comes only to those who ask for it, and a `string` in the type would be in everybody's way.
 */
export function responseContents(reader: Reader, response: Node): readonly ResponseContent[] {
  const media = reader.children(response, 'content').filter(({ key }) => !isStream(key))
  const contents = media.map((each) => readContent(reader, each))
  const find = (wanted: (mediaType: string) => boolean) => contents.find(({ mediaType }) => wanted(mediaType))
  const main = find((type) => essence(type) === 'application/json') ?? find(isJson) ?? contents[0]
  if (main === undefined) return []
  const different = contents.reduce<readonly ResponseContent[]>(
    (known, content) => (known.every((each) => isDifferent(reader, each, content)) ? [...known, content] : known),
    [main],
  )
  const [texts, read] = [
    different.filter((content) => isText(main, content)),
    different.filter((content) => !isText(main, content)),
  ]
  if (texts.length > 0) {
    const message = `The response is read as ${main.mediaType}; ${texts.map(({ mediaType }) => mediaType).join(', ')} is left out`
    reader.note(
      response,
      'several-response-types',
      message,
      'Describe it as an operation of its own to have a function for it.',
    )
  }
  return read
}

function isText(main: ResponseContent, { kinds }: ResponseContent): boolean {
  return main.kinds[0] === 'json' && kinds.every((kind) => kind === 'text')
}

function isDifferent(reader: Reader, known: ResponseContent, other: ResponseContent): boolean {
  if (other.kinds.every((kind) => known.kinds.includes(kind))) return false
  if (other.type === undefined || known.type === undefined) return other.kinds.includes('binary')
  const document = reader.document.value
  return (
    other.type.pointer !== known.type.pointer &&
    firstDifference(readPointer(document, other.type.pointer), readPointer(document, known.type.pointer)) !== undefined
  )
}

function readContent(reader: Reader, media: Node & { readonly key: string }): ResponseContent {
  const type = reader.type(media)
  return { mediaType: media.key, kinds: kindsOf(reader, media.key, type), type }
}

function kindsOf(reader: Reader, mediaType: string, type: TypeRef | undefined): readonly ContentKind[] {
  const document = reader.document.value
  const schema = plainSchema(document, type && readPointer(document, type.pointer))
  const isOpen = /^(?:\*|application)\/\*$/.test(essence(mediaType))
  // Files under a JSON type are what becomes of `type: file` beside `produces` in Swagger 2.0.
  if ((isOpen || isJson(mediaType)) && schema !== undefined && isBinary(schema)) return ['binary']
  if (!isOpen) return [responseDecoding(mediaType)]
  if (type === undefined) return ['json', 'text', 'binary']
  return schema !== undefined && hasType(schema, 'string') ? ['json', 'text'] : ['json']
}
