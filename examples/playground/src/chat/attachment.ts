/** An image that goes with a message. */
export interface Attachment {
  readonly id: number
  /** Of its file. */
  readonly name: string
  /** All of it, as a data URL. */
  readonly url: string
}

/** Formats that models read. */
export const IMAGE_TYPES: readonly string[] = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']

/** Bytes. The whole conversation is sent with every message, so that images count many times. */
const LARGEST = 8_000_000

/** Why a file cannot be attached, if that is so. */
export function refusal({ name, type, size }: File): string | undefined {
  if (!IMAGE_TYPES.includes(type)) return `${name} is not a PNG, JPEG, WebP or GIF image.`
  return size > LARGEST ? `${name} is larger than ${LARGEST / 1e6} MB.` : undefined
}

/** The file as a data URL. Rejects where the browser cannot read it. */
export function dataURL(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(new Error(`${file.name} cannot be read.`)))
    reader.readAsDataURL(file)
  })
}
