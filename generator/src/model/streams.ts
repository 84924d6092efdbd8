import { isObject } from '../json.ts'
import type { Stream } from './api.ts'
import { isStream } from './media-types.ts'
import type { Node, Reader } from './reader.ts'
import type { StatusNode } from './responses.ts'

/**
 * The stream of an operation. Normalised documents say it in `x-sdk-stream` (`{ field, sentinel }`, or `false` for a
 * media type that is declared but never sent); the schema of the stream's media type describes one event.
 */
export function readStream(reader: Reader, operation: Node, responses: readonly StatusNode[]): Stream | undefined {
  const marker = operation.value['x-sdk-stream']
  if (!isObject(marker)) return undefined
  const media = responses
    .filter(({ key }) => key.startsWith('2') || key === 'default')
    .flatMap((response) => reader.children(response, 'content'))
    .find(({ key }) => isStream(key))
  if (media === undefined) {
    reader.report(
      operation,
      'stream-without-media-type',
      'x-sdk-stream is given, but no success response has a stream media type',
      'Add a text/event-stream response or remove x-sdk-stream.',
    )
    return undefined
  }
  const { field, sentinel } = marker
  return {
    field: typeof field === 'string' ? field : undefined,
    mediaType: media.key,
    sentinel: typeof sentinel === 'string' ? sentinel : undefined,
    event: reader.type(media),
  }
}
