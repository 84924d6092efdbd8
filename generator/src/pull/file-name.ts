import { isDeviceName } from '../lib/file-names.ts'
import { decode } from '../lib/json-pointer.ts'

/** Extensions that the loader knows. */
const known = /\.(?:ya?ml|json|mdx?)$/i
const maxLength = 80

/**
 * File name for a document: the last part of its address or path, made safe for every file system, with more of the
 * parts before it as long as the name is taken.
 *
 * @param location URL or path
 * @param extension for names that have none of the known ones, with its dot
 * @param isTaken asked with names in lower case
 */
export function fileNameFor(location: string, extension: string, isTaken: (name: string) => boolean): string {
  const parts = partsOf(location)
  const last = parts.at(-1) ?? ''
  const own = known.exec(last)?.[0].toLowerCase()
  const stems = [...parts.slice(0, -1), own === undefined ? last : last.slice(0, -own.length)]
  for (let length = 1; length <= stems.length; length++) {
    const name = safeStem(stems.slice(-length)) + (own ?? extension)
    if (!isTaken(name.toLowerCase())) return name
  }
  for (let number = 2; ; number++) {
    const name = `${safeStem(stems.slice(-1))}-${number}${own ?? extension}`
    if (!isTaken(name.toLowerCase())) return name
  }
}

function partsOf(location: string): readonly string[] {
  const isAddress = URL.canParse(location) && /^https?:/i.test(location)
  const { hostname, pathname } = isAddress ? new URL(location) : { hostname: '', pathname: location }
  const parts = [hostname, ...pathname.split(/[\\/]/)].map(decode)
  return parts.filter((part) => safeStem([part]) !== 'document')
}

/** Letters, digits, and single `-`, `_` and `.` between them. */
function safeStem(parts: readonly string[]): string {
  const stem = parts
    .join('-')
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/([._-])[._-]+/g, '$1')
    .slice(-maxLength)
    .replaceAll(/^[._-]+|[._-]+$/g, '')
  if (stem === '') return 'document'
  return isDeviceName(stem) ? `${stem}-document` : stem
}
