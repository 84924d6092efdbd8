import { isObject } from '../../lib/json.ts'
import { appendPointer, canonicalPointer } from '../../lib/json-pointer.ts'
import { ignoringMarkers } from '../../normalise/drop-ignored.ts'
import { text } from '../docs.ts'
import { bodyChoices } from './body-choices.ts'
import { type FormField, readFields } from './form-fields.ts'
import { type BodyEncoding, bodyEncoding, mainMedia } from '../media-types.ts'
import { type Multipart, readMultipart } from './multipart.ts'
import type { RawOperation } from '../raw-operations.ts'
import { inView, type Keyed, type Reader, stringAt } from '../reader.ts'
import { bodyView } from '../schema/schema-views.ts'
import type { Kind } from '../schema/kinds.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import type { TypeRef } from '../type-ref.ts'

/** A body in one media type. */
export interface BodyContent {
  readonly encoding: BodyEncoding
  readonly mediaType: string
  /** Further types of bytes, one of which a `Blob` may have itself. */
  readonly otherTypes: readonly string[]
  /** Fields of a form that are not written in the usual way. */
  readonly fields: readonly FormField[]
  readonly multipart: Multipart | undefined
  /** Absent where the document gives no schema, and for text and bytes, which are passed as they are. */
  readonly type: TypeRef | undefined
  /** The schema of a text: its limits and values, which the type of the argument does not show. */
  readonly text: TypeRef | undefined
}

export interface Body extends BodyContent {
  readonly required: boolean
  readonly description: string | undefined
  /** Other media types that say something else, of which the caller may choose one. */
  readonly alternatives: readonly BodyContent[]
}

/** The request body: JSON where it is offered, else the first listed, with the media types that a caller may choose instead. */
export function readBody(reader: Reader, types: SchemaTypes, operation: RawOperation): Body | undefined {
  const node = reader.child(operation, 'requestBody')
  if (node === undefined) return undefined
  const media = reader
    .children(node, 'content')
    .filter(({ value }) => ignoringMarkers(value).length === 0)
    .filter((one) =>
      operation.bodyType === undefined ? stringAt(one, 'x-sdk-method') === undefined : one.key === operation.bodyType,
    )
  const chosen = mainMedia(media, ({ key }) => key)
  if (chosen === undefined) return undefined
  if (operation.verb === 'GET' || operation.verb === 'HEAD') {
    const message = `fetch sends no body with ${operation.verb}; the request body is left out`
    reader.note(node, 'body-not-sent', message, 'Describe the operation as QUERY or POST if the API takes it so.')
    return undefined
  }
  const others = media.filter((one) => one !== chosen)
  return {
    ...readContent(reader, types, chosen, others),
    required: node.value['required'] === true,
    description: text(node, 'description'),
    alternatives: alternatives(reader, types, operation, chosen, others),
  }
}

function alternatives(
  reader: Reader,
  types: SchemaTypes,
  operation: RawOperation,
  chosen: Keyed,
  others: readonly Keyed[],
): readonly BodyContent[] {
  const choices = bodyChoices(reader, types, chosen, others)
  // The type of the response depends on a member of the body, and that on the choice.
  const stream = operation.value['x-sdk-stream']
  if (choices.length === 0 || !isObject(stream) || stream['field'] === undefined)
    return choices.map((media) => readContent(reader, types, media, []))
  const message = `The request body is sent as ${chosen.key}; ${choices.map(({ key }) => key).join(', ')} is left out`
  const hint = 'Give the media type an `x-sdk-method`, which makes a function of its own for it.'
  reader.note(operation, 'several-body-types', message, hint)
  return []
}

function readContent(reader: Reader, types: SchemaTypes, media: Keyed, others: readonly Keyed[]): BodyContent {
  const encoding = bodyEncoding(media.key)
  const isOpaque = encoding === 'text' || encoding === 'binary'
  return {
    encoding,
    mediaType: isOpaque || encoding === 'json' ? inUtf8(reader, media) : media.key,
    otherTypes:
      encoding === 'binary' ? others.map(({ key }) => key).filter((key) => bodyEncoding(key) === 'binary') : [],
    fields: encoding === 'form' ? readFields(reader, types, media) : [],
    multipart: encoding === 'multipart' ? readMultipart(reader, types, media) : undefined,
    type: isOpaque ? undefined : formedType(reader, types, media, encoding),
    text: encoding === 'text' ? describedText(types, media) : undefined,
  }
}

/** The schema of a text, unless it speaks of what the text is made from, as one of XML does. */
function describedText(types: SchemaTypes, { pointer, value }: Keyed): TypeRef | undefined {
  const { schema } = value
  if (!isObject(schema)) return undefined
  const { $ref } = schema
  const own = typeof $ref === 'string' ? canonicalPointer($ref) : appendPointer(pointer, 'schema')
  const ref: TypeRef = { pointer: own, view: 'request' }
  return [...types.kinds.ofType(types.at(ref))].every((kind) => kind === 'string') ? ref : undefined
}

/** `fetch` writes every text in UTF-8. */
function inUtf8(reader: Reader, media: Keyed): string {
  const [parameter, charset = ''] = /;\s*charset="?([^";\s]+)"?/i.exec(media.key) ?? []
  if (parameter === undefined || /^(utf-?8|us-ascii)$/i.test(charset) || bodyEncoding(media.key) === 'binary')
    return media.key
  const message = `The request body is sent in UTF-8, though its charset is ${charset}`
  reader.note(media, 'body-charset', message, 'Describe the body as bytes if the caller encodes it.')
  return media.key.replace(parameter, '; charset=utf-8')
}

/** Kinds of values that fields or parts are made of; bodies in other encodings may be anything. */
const formed: Partial<Record<BodyEncoding, readonly Kind[]>> = { form: ['object'], multipart: ['object', 'array'] }

/** The type of a body. A schema for a body as a whole, as of one file, does not say what its fields or parts are. */
function formedType(reader: Reader, types: SchemaTypes, media: Keyed, encoding: BodyEncoding): TypeRef | undefined {
  const type = inView(reader.type(media), bodyView(media.key))
  const allowed = formed[encoding]
  if (type === undefined || allowed?.some((kind) => types.kinds.ofType(types.at(type)).has(kind)) !== false) return type
  const message = `The schema of a ${media.key} body names no ${encoding === 'form' ? 'fields' : 'parts'}, so callers may pass any`
  reader.note(media, 'body-without-fields', message, 'Describe an object with a property for each.')
  return undefined
}
