import type { RequestEncoder } from './operation.js'
import { present, toText } from './serialize.js'

/** Files as `Blob`; a `ReadableStream` is read into one, because form data needs its length. */
async function toBlob(value: unknown, signal: AbortSignal): Promise<Blob | undefined> {
  if (value instanceof Blob) return value
  // The signal cancels a source that goes on when the call has ended.
  if (value instanceof ReadableStream) return new Response(value.pipeThrough(new TransformStream(), { signal })).blob()
  if (value instanceof ArrayBuffer) return new Blob([value])
  if (ArrayBuffer.isView(value))
    return new Blob([new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice()])
  return undefined
}

/** The last part of a file's name: directories are nobody's business. */
function baseName(blob: Blob, fallback: string): string {
  const name = blob instanceof File ? blob.name.split(/[\\/]/).pop() : ''
  return name || fallback
}

/**
 * `multipart/form-data`, its boundary set by the platform. `Blob`, `File`, streams and bytes become file parts; arrays repeat
 * the name; objects are JSON; `null` and `undefined` are left out.
 */
export const multipartBody: RequestEncoder = async (request, body) => {
  const form = body instanceof FormData ? body : new FormData()
  request.body = form
  for (const [name, value] of Object.entries(Object(body))) {
    for (const item of [value].flat().filter(present)) {
      const blob = await toBlob(item, request.signal)
      if (blob) form.append(name, blob, baseName(blob, name))
      else form.append(name, toText(item))
    }
  }
}
