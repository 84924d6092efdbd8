import type { JsonObject } from '../json.ts'
import { readPointer } from '../json-pointer.ts'
import type { LintProblem } from './run-redocly.ts'

/** Problems that Redocly has with what OpenAPI 3.2 allows: its own types are those of 3.1 there. */
const outdated: readonly ((problem: LintProblem, place: unknown) => boolean)[] = [
  // A response needs no description.
  ({ message, pointer }) => message.includes('`description` must be present') && /\/responses\/[^/]+$/.test(pointer),
  ({ message }, place) => message.startsWith('`style` can be one of') && place === 'cookie',
  // Encodings nest, which parts of parts need.
  ({ message, pointer }) =>
    /^Property `(?:encoding|prefixEncoding|itemEncoding)` /.test(message) && /\/(?:\w*E|e)ncoding\//.test(pointer),
  ({ pointer }) => pointer.startsWith('#/components/mediaTypes/'),
]

/** Whether a problem of the rule `struct` is none in the version of a document. */
export function isValidSince32(document: JsonObject, problem: LintProblem): boolean {
  if (problem.rule !== 'struct' || !String(document['openapi']).startsWith('3.2')) return false
  const place = readPointer(document, problem.pointer)
  return outdated.some((is) => is(problem, place))
}
