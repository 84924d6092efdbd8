import { isObject } from '../../lib/json.ts'
import { lookUp } from '../../lib/look-up.ts'
import { isJson } from '../media-types.ts'
import { delimiters } from './parameter-style.ts'
import { fileMembers, memberType } from '../schema/property-paths.ts'
import { type Keyed, type Node, type Reader, stringAt } from '../reader.ts'
import { onlyAlternative } from '../schema/alternatives.ts'
import { isFlat } from '../schema/is-flat.ts'
import type { SchemaTypes } from '../schema/schema-types.ts'
import type { TypeRef } from '../type-ref.ts'

/** How a multipart body is written. */
export interface Multipart {
  /** Members that are files. */
  readonly files: readonly string[]
  /** Content types that differ from the default of their values, by member. */
  readonly parts: Readonly<Record<string, string>>
  /** Content types of the first items of a list that is the body (OpenAPI 3.2, `prefixEncoding`). */
  readonly prefix: readonly string[]
  /** Content type of the items after them (`itemEncoding`). */
  readonly item: string | undefined
  /** Delimiters of lists that are one part, by member. */
  readonly delimiters: Readonly<Record<string, string>>
}

/** Lists of Swagger 2.0, by the style of their conversion. */
const ofParts: Readonly<Record<string, string>> = { form: ',', ...delimiters }

export function readMultipart(reader: Reader, types: SchemaTypes, media: Node): Multipart {
  const body = reader.type(media)
  const prefix = reader.children(media, 'prefixEncoding').map((node) => concreteType(node) ?? '')
  const item = reader.child(media, 'itemEncoding')
  return {
    files: body === undefined ? [] : fileMembers(types, body),
    parts: Object.fromEntries(
      reader.children(media, 'encoding').flatMap((node) => {
        noteHeaders(reader, node)
        noteStyle(reader, node)
        const type = concreteType(node)
        const member = memberType(types, body, node.key)
        if (type !== undefined && member !== undefined && onlyAlternative(member, types)?.kind === 'object')
          noteObject(reader, node, type)
        return type === undefined || isDefault(types, body, node.key, type) ? [] : [[node.key, type]]
      }),
    ),
    prefix: prefix.every((type) => type === '') ? [] : prefix,
    item: item && concreteType(item),
    delimiters: Object.fromEntries(
      reader.children(media, 'encoding').flatMap((node) => {
        const delimiter = delimiterOf(node)
        return delimiter === undefined ? [] : [[node.key, delimiter]]
      }),
    ),
  }
}

/** Default of the runtime: text for strings and numbers, JSON for objects. */
function isDefault(types: SchemaTypes, body: TypeRef | undefined, name: string, mediaType: string): boolean {
  const member = memberType(types, body, name)
  if (member === undefined) return false
  const type = mediaType.trim().toLowerCase()
  if (type === 'text/plain') return isFlat(member, types)
  return type === 'application/json' && onlyAlternative(member, types)?.kind === 'object'
}

/** One type, not several to choose from. */
function concreteType(node: Node): string | undefined {
  const types = stringAt(node, 'contentType')
  return types === undefined || /[,*]/.test(types) ? undefined : types
}

function noteHeaders(reader: Reader, node: Keyed): void {
  if (!isObject(node.value['headers'])) return
  const message = `The headers of the part "${node.key}" are not sent: a request has no place for their values`
  reader.note(node, 'part-headers', message, 'Only the content type of a part can be set.')
}

function delimiterOf(node: Keyed): string | undefined {
  return lookUp(ofParts, stringAt(node, 'x-sdk-style') ?? '')
}

/** OpenAPI 3.1 allows styles in `multipart/form-data`; frameworks write `style: form` beside every file, which means nothing. */
function noteStyle(reader: Reader, node: Keyed): void {
  const { style = 'form', explode = true, allowReserved = false } = node.value
  if (delimiterOf(node) !== undefined) return
  if (style === 'form' && explode === true && allowReserved === false) return
  const message = `The style of the part "${node.key}" is not used: a part is written by its content type, one part for each item of a list`
  reader.note(node, 'part-style', message, 'Use `contentType`, or `application/x-www-form-urlencoded`.')
}

/** Nested `encoding` and XML have no rule: JSON is the one form of an object in a part. */
function noteObject(reader: Reader, node: Keyed, type: string): void {
  if (isJson(type)) return
  const message = `The object of the part "${node.key}" is JSON, though its type is ${type}`
  reader.note(node, 'part-type', message, 'Describe the part as text if the caller writes it.')
}
