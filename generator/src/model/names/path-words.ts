import { words } from '../words.ts'

export interface PathSegment {
  readonly words: readonly string[]
  readonly isParameter: boolean
}

/** The segments of a path without what every path of an API begins with: `/api/v1/users/{id}` gives `users` and `id`. */
export function pathSegments(path: string): readonly PathSegment[] {
  const segments = path
    .split(/[/:]/)
    .filter((segment) => segment !== '')
    .map((segment): PathSegment => ({
      words: words(segment.replaceAll(/[{}]/g, ' ')),
      isParameter: /^\{[^}]*\}$/.test(segment),
    }))
    .filter((segment) => segment.words.length > 0)
  const start = segments.findIndex((segment) => segment.isParameter || !isPrefix(segment.words))
  return start < 0 ? segments : segments.slice(start)
}

function isPrefix(segment: readonly string[]): boolean {
  return /^(?:api|rest|public|v\d+(?:\w*\d+)?|latest)$/i.test(segment.join(''))
}
