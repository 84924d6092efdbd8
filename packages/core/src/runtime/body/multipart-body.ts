import type { RequestEncoder } from '../context/operation.js'
import { untilAbort } from './json-body.js'
import { isRecord, present, toJson, toText } from '../request/serialize.js'

/** How the parts of a body are written where the defaults do not say it. */
export interface MultipartOptions {
  /** Absent: `multipart/form-data`. */
  readonly type?: string
  /** Content types of the parts of an object by their names. */
  readonly parts?: Readonly<Record<string, string>>
  /** Content types of the first items of a list. */
  readonly prefix?: readonly string[]
  /** Content type of the items after them. */
  readonly item?: string
}

/** Files as `Blob`; a `ReadableStream` is read into one. */
async function toBlob(value: unknown, signal: AbortSignal): Promise<Blob | undefined> {
  if (value instanceof Blob) return value
  if (value instanceof ReadableStream) return new Response(untilAbort(value, signal)).blob()
  if (value instanceof ArrayBuffer) return new Blob([value])
  if (ArrayBuffer.isView(value))
    return new Blob([new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice()])
  return undefined
}

/** As browsers write a name: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#escape-a-multipart-form-data-name */
const quoted = (name: string): string => `"${name.replace(/["\r\n]/g, (character) => encodeURIComponent(character))}"`

/** The last part of a file's name: directories must not be revealed. */
function baseName(blob: Blob, fallback: string): string {
  const name = blob instanceof File ? blob.name.split(/[\\/]/).pop() : ''
  return name || fallback
}

/** Parts of a `Blob`, for the types of browsers and of servers. */
type Chunk = NonNullable<ConstructorParameters<typeof Blob>[0]>[number]

/** The lines and the content of one part. A content type that a file has itself is kept. */
async function writePart([name, value, type]: Part, signal: AbortSignal): Promise<Chunk[]> {
  const blob = await toBlob(value, signal)
  const isJson = type === undefined ? !blob && (Array.isArray(value) || isRecord(value)) : /[/+]json/.test(type)
  const contentType = blob ? blob.type || type || 'application/octet-stream' : (type ?? (isJson && 'application/json'))
  const fileName = blob && name !== undefined ? `; filename=${quoted(baseName(blob, name))}` : ''
  const lines = [
    name !== undefined && `Content-Disposition: form-data; name=${quoted(name)}${fileName}`,
    contentType && `Content-Type: ${contentType}`,
  ]
  const content = blob ?? (isJson ? toJson(value) : toText(value))
  return [`${lines.filter(Boolean).join('\r\n')}\r\n\r\n`, content, '\r\n']
}

/** Name, value and content type. */
type Part = readonly [name: string | undefined, value: unknown, type: string | undefined]

/** The parts of a body. */
function partsOf(body: unknown, options: MultipartOptions): Part[] {
  const { parts = {}, prefix = [], item } = options
  if (Array.isArray(body)) return body.map((value, index): Part => [undefined, value, prefix[index] ?? item])
  const types = new Map(Object.entries(parts))
  return Object.entries(Object(body)).flatMap(([name, value]) =>
    [value].flat().map((each: unknown): Part => [name, each, types.get(name)]),
  )
}

/**
 * A multipart body. `Blob`, `File`, streams and bytes become file parts; lists repeat the name; objects are JSON, with its content
 * type; `null` and `undefined` are left out. A list as the body gives parts without names.
 */
export function multipartParts(options: MultipartOptions): RequestEncoder {
  const { type = 'multipart/form-data' } = options
  return async (request, body) => {
    if (body instanceof FormData) {
      request.body = body
      return
    }
    if (!Array.isArray(body) && !isRecord(body)) throw new TypeError('parts are made from an object or a list')
    const boundary = `part-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`
    const contents: Chunk[] = []
    for (const part of partsOf(body, options).filter(([, value]) => present(value)))
      contents.push(`--${boundary}\r\n`, ...(await writePart(part, request.signal)))
    request.body = new Blob([...contents, `--${boundary}--\r\n`], { type: `${type}; boundary=${boundary}` })
  }
}

/** `multipart/form-data`. */
export const multipartBody: RequestEncoder = /* @__PURE__ */ multipartParts({})
