import type { ImageStreamEvent } from '@openrouter-sdk/types'
import { expect, test } from 'vitest'
import { foldImageEvents } from './fold-image-events.js'

const usage = { completion_tokens: 9, prompt_tokens: 2, total_tokens: 11, cost: 0.04 }
const preview: ImageStreamEvent = { type: 'image_generation.partial_image', b64_json: 'AAAA', partial_image_index: 0 }
const words: ImageStreamEvent = { type: 'image_generation.text_chunk', phase: 'content', text: 'A cat.' }
const first: ImageStreamEvent = {
  type: 'image_generation.completed',
  b64_json: 'BBBB',
  created: 7,
  media_type: 'image/png',
}
const second: ImageStreamEvent = { type: 'image_generation.completed', b64_json: 'CCCC', created: 8, usage }

test.each<[name: string, events: readonly ImageStreamEvent[], want: object | undefined]>([
  ['previews and texts are no result', [preview, words], undefined],
  ['an image', [preview, words, first], { created: 7, data: [{ b64_json: 'BBBB', media_type: 'image/png' }] }],
  [
    'several images; the usage of the last that has one',
    [first, preview, second, preview],
    { created: 8, data: [{ b64_json: 'BBBB', media_type: 'image/png' }, { b64_json: 'CCCC' }], usage },
  ],
  ['usage stays', [second, first], expect.objectContaining({ created: 7, usage })],
])('%s', (_name, events, want) => {
  expect(events.reduce(foldImageEvents, undefined)).toEqual(want)
})

test('nothing that was passed in changes', () => {
  const before = foldImageEvents(undefined, first)
  const copy = structuredClone(before)
  foldImageEvents(before, second)
  expect(before).toEqual(copy)
})
