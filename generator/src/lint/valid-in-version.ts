import type { JsonObject } from '../lib/json.ts'
import { readPointer } from '../lib/json-pointer.ts'
import type { LintProblem } from './run-redocly.ts'

type Exception = (problem: LintProblem, place: unknown) => boolean

/** The merge makes components of the path items and media types of other files, whatever the version. */
const always: readonly Exception[] = [({ pointer }) => /^#\/components\/(?:pathItems|mediaTypes)$/.test(pointer)]

/** A schema may be `true` or `false` since 3.1; Redocly knows that at a few places only. */
const since31: readonly Exception[] = [
  ({ message }, place) => /^(?:Expected type )?`Schema` /.test(message) && typeof place === 'boolean',
]

/** Problems that Redocly's tables of types have with what OpenAPI 3.2 allows: its own types are those of 3.1 there. */
const since32: readonly Exception[] = [
  // A response needs no description.
  ({ message, pointer }) =>
    /`description` (?:must be present|is missing)/.test(message) && /\/responses\/[^/]+$/.test(pointer),
  ({ message }, place) => /^`style` (?:can|must) be one of/.test(message) && place === 'cookie',
  // Encodings nest, which parts of parts need.
  ({ message, pointer }) =>
    /^(?:Property )?`(?:encoding|prefixEncoding|itemEncoding)` is n/.test(message) &&
    /\/(?:\w*E|e)ncoding\//.test(pointer),
]

/** Whether a problem of the rule `struct` is none in the version of a document. */
export function isValidInVersion(document: JsonObject, problem: LintProblem): boolean {
  const version = String(document['openapi'])
  if (problem.rule !== 'struct') return false
  const place = readPointer(document, problem.pointer)
  const ofVersion = version.startsWith('3.0') ? [] : version.startsWith('3.2') ? [...since31, ...since32] : since31
  return [...always, ...ofVersion].some((is) => is(problem, place))
}
