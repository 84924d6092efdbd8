import { streamFormat } from '../normalise/stream-media.ts'

/** How a request body is written. */
export type BodyEncoding = 'json' | 'form' | 'multipart' | 'binary' | 'text' | 'records'

/** Kind of value that a body is read as. */
export type ContentKind = 'json' | 'text' | 'binary'

/** `application/json; charset=utf-8` without its parameters, in lower case. */
export function essence(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase()
}

export function isJson(mediaType: string): boolean {
  const type = essence(mediaType)
  return /^[^/]+\/(?:[^/]+\+)?json$/.test(type) || type === '*/*' || type === 'application/*'
}

/** The one of several media types that counts: JSON, else the first. */
export function mainMedia<Media>(media: readonly Media[], typeOf: (one: Media) => string): Media | undefined {
  const plain = media.find((one) => essence(typeOf(one)) === 'application/json')
  return plain ?? media.find((one) => isJson(typeOf(one))) ?? media[0]
}

export function isStream(mediaType: string): boolean {
  return streamFormat(mediaType) !== undefined
}

/** How a request body of this type is written. */
export function bodyEncoding(mediaType: string): BodyEncoding {
  const type = essence(mediaType)
  if (isJson(type)) return 'json'
  if (type === 'application/x-www-form-urlencoded') return 'form'
  if (type.startsWith('multipart/')) return 'multipart'
  const format = streamFormat(type)
  if (format === 'lines' || format === 'sequence') return 'records'
  return isText(type) ? 'text' : 'binary'
}

/** How a response of this type is read. */
export function responseDecoding(mediaType: string): ContentKind {
  if (isJson(mediaType)) return 'json'
  return isText(essence(mediaType)) ? 'text' : 'binary'
}

function isText(type: string): boolean {
  return type.startsWith('text/') || /(?:\/|\+)(?:xml|yaml|javascript)$/.test(type)
}
