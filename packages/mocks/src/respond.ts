import { delay } from 'msw'
import type { AnyMockResponse, HeadersGiven } from './mock-response.js'
import { Context } from './context.js'
import type { Content, Description, StreamContent } from './description.js'
import { isRefused } from './credentials.js'
import { isRecord } from './maker.js'
import { pageOf } from './pages.js'
import { streamOf } from './stream.js'
import { jsonText } from './json-text.js'

/** The response to a request. */
export async function respond(request: Request, description: Description, given: AnyMockResponse): Promise<Response> {
  const { stream } = description
  const refused = given.requireCredentials === true && isRefused(request, description)
  if (refused) return bodyResponse(request, description, { ...given, status: 401, body: undefined, items: undefined })
  const isStreamed =
    stream !== undefined && canStream(stream, description, given) && (await asksForStream(request, stream))
  const response = isStreamed ? streamResponse(stream, given) : await bodyResponse(request, description, given)
  if (given.delayMs !== undefined) await delay(given.delayMs)
  return response
}

/** Other statuses than that of the stream may have a body. */
function canStream(stream: StreamContent, { responses }: Description, { body, status }: AnyMockResponse): boolean {
  if (body !== undefined || (status !== undefined && status >= 400)) return false
  return status === undefined || String(status) === stream.status || responses[status]?.type === undefined
}

async function asksForStream(request: Request, { field }: StreamContent): Promise<boolean> {
  if (field === undefined) return true
  const body: unknown = await request
    .clone()
    .json()
    .catch((): unknown => undefined)
  return isRecord(body) && body[field] === true
}

/** How many events are made where the document shows none. */
const usualEvents = 3

function streamResponse(
  stream: StreamContent,
  { events, eventDelayMs = 0, headers, status }: AnyMockResponse,
): Response {
  const { example, maker } = stream
  const documented = example === undefined ? made(maker, usualEvents) : [example]
  return new Response(streamOf(events ?? documented, stream, eventDelayMs), {
    status: status ?? statusOf(stream.status),
    headers: headersOf(stream.type, headers),
  })
}

function made(maker: Content['maker'], count: number): readonly unknown[] {
  return maker === undefined ? [] : Array.from({ length: count }, () => maker.make(new Context()))
}

async function bodyResponse(request: Request, description: Description, given: AnyMockResponse): Promise<Response> {
  const { status = description.status ?? 'default' } = given
  const content = contentOf(description, String(status))
  const code = statusOf(String(status))
  const whole = await bodyOf(request, content, given)
  const isPage = description.pages !== undefined && code < 300 && given.body === undefined
  const body = isPage ? pageOf(request, whole, description.pages, given.items) : whole
  const init = { status: code, headers: headersOf(body === undefined ? undefined : content.type, given.headers) }
  // https://fetch.spec.whatwg.org/#null-body-status
  return new Response([101, 204, 205, 304].includes(code) ? null : encoded(body, content.type), init)
}

/** Description of a status, of its range, or of `default`. */
function contentOf({ responses }: Description, status: string): Content {
  return responses[status] ?? responses[`${status.charAt(0)}XX`] ?? responses['default'] ?? {}
}

async function bodyOf(request: Request, { example, maker }: Content, { body }: AnyMockResponse): Promise<unknown> {
  if (typeof body === 'function') return body(request)
  if (body !== undefined) return body
  return example === undefined ? maker?.make(new Context()) : example
}

function encoded(body: unknown, type = ''): string | Blob | ArrayBuffer | null {
  if (body === undefined) return null
  if (body instanceof Blob || body instanceof ArrayBuffer) return body
  return typeof body === 'string' && !/\bjson\b/i.test(type) ? body : jsonText(body)
}

/** The first of a range; of statuses that are not named, the usual one. */
function statusOf(documented: string): number {
  return documented === 'default' ? 200 : Number(documented.replace('XX', '00'))
}

function headersOf(type: string | undefined, given: HeadersGiven): Headers {
  const headers = new Headers(given)
  if (type !== undefined && !type.includes('*') && !headers.has('content-type')) headers.set('content-type', type)
  return headers
}
