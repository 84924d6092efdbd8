import { remembered } from '../../lib/remembered.ts'
import { words } from './words.ts'
import { withoutHash } from './noise.ts'
import { isPlural } from './vocabulary.ts'

export interface PathSegment {
  readonly words: readonly string[]
  readonly isParameter: boolean
  /** The last part of `users.info`, which is what is called. */
  readonly isCall: boolean
}

/** Forms in which some servers send what a path names. */
const extension =
  /(?<=[\w}])\.(json|xml|html?|php|aspx|csv|tsv|xlsx?|pdf|txt|ya?ml|zip|ics|rss|atom|md|m3u8|mp[34]|png|jpe?g|gif|svg)$/i

/** Whether a path names one of several things: `/users/{id}`. */
export function endsWithItem(path: string): boolean {
  return /\}\/?$/.test(path)
}

/** File extension that distinguishes `/report.csv` from `/report.pdf`. */
export function extensionOf(path: string): readonly string[] {
  return words(extension.exec(path)?.[1] ?? '')
}

/** The version that a path is of, and the path in any version: `/v2/users` and `/users` are versions of the same. */
export function versionIn(path: string): { readonly version: readonly string[]; readonly rest: string } {
  const segments = path.split('/')
  const index = segments.findIndex((segment) => /^v\d|^\d+\.\d+$/i.test(segment) && isVersion(words(segment)))
  return { version: words(segments[index] ?? ''), rest: segments.toSpliced(index, index < 0 ? 0 : 1).join('/') }
}

/** The segments of a path without what every path of an API begins with: `/api/v1/users/{id}.json` gives `users` and `id`. */
export const pathSegments: (path: string) => readonly PathSegment[] = remembered((path) => {
  const segments = path
    .replace(extension, '')
    .split(/[/:]/)
    .flatMap((segment) => {
      const parts = atDots(segment)
      return parts.map((part, index): PathSegment => ({
        words: words((part.includes('{') ? part : withoutHash(part)).replaceAll(/[{}]/g, ' ')),
        // A number means one of the things before it: `/folders/0`.
        isParameter: /^(?:\{[^}]*\}|\d+)$/.test(part),
        isCall: index > 0 && index === parts.length - 1 && !/\d/.test(part),
      }))
    })
    .filter((segment) => segment.words.length > 0)
  const start = segments.findIndex((segment) => !isPrefix(segment.words))
  return start < 0 ? segments : segments.slice(start)
})

/** The caller, as one of the things before: `/users/me`. */
export function isCaller(segment: PathSegment): boolean {
  return !segment.isParameter && /^(?:me|self)$/i.test(segment.words.join(''))
}

/** Whether an operation changes a whole collection: `DELETE /users`. */
export function isBulk({ verb, path }: { readonly verb: string; readonly path: string }): boolean {
  const last = pathSegments(path).at(-1)
  return /^(?:put|patch|delete)$/i.test(verb) && last?.isParameter === false && isPlural(last.words.at(-1) ?? '')
}

/** `v2` and `2.0` */
export function isVersion(segment: readonly string[]): boolean {
  return /^v?\d+$/i.test(segment.join('')) || /^v\d+(?:alpha|beta)\d*$/i.test(segment.join(''))
}

/** `files.remote.add` is three segments; `2.1` is a version; of `acme.billing.v1.BillingService` the service is named. */
function atDots(segment: string): readonly string[] {
  const [, service] = /^\w+(?:\.\w+)*\.(\w+)Service$/.exec(segment) ?? []
  if (service !== undefined) return [service]
  return /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+$/.test(segment) ? segment.split('.') : [segment]
}

/** Versions may be numbers and dates. */
function isPrefix(segment: readonly string[]): boolean {
  return /^(?:api|rest|public|twirp|v\d+(?:\w*\d+)?|\d{1,2}|(?:19|20)\d{6}|latest)$/i.test(segment.join(''))
}
