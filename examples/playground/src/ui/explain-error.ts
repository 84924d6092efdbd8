import {
  ConnectionError,
  HttpError,
  RequestAbortedError,
  RequestTimeoutError,
  ResponseParseError,
  StreamError,
} from '@openrouter-sdk/core'

export interface Explanation {
  /** What happened, in words for everyone. */
  readonly title: string
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

/** Every way a call can fail has a class of its own; each tells what it knows. */
export function explainError(error: Error): Explanation {
  const kind = ['Error', error.name] as const
  if (error instanceof HttpError) {
    const { statusCode, requestId, retryAfter } = error
    const facts: Explanation['facts'] = [
      kind,
      ['Status', String(statusCode)],
      ...(requestId === undefined ? [] : [['Request', requestId] as const]),
      ...(retryAfter === undefined ? [] : [['Try again in', `${Math.ceil(retryAfter)} s`] as const]),
    ]
    return { title: TITLES[statusCode] ?? 'The service failed', facts }
  }
  if (error instanceof StreamError) return { title: 'The reply broke off', facts: [kind, ['Reason', error.reason]] }
  if (error instanceof ConnectionError) return { title: 'No connection', facts: [kind] }
  if (error instanceof RequestTimeoutError) return { title: 'The answer took too long', facts: [kind] }
  if (error instanceof RequestAbortedError) return { title: 'The request was stopped', facts: [kind] }
  if (error instanceof ResponseParseError) return { title: 'The answer makes no sense', facts: [kind] }
  return { title: 'Something went wrong', facts: [kind] }
}
