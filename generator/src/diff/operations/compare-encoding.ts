import { isDeepStrictEqual } from 'node:util'
import type { Body, BodyContent } from '../../model/operations/bodies.ts'
import type { Condition } from '../../model/operations/failures.ts'
import { type Said, when } from '../finding.ts'
import { styleOf } from './compare-parameters.ts'
import type { OperationPair } from './operation-pair.ts'

/** How the client writes a body: its media type, and each part that is not written in the usual way. */
export function compareEncoding(old: Body, now: Body): readonly Said[] {
  const newer = new Map([now, ...now.alternatives].map((content) => [content.mediaType, content]))
  return [
    ...when(
      old.mediaType !== now.mediaType,
      'encoding-changed',
      `sends \`${now.mediaType}\`, was \`${old.mediaType}\``,
    ),
    ...[old, ...old.alternatives].flatMap((content) => {
      const partner = newer.get(content.mediaType)
      return partner === undefined
        ? []
        : compareParts(content, partner).map((message) => ['encoding-changed', message] as const)
    }),
  ]
}

function compareParts(old: BodyContent, now: BodyContent): readonly string[] {
  const [former, later] = [partsOf(old), partsOf(now)]
  return [...new Set([...former.keys(), ...later.keys()])].flatMap((name) => {
    const [from, to] = [former.get(name), later.get(name)]
    return from === to ? [] : [`sends ${name} ${to ?? 'in the usual way'}, was ${from ?? 'in the usual way'}`]
  })
}

/** Parts that are written in a way of their own, and in which. */
function partsOf({ fields, multipart, otherTypes }: BodyContent): ReadonlyMap<string, string> {
  const { parts = {}, prefix = [], item, delimiters = {} } = multipart ?? {}
  return new Map([
    ...fields.map((field) => [`\`${field.name}\``, `as ${styleOf(field)}`] as const),
    ...Object.entries(parts).map(([name, type]) => [`\`${name}\``, `as \`${type}\``] as const),
    ...Object.entries(delimiters).map(
      ([name, text]) => [`\`${name}\``, `as one text with ${JSON.stringify(text)}`] as const,
    ),
    ...prefix.map((type, index) => [`item ${index + 1}`, `as \`${type}\``] as const),
    ...(item === undefined ? [] : [['further items', `as \`${item}\``] as const]),
    ...otherTypes.map((type) => [`\`${type}\``, 'where a `Blob` has that type'] as const),
  ])
}

/** How the client asks for a response and reads it, where its value stays the same. */
export function compareReading({ before, after }: OperationPair): readonly Said[] {
  const code = 'response-reading-changed'
  const [old, now] = [before.response, after.response]
  const asked = (accept: string | undefined): string => (accept === undefined ? 'any type' : `\`${accept}\``)
  const empty = (statuses: readonly string[]): string => (statuses.length === 0 ? 'none' : statuses.join(', '))
  const [from, to] = [empty(old.emptyStatuses), empty(now.emptyStatuses)]
  // That a value may be missing, or may no longer be, has rules of its own.
  const isOtherStatus = old.maybeEmpty === now.maybeEmpty && from !== to
  return [
    ...when(old.accept !== now.accept, code, `asks for ${asked(now.accept)}, was ${asked(old.accept)}`),
    ...when(isOtherStatus, code, `has these statuses without content: ${to}, was ${from}`),
  ]
}

/** Which bodies of a success are thrown. */
export function compareFailure({ before, after }: OperationPair): readonly Said[] {
  const message = `throws a success ${conditionsOf(after.failure)}, was ${conditionsOf(before.failure)}`
  return when(!isDeepStrictEqual(before.failure, after.failure), 'failure-changed', message)
}

function conditionsOf(conditions: readonly Condition[]): string {
  if (conditions.length === 0) return 'never'
  const each = conditions.map(({ path, values }) => {
    const wanted = values.length === 0 ? '' : ` is ${values.map((value) => JSON.stringify(value)).join(' or ')}`
    return `\`${path}\`${wanted}`
  })
  return `with ${each.join(' or ')}`
}
