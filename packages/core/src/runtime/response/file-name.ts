/** A parameter of a header: its name, and its value in quotes or bare (RFC 9110, section 5.6.6). */
const parameter = /;\s*([^\s=;]+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^\s;]*))/g

/**
 * The file name that the server suggests for a download, without folders; `undefined` if it suggests none. In browsers, a
 * server of another origin must expose the header `content-disposition` (`access-control-expose-headers`).
 *
 * @example const name = fileNameOf(download) ?? 'download'
 */
export function fileNameOf({ headers }: { readonly headers: Headers }): string | undefined {
  const disposition = headers.get('content-disposition') ?? ''
  const names: Record<string, string | undefined> = {}
  for (const [, name = '', quoted, bare = ''] of disposition.matchAll(parameter))
    names[name.toLowerCase()] ??= quoted?.replace(/\\(.)/g, '$1') ?? bare
  // The encoded form goes before the plain one (https://www.rfc-editor.org/rfc/rfc6266#section-4.3).
  const [charset = '', , encoded = ''] = names['filename*']?.split("'") ?? []
  // Headers arrive as a character per byte; many servers send UTF-8.
  const name = decode(
    encoded.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    charset,
  )
  const unencoded = names['filename'] ?? ''
  return clean(name) || clean(decode(unencoded, 'utf-8') || unencoded) || undefined
}

/** Empty where the bytes or the charset are not valid. */
function decode(bytes: string, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: false }).decode(
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    )
  } catch {
    return ''
  }
}

/** A name from a server must not lead to another folder, nor hide a part of itself. */
function clean(name: string): string {
  const file = name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/^.*[/\\]/, '')
    .trim()
  return /^\.*$/.test(file) ? '' : file
}
