import {
  ConnectionError,
  HttpError,
  RequestAbortedError,
  RequestTimeoutError,
  ResponseParseError,
  StreamError,
  type StreamErrorReason,
} from '@openrouter-sdk/core'

export interface Explanation {
  /** The failure in plain words. */
  readonly title: string
  /** In more detail, mostly in the words of the server. */
  readonly said: string
  /** What support would ask for. */
  readonly facts: readonly (readonly [label: string, value: string])[]
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request was not understood',
  401: 'This key is not valid',
  402: 'Not enough credits',
  403: 'This key may not do that',
  404: 'Not found',
  408: 'The request took too long',
  413: 'The request is too large',
  422: 'The request cannot be processed',
  429: 'Too many requests',
  529: 'The provider is overloaded',
}

const REASONS: Readonly<Record<StreamErrorReason, string>> = {
  reported: '',
  malformed: 'A part of it cannot be read.',
  truncated: 'It ended before its end mark.',
  consumed: 'It was read before.',
  unsupported: 'This browser cannot read streams.',
}

/**
 * Every way a call can fail has a class of its own; each has its details. `message` is for logs: it names operation and
 * URL. People see what the server said.
 */
export function explainError(error: Error): Explanation {
  const kind = ['Error', error.name] as const
  if (error instanceof HttpError) return explainStatus(error)
  if (error instanceof StreamError) {
    const said = error.serverMessage ?? REASONS[error.reason]
    return { title: 'The reply broke off', said, facts: [kind, ['Reason', error.reason]] }
  }
  if (error instanceof ConnectionError) {
    return { title: 'No connection', said: 'The service cannot be reached. Is the network up?', facts: [kind] }
  }
  if (error instanceof RequestTimeoutError) {
    return { title: 'The response took too long', said: 'Nothing arrived in time.', facts: [kind] }
  }
  if (error instanceof RequestAbortedError) return { title: 'The request was stopped', said: '', facts: [kind] }
  if (error instanceof ResponseParseError) {
    return { title: 'The response is invalid', said: 'It is not what the API describes.', facts: [kind] }
  }
  return { title: 'Something went wrong', said: error.message, facts: [kind] }
}

function explainStatus({ statusCode, serverMessage = '', requestId, retryAfter }: HttpError): Explanation {
  const facts: Explanation['facts'] = [
    ['Status', String(statusCode)],
    ...(requestId === undefined ? [] : [['Request', requestId] as const]),
    ...(retryAfter === undefined ? [] : [['Try again in', `${Math.ceil(retryAfter)} s`] as const]),
  ]
  return { title: TITLES[statusCode] ?? 'The service failed', said: serverMessage, facts }
}
