import type { Body, BodyContent } from '../../model/operations/bodies.ts'
import type { Operation } from '../../model/api.ts'
import type { Parameter } from '../../model/operations/parameters.ts'
import { contentType, type TypeOf } from '../../model/operations/passed-types.ts'
import { requestRequired } from '../../model/operations/request-shape.ts'
import { type Finding, type Said, when } from '../finding.ts'
import { compareEncoding } from './compare-encoding.ts'
import { compareParameters, type ParameterList } from './compare-parameters.ts'
import { comparePassed, type OperationPair } from './operation-pair.ts'

/** The argument of the caller. */
export function compareArgument(pair: OperationPair): readonly (Said | Finding)[] {
  const shape = compareShape(pair)
  const parameters = compareParameters(pair, listOf(pair.before), listOf(pair.after))
  return [...shape, ...parameters, ...compareBody(pair, shape.length > 0)]
}

/** Whether existing calls still say the same by what they pass. */
function compareShape({ before, after }: OperationPair): readonly Said[] {
  const [old, now] = [before.request, after.request]
  if (old.kind === now.kind) return []
  if (old.kind === 'none' && !requestRequired(now)) return [['argument-added', `takes ${shapeName(after)}`]]
  // A body beside the parameters leaves them where they are.
  if (old.kind === 'parameters' && now.kind === 'mixed' && !now.body.required)
    return [['request-field-added', 'takes a body under `body` as well']]
  return [['argument-shape-changed', `takes ${shapeName(after)}, was ${shapeName(before)}`]]
}

function shapeName({ request }: Operation): string {
  return {
    none: 'no argument',
    parameters: 'an object of parameters',
    body: 'the body itself',
    mixed: 'parameters with the body under `body`',
  }[request.kind]
}

function listOf({ request, types }: Operation): ParameterList {
  const parameters: readonly Parameter[] =
    request.kind === 'none' ? [] : request.kind === 'body' ? request.headers : request.parameters
  return { owner: (request.kind === 'body' ? types.headers : types.request) ?? '', parameters }
}

function bodyOf({ request }: Operation): Body | undefined {
  return request.kind === 'body' || request.kind === 'mixed' ? request.body : undefined
}

function compareBody(pair: OperationPair, isReshaped: boolean): readonly Said[] {
  const [old, now] = [bodyOf(pair.before), bodyOf(pair.after)]
  if (old === undefined || now === undefined) return []
  comparePassed(pair, passed(old), passed(now), labelOf)
  return [
    ...compareAlternatives(pair, old, now),
    ...compareEncoding(old, now),
    ...when(!old.required && now.required && !isReshaped, 'body-required', 'needs a body now'),
    ...when(old.required && !now.required, 'body-optional', 'needs no body any more'),
  ]
}

/** Media types that a caller may choose instead. */
function compareAlternatives(pair: OperationPair, old: Body, now: Body): readonly Said[] {
  const newer = new Map(now.alternatives.map((one) => [one.mediaType, one]))
  const known = new Set([old, ...old.alternatives].map(({ mediaType }) => mediaType))
  return [
    ...old.alternatives.flatMap((content) => {
      const { mediaType } = content
      const partner = newer.get(mediaType)
      if (partner !== undefined) comparePassed(pair, passed(content), passed(partner), labelOf)
      return when(partner === undefined, 'request-variant-removed', `takes no \`{ contentType: '${mediaType}' }\``)
    }),
    ...now.alternatives.flatMap(({ mediaType }) =>
      when(!known.has(mediaType), 'request-variant-added', `takes \`${mediaType}\` as well`),
    ),
  ]
}

function passed(content: BodyContent) {
  const { type: ref = content.text, mediaType } = content
  const keys = ['requestBody', 'content', mediaType]
  return { ref, type: (typeOf: TypeOf) => contentType(content, typeOf), keys }
}

function labelOf({ request, types, name }: Operation): string {
  const type = types.request ?? name
  return request.kind === 'mixed' ? `${type}.body` : type
}
