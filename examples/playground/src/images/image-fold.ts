import type { ImagesGenerateEvent } from '@openrouter-sdk/types'

/** What has arrived of an image. */
export interface Picture {
  /** The image, or the last preview of it, as a data URL. */
  readonly url: string
  /** Previews so far. */
  readonly previews: number
  readonly done: boolean
  /** USD, once it is known. */
  readonly cost: number | undefined
}

/** The picture after an event. An event does not name the type of a preview; it is that of the requested format. */
export function foldImageEvents(picture: Picture | undefined, event: ImagesGenerateEvent): Picture | undefined {
  if (event.type === 'image_generation.partial_image') {
    const url = `data:image/png;base64,${event.b64_json}`
    return { url, previews: event.partial_image_index + 1, done: false, cost: undefined }
  }
  if (event.type === 'image_generation.completed') {
    const { media_type = 'image/png', b64_json, usage } = event
    const url = `data:${media_type};base64,${b64_json}`
    return { url, previews: picture?.previews ?? 0, done: true, cost: usage?.cost ?? undefined }
  }
  return picture
}
