import { DocumentError } from '../diagnostics/document-error.ts'
import { connectionHint } from './connection-hint.ts'
import type { DownloadLimits } from './download-limits.ts'
import { isInternalHost } from './internal-host.ts'
import { headersFor } from './request-headers.ts'
import { shownUrl } from './shown-url.ts'

/** Response of a server, or that nothing has changed since the version of that ETag. */
export type Download =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'document'
      readonly bytes: Uint8Array
      /** The address after redirects, from which relative ones start (RFC 3986, 5.1.3). */
      readonly address: string
      readonly etag: string | undefined
      /** False: the server did not say where the document ends, so a part of it looks like the whole. */
      readonly isWhole: boolean
    }

const maxRedirects = 5
const accept = 'application/yaml, application/json, text/markdown, text/yaml, text/plain, */*;q=0.1'

/**
 * Downloads one document within the limits.
 *
 * @param etag of the version that is known already
 * @throws DocumentError when anything is wrong; nothing of a part is returned
 */
export async function download(url: string, limits: DownloadLimits, etag?: string): Promise<Download> {
  const signal = AbortSignal.timeout(limits.timeoutMs)
  try {
    const response = await request(url, limits, signal, etag)
    if (response.status === 304 && etag !== undefined) return { kind: 'unchanged' }
    if (response.status !== 200) {
      await response.body?.cancel()
      throw failure(
        url,
        `the server responded ${response.status} ${response.statusText}`.trimEnd(),
        hintFor(response.status),
      )
    }
    const { headers } = response
    const isWhole = headers.has('content-length') || headers.get('transfer-encoding') === 'chunked'
    const bytes = await readBody(response, url, limits)
    return { kind: 'document', bytes, address: response.url, etag: headers.get('etag') ?? undefined, isWhole }
  } catch (error) {
    throw describe(error, url, limits)
  }
}

async function request(
  url: string,
  limits: DownloadLimits,
  signal: AbortSignal,
  etag: string | undefined,
): Promise<Response> {
  let target = new URL(url)
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    refuseInsecure(target, url, limits)
    refuseCredentials(target, url)
    if (redirects > 0) await refuseInternal(new URL(url), target)
    const condition = etag === undefined ? {} : { 'if-none-match': etag }
    const headers = { accept, ...headersFor(target.href, limits.headers), ...condition }
    const response = await fetch(target.href, { headers, redirect: 'manual', signal })
    const location = response.headers.get('location')
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return response
    await response.body?.cancel()
    const next = URL.canParse(location, target.href) ? new URL(location, target) : undefined
    if (next === undefined || !/^https?:$/.test(next.protocol))
      throw failure(url, `it redirects to ${JSON.stringify(location)}`)
    target = next
  }
  throw failure(url, `it redirects more than ${maxRedirects} times`)
}

/**
 * A server out there must not make this machine ask those behind its firewall, which trust it.
 *
 * @param isInternal whether a host is this machine or one beside it
 * @throws DocumentError `internal-redirect`
 */
export async function refuseInternal(origin: URL, target: URL, isInternal = isInternalHost): Promise<void> {
  if (target.hostname === origin.hostname || !(await isInternal(target.hostname))) return
  if (await isInternal(origin.hostname)) return
  throw new DocumentError({
    code: 'internal-redirect',
    message: `${shownUrl(origin.href)} redirects to ${shownUrl(target.href)}, which is no public address`,
    hint: 'Ask who runs the server. If it is meant, name the other address yourself.',
  })
}

function refuseCredentials(target: URL, url: string): void {
  if (target.username === '' && target.password === '') return
  throw new DocumentError({
    code: 'origin-invalid',
    message: `The address ${shownUrl(url)} holds a password, or leads to one that does`,
    hint: 'Only public documents are fetched. Download it yourself, and give its path.',
  })
}

async function readBody(response: Response, url: string, { maxBytes }: DownloadLimits): Promise<Uint8Array> {
  const tooLarge = (): DocumentError =>
    failure(url, `it is larger than ${maxBytes / 1e6} MB`, 'If that is right, raise --max-size of `sdkgen pull`.')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    // Leaving the loop ends the connection.
    if (size > maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Documents become code, so their transport must be encrypted. */
function refuseInsecure(target: URL, url: string, { allowHttp }: DownloadLimits): void {
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(target.hostname)
  if (target.protocol === 'https:' || (target.protocol === 'http:' && (isLocal || allowHttp))) return
  const via = target.href === new URL(url).href ? '' : `, by way of ${shownUrl(target.href)}`
  throw new DocumentError({
    code: 'insecure-origin',
    message: `${shownUrl(url)} is not encrypted${via}`,
    hint: 'Use https://, or pass --allow-http if you trust the network.',
  })
}

function describe(error: unknown, url: string, { timeoutMs }: DownloadLimits): unknown {
  if (!(error instanceof Error) || error instanceof DocumentError) return error
  if (error.name === 'TimeoutError')
    return failure(url, `it took longer than ${timeoutMs / 1000} s`, 'Try again, or raise --timeout of `sdkgen pull`.')
  const cause = error.cause instanceof Error ? error.cause : error
  const code = 'code' in cause ? cause.code : undefined
  const isCutOff = error.message === 'terminated'
  const what = isCutOff ? `the connection ended before the document did (${cause.message})` : cause.message
  const said = code === 'ENOTFOUND' ? `there is no host ${new URL(url).host}` : what
  return failure(url, said, connectionHint(code))
}

function hintFor(status: number): string | undefined {
  if (status === 401 || status === 403)
    return 'Add `headers` for this address to the configuration, or download it yourself, and give its path.'
  if (status === 404 || status === 410) return 'If the document has moved, give its new address.'
  return status === 429 || status >= 500 ? 'Try again later.' : undefined
}

function failure(url: string, what: string, hint = 'Open the address in a browser; try again later.'): DocumentError {
  return new DocumentError({ code: 'download-failed', message: `${shownUrl(url)} cannot be downloaded: ${what}`, hint })
}
