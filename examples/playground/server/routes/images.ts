import type { ImagesGenerateEvent, ImagesGenerateRequest, ImagesGenerateResponse } from '@openrouter-sdk/types'
import { painting } from '../media/painting.ts'
import { failure, ok, type Route } from '../route.ts'

/** Edges of the blocks of the previews, in pixels. */
const PREVIEWS = [40, 16]

/** `POST /images`: previews that get sharper, then the image. A prompt that mentions `fail` breaks off. */
export const imageRoute: Route = ({ path, body }) => {
  if (path !== '/images') return undefined
  const { prompt, stream }: ImagesGenerateRequest = JSON.parse(body)
  const fails = /\bfail\b/i.test(prompt)
  if (stream !== true) return fails ? failure(502, MESSAGE) : ok(whole())
  const previews = PREVIEWS.map((block, index): ImagesGenerateEvent => ({
    type: 'image_generation.partial_image',
    b64_json: painting(block),
    partial_image_index: index,
  }))
  if (fails) return { events: [...previews, { type: 'error', error: { message: MESSAGE } }], slowness: SLOWNESS }
  const { created, usage, data } = whole()
  const completed = data.map((image) => ({ type: 'image_generation.completed' as const, created, usage, ...image }))
  return { events: [...previews, ...completed], slowness: SLOWNESS }
}

/** So that the previews can be seen. */
const SLOWNESS = 24
const MESSAGE = 'The provider stopped drawing.'

const whole = () =>
  ({
    created: Math.floor(Date.now() / 1000),
    data: [{ b64_json: painting(1), media_type: 'image/png' }],
    usage: { prompt_tokens: 12, completion_tokens: 1056, total_tokens: 1068, cost: 0.009 },
  }) satisfies ImagesGenerateResponse
