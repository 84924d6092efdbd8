import { isObject } from '../json.ts'
import { text } from './docs.ts'
import { bodyEncoding, essence, isJson } from './media-types.ts'
import { type ParameterStyle, readStyle } from './parameter-style.ts'
import type { RawOperation } from './raw-operations.ts'
import { inView, type Node, type Reader, stringAt } from './reader.ts'
import { propertiesOf } from './property-paths.ts'
import { alternativesOf } from './schema/alternatives.ts'
import type { SchemaTypes } from './schema/schema-types.ts'
import { bodyView } from './schema-views.ts'
import type { Type } from './schema/type.ts'
import type { TypeRef } from './type-ref.ts'

export type BodyEncoding = 'json' | 'form' | 'multipart' | 'binary' | 'text'

export interface Body {
  readonly encoding: BodyEncoding
  readonly mediaType: string
  /** Members of a multipart body that are files. */
  readonly files: readonly string[]
  /** Members of a form or multipart body that are not sent in the usual way. */
  readonly parts: readonly BodyPart[]
  readonly required: boolean
  /** Absent where the document gives no schema, and for text and bytes, which are passed as they are. */
  readonly type: TypeRef | undefined
  readonly description: string | undefined
}

/** How one member of a form or multipart body is sent (OpenAPI, Encoding Object). */
export interface BodyPart {
  readonly name: string
  /** Of a part of a multipart body. */
  readonly contentType: string | undefined
  /** Of a field of a form. */
  readonly style: ParameterStyle | undefined
  readonly explode: boolean
}

/** The request body in the one encoding that is sent: JSON where it is offered, else the first listed. */
export function readBody(reader: Reader, types: SchemaTypes, operation: RawOperation): Body | undefined {
  const node = reader.child(operation, 'requestBody')
  if (node === undefined) return undefined
  const media = reader
    .children(node, 'content')
    .filter((one) =>
      operation.bodyType === undefined ? stringAt(one, 'x-sdk-method') === undefined : one.key === operation.bodyType,
    )
  const chosen =
    media.find(({ key }) => essence(key) === 'application/json') ?? media.find(({ key }) => isJson(key)) ?? media[0]
  if (chosen === undefined) return undefined
  if (operation.verb === 'GET' || operation.verb === 'HEAD') {
    const message = `fetch sends no body with ${operation.verb}; the request body is left out`
    reader.note(node, 'body-not-sent', message, 'Describe the operation as QUERY or POST if the API takes it so.')
    return undefined
  }
  const others = media.filter(({ key }) => bodyEncoding(key) !== bodyEncoding(chosen.key)).map(({ key }) => key)
  if (others.length > 0) {
    const message = `The request body is sent as ${chosen.key}; ${others.join(', ')} ${others.length === 1 ? 'is' : 'are'} left out`
    reader.note(node, 'several-body-types', message, 'JSON is preferred, then what is listed first.')
  }
  const encoding = bodyEncoding(chosen.key)
  if (encoding === 'multipart' && essence(chosen.key) !== 'multipart/form-data') {
    const message = `The body of type ${chosen.key} is sent as multipart/form-data`
    reader.note(node, 'multipart-type', message, 'fetch writes no other kind of multipart body.')
  }
  return {
    encoding,
    mediaType: chosen.key,
    files: encoding === 'multipart' ? fileMembers(types, reader.type(chosen)) : [],
    parts: readParts(reader, chosen),
    required: node.value['required'] === true,
    type: encoding === 'text' || encoding === 'binary' ? undefined : inView(reader.type(chosen), bodyView(chosen.key)),
    description: text(node, 'description'),
  }
}

function fileMembers(types: SchemaTypes, type: TypeRef | undefined): readonly string[] {
  if (type === undefined) return []
  const isFile = (one: Type): boolean =>
    alternativesOf(one, types).some(({ kind, ...list }) => kind === 'file' || ('item' in list && isFile(list.item)))
  const files = propertiesOf(types.at({ ...type, view: 'upload' }), types).filter((property) => isFile(property.type))
  return [...new Set(files.map(({ name }) => name))]
}

function readParts(reader: Reader, media: Node & { readonly key: string }): readonly BodyPart[] {
  const encoding = bodyEncoding(media.key)
  if (encoding !== 'form' && encoding !== 'multipart') return []
  return reader.children(media, 'encoding').flatMap((node): readonly BodyPart[] => {
    if (isObject(node.value['headers']) && encoding === 'multipart') {
      const message = `The headers of the part "${node.key}" are not sent: form data has no place for them`
      reader.note(node, 'part-headers', message, 'Only the content type of a part can be set.')
    }
    const style = encoding === 'form' ? readStyle(node) : undefined
    const contentType = encoding === 'multipart' ? concreteType(stringAt(node, 'contentType')) : undefined
    const explode = typeof node.value['explode'] === 'boolean' ? node.value['explode'] : (style ?? 'form') === 'form'
    const isUsual = contentType === undefined && style === undefined && explode
    return isUsual ? [] : [{ name: node.key, contentType, style, explode }]
  })
}

/** One type, not several to choose from; text needs none. */
function concreteType(types: string | undefined): string | undefined {
  return types === undefined || /[,*]|^text\/plain/.test(types) ? undefined : types
}
