import { words } from '../words.ts'

export interface PathSegment {
  readonly words: readonly string[]
  readonly isParameter: boolean
}

/** The segments of a path without what every path of an API begins with: `/api/v1/users/{id}.json` gives `users` and `id`. */
export function pathSegments(path: string): readonly PathSegment[] {
  const segments = path
    .replace(/(?<=[\w}])\.(?:json|xml|html?|php|aspx)$/i, '')
    .split(/[/:]/)
    .flatMap(atDots)
    .filter((segment) => segment !== '')
    .map((segment): PathSegment => ({
      words: words(segment.replaceAll(/[{}]/g, ' ')),
      // A number stands for one of the things before it: `/folders/0`.
      isParameter: /^(?:\{[^}]*\}|\d+)$/.test(segment),
    }))
    .filter((segment) => segment.words.length > 0)
  const start = segments.findIndex((segment) => !isPrefix(segment.words))
  return start < 0 ? segments : segments.slice(start)
}

/** `v2` and `2.0` */
export function isVersion(segment: readonly string[]): boolean {
  return /^v?\d+$/i.test(segment.join('')) || /^v\d+(?:alpha|beta)\d*$/i.test(segment.join(''))
}

/** `files.remote.add` is three segments; `2.1` is a version. */
function atDots(segment: string): readonly string[] {
  return /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+$/.test(segment) ? segment.split('.') : [segment]
}

/** Versions may be numbers and dates. */
function isPrefix(segment: readonly string[]): boolean {
  return /^(?:api|rest|public|v\d+(?:\w*\d+)?|\d{1,2}|(?:19|20)\d{6}|latest)$/i.test(segment.join(''))
}
