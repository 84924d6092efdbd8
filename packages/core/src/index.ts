export * from './generated/index.js'
export type { ApiDefinition } from './runtime/api-definition.js'
export { BinaryResponse } from './runtime/binary-response.js'
export type { ClientOptions } from './runtime/client.js'
export { EventStream } from './runtime/event-stream.js'
export { type EventFields, eventFields } from './runtime/event-fields.js'
export { HttpError } from './runtime/http-error.js'
export type { Fetch, HttpRequest } from './runtime/http-request.js'
export { type Logger, logRequests } from './runtime/log-requests.js'
export type { Middleware, MiddlewareContext } from './runtime/middleware.js'
export type { ClientCredentials, OAuth2Credential } from './runtime/oauth2.js'
export type { Operation } from './runtime/operation.js'
export type { Pages } from './runtime/pages.js'
export {
  ConnectionError,
  InvalidRequestError,
  RequestAbortedError,
  type RequestFailure,
  RequestTimeoutError,
  ResponseParseError,
} from './runtime/request-failure.js'
export type { Credential, HeaderValue, HeaderValues, RequestOptions, SharedOptions } from './runtime/request-options.js'
export type { ResponsePromise, Result, ResultPromise } from './runtime/result.js'
export { StreamError, type StreamErrorReason } from './runtime/stream-error.js'
export type { StreamWhen } from './runtime/stream-when.js'
export { unwrap } from './runtime/unwrap.js'
