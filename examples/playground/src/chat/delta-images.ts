/**
 * URLs of the images in a delta. Models that draw add `images` to it, in the form that complete messages have; the
 * document does not describe it for streams, so it is read with care.
 */
export function imagesOf(delta: object): readonly string[] {
  const images: unknown = 'images' in delta ? delta.images : undefined
  return Array.isArray(images) ? images.flatMap(urlOf) : []
}

function urlOf(image: unknown): readonly string[] {
  const target = member(image, 'image_url')
  const url = member(target, 'url')
  return typeof url === 'string' && /^(data:image\/|https:)/.test(url) ? [url] : []
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}
