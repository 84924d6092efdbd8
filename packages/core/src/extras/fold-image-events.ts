import type { ImageGenerationResponse, ImageStreamEvent } from '@openrouter-sdk/types'
import { copying, type Lists } from './lists.js'

/**
 * One more event of streamed image generation, folded into the result that the same request gives without `stream`. Start with
 * `undefined`, which it stays until the first image is complete: previews and texts are no part of the result, so read them
 * from the events. Nothing that was passed in changes.
 *
 * @example
 * ```ts
 * let result: ImageGenerationResponse | undefined
 * for await (const event of stream) {
 *   if (event.type === 'image_generation.partial_image') console.log(`preview ${event.partial_image_index}`)
 *   result = foldImageEvents(result, event)
 * }
 * ```
 */
export function foldImageEvents(
  result: ImageGenerationResponse | undefined,
  event: ImageStreamEvent,
): ImageGenerationResponse | undefined {
  return foldImageEvent(result, event, copying)
}

/** The fold with its list changed in a way of the caller's choice. */
export function foldImageEvent(
  result: ImageGenerationResponse | undefined,
  event: ImageStreamEvent,
  lists: Lists,
): ImageGenerationResponse | undefined {
  if (event.type !== 'image_generation.completed') return result
  const { type: _, created, usage = result?.usage, ...image } = event
  return { created, data: lists.append(result?.data ?? [], [image]), ...(usage && { usage }) }
}
