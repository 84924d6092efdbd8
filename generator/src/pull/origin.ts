import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { configProblem } from '../config/config-error.ts'
import { posix } from '../lib/file-names.ts'
import { isUrl } from '../load/read-text.ts'
import { holdsSecret } from '../load/shown-url.ts'

/** Where a document comes from: an address, or a file by its absolute path. */
export type Origin = { readonly kind: 'url'; readonly url: string } | { readonly kind: 'file'; readonly path: string }

/**
 * Reads what a person, or the record, calls an origin.
 *
 * @param base absolute path of the folder that relative paths start from
 * @throws ConfigError for what cannot be pulled
 */
export function parseOrigin(text: string, base: string): Origin {
  if (!isUrl(text)) {
    if (!/^[a-z][a-z\d+.-]+:\/\//i.test(text)) return { kind: 'file', path: resolve(base, text) }
    throw usage(`${text} is neither a web address nor a path`, 'Addresses start with https://.')
  }
  if (!URL.canParse(text))
    throw usage(`${text} is not an address`, 'Addresses look like https://example.com/openapi.yaml.')
  const url = new URL(text)
  if (holdsSecret(url)) {
    const hint = 'The origin is kept in the record. Download the document yourself, then pull the file by its path.'
    throw usage(`The address ${url.origin}${url.pathname} holds a password or a token`, hint)
  }
  url.hash = ''
  return { kind: 'url', url: url.href }
}

/** How the record calls an origin: paths are relative to the folder of the record, with `/`. */
export function recordedOrigin(origin: Origin, record: string): string {
  if (origin.kind === 'url') return origin.url
  const path = relative(dirname(record), origin.path)
  return isAbsolute(path) ? path : posix(path)
}

function usage(message: string, hint: string): Error {
  return configProblem('origin-invalid', message, hint)
}
