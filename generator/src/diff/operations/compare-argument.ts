import type { Body } from '../../model/bodies.ts'
import type { Operation } from '../../model/api.ts'
import type { Parameter } from '../../model/parameters.ts'
import { requestRequired } from '../../model/request-shape.ts'
import type { Finding } from '../finding.ts'
import { compareEncoding } from './compare-encoding.ts'
import { compareParameters, type ParameterList } from './compare-parameters.ts'
import { compareTypes, ofOperation, type OperationPair } from './operation-pair.ts'

/** The argument of the caller. */
export function compareArgument(pair: OperationPair): readonly Finding[] {
  const shape = compareShape(pair)
  const parameters = compareParameters(pair, listOf(pair.before), listOf(pair.after))
  return [...shape, ...parameters, ...compareBody(pair, shape.length > 0)]
}

/** Whether existing calls still say the same by what they pass. */
function compareShape(pair: OperationPair): readonly Finding[] {
  const [old, now] = [pair.before.request, pair.after.request]
  if (old.kind === now.kind) return []
  if (old.kind === 'none' && !requestRequired(now))
    return [ofOperation(pair, 'argument-added', `takes ${shapeName(pair.after)}`)]
  // A body beside the parameters leaves them where they are.
  if (old.kind === 'parameters' && now.kind === 'mixed' && !now.body.required) return []
  const message = `takes ${shapeName(pair.after)}, was ${shapeName(pair.before)}`
  return [ofOperation(pair, 'argument-shape-changed', message)]
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

function compareBody(pair: OperationPair, isReshaped: boolean): readonly Finding[] {
  const [old, now] = [bodyOf(pair.before), bodyOf(pair.after)]
  if (old === undefined || now === undefined) return []
  compareTypes(pair, old.type, now.type, labelOf, 'request')
  const findings: Finding[] = [...compareAlternatives(pair, old, now), ...compareEncoding(pair, old, now)]
  if (!old.required && now.required && !isReshaped)
    findings.push(ofOperation(pair, 'body-required', 'needs a body now'))
  if (old.required && !now.required) findings.push(ofOperation(pair, 'body-optional', 'needs no body any more'))
  return findings
}

/** Media types that a caller may choose instead. */
function compareAlternatives(pair: OperationPair, old: Body, now: Body): readonly Finding[] {
  const newer = new Map(now.alternatives.map((one) => [one.mediaType, one]))
  const known = new Set([old, ...old.alternatives].map(({ mediaType }) => mediaType))
  const lost = old.alternatives.flatMap(({ mediaType, type }): Finding[] => {
    const partner = newer.get(mediaType)
    compareTypes(pair, type, partner?.type, labelOf, 'request')
    if (partner !== undefined || mediaType === now.mediaType) return []
    return [ofOperation(pair, 'request-variant-removed', `no longer takes \`${mediaType}\``)]
  })
  const added = now.alternatives.filter(({ mediaType }) => !known.has(mediaType))
  return [
    ...lost,
    ...added.map(({ mediaType }) => ofOperation(pair, 'request-variant-added', `takes \`${mediaType}\` as well`)),
  ]
}

function labelOf({ request, types, name }: Operation): string {
  const type = types.request ?? name
  return request.kind === 'mixed' ? `${type}.body` : type
}
