import type { Body } from '../../model/bodies.ts'
import type { Operation } from '../../model/api.ts'
import type { Parameter } from '../../model/parameters.ts'
import { requestRequired } from '../../model/request-shape.ts'
import { type Finding, type Said, when } from '../finding.ts'
import { compareEncoding } from './compare-encoding.ts'
import { compareParameters, type ParameterList } from './compare-parameters.ts'
import { compareTypes, type OperationPair } from './operation-pair.ts'

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
  if (old.kind === 'parameters' && now.kind === 'mixed' && !now.body.required) return []
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
  compareTypes(pair, old.type, now.type, labelOf, 'request')
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
    ...old.alternatives.flatMap(({ mediaType, type }) => {
      const partner = newer.get(mediaType)
      compareTypes(pair, type, partner?.type, labelOf, 'request')
      const isLost = partner === undefined && mediaType !== now.mediaType
      return when(isLost, 'request-variant-removed', `no longer takes \`${mediaType}\``)
    }),
    ...now.alternatives.flatMap(({ mediaType }) =>
      when(!known.has(mediaType), 'request-variant-added', `takes \`${mediaType}\` as well`),
    ),
  ]
}

function labelOf({ request, types, name }: Operation): string {
  const type = types.request ?? name
  return request.kind === 'mixed' ? `${type}.body` : type
}
