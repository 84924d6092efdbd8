import type { Body } from './bodies.ts'
import type { Parameter } from './parameters.ts'

/**
 * The argument of the caller. `parameters`: one flat object. `body`: the body itself, optional header parameters travel in
 * the call options. `mixed`: flat parameters plus `body`.
 */
export type RequestShape =
  | { readonly kind: 'none' }
  | { readonly kind: 'parameters'; readonly parameters: readonly Parameter[]; readonly required: boolean }
  | { readonly kind: 'body'; readonly body: Body; readonly headers: readonly Parameter[] }
  | {
      readonly kind: 'mixed'
      readonly parameters: readonly Parameter[]
      readonly body: Body
      readonly required: boolean
    }

/**
 * Argument of the caller: the body itself if nothing else is needed, one flat object of parameters, or both. Optional
 * headers beside a body travel in the call options, so that they do not force the body into a wrapper, unless they are more
 * than a text.
 */
export function requestShape(parameters: readonly Parameter[], body: Body | undefined): RequestShape {
  const required = parameters.some((parameter) => parameter.required)
  if (body === undefined) {
    return parameters.length === 0 ? { kind: 'none' } : { kind: 'parameters', parameters, required }
  }
  const onlyOptionalHeaders = parameters.every(
    (parameter) => parameter.in === 'header' && !parameter.required && parameter.isFlat,
  )
  if (onlyOptionalHeaders) return { kind: 'body', body, headers: parameters }
  return { kind: 'mixed', parameters, body, required: required || body.required }
}

/** Whether a call needs its request argument. */
export function requestRequired(shape: RequestShape): boolean {
  if (shape.kind === 'none') return false
  return shape.kind === 'body' ? shape.body.required : shape.required
}

/** The parameters that a call needs. */
export function requiredParameters(shape: RequestShape): readonly Parameter[] {
  return shape.kind === 'parameters' || shape.kind === 'mixed'
    ? shape.parameters.filter(({ required }) => required)
    : []
}
