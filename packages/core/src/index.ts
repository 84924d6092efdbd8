export * from './generated/index.js'
export type { ApiDefinition } from './runtime/context/api-definition.js'
export { BinaryResponse } from './runtime/response/binary-response.js'
export { type NativeFields, type NativeFile, nativeForm } from './runtime/body/native-form.js'
export { fileNameOf } from './runtime/response/file-name.js'
export type { ClientOptions } from './runtime/client/client.js'
export { EventStream } from './runtime/stream/event-stream.js'
export { type EventFields, eventFields } from './runtime/stream/event-fields.js'
export { HttpError } from './runtime/errors/http-error.js'
export type { Fetch, HttpRequest } from './runtime/context/http-request.js'
export { type Logger, logRequests } from './runtime/client/log-requests.js'
export type { Middleware, MiddlewareContext } from './runtime/context/middleware.js'
export type { ClientCredentials, OAuth2Credential } from './runtime/auth/oauth2.js'
export type { Operation } from './runtime/context/operation.js'
export type { Pages } from './runtime/client/pages.js'
export {
  ConnectionError,
  InvalidRequestError,
  RequestAbortedError,
  type RequestFailure,
  RequestTimeoutError,
  ResponseParseError,
} from './runtime/errors/request-failure.js'
export type {
  Credential,
  HeaderValue,
  HeaderValues,
  RequestOptions,
  SharedOptions,
} from './runtime/context/request-options.js'
export type { ResponsePromise, Result, ResultPromise } from './runtime/client/result.js'
export { StreamError, type StreamErrorReason } from './runtime/errors/stream-error.js'
export type { StreamWhen } from './runtime/stream/event-stream.js'
export { unwrap } from './runtime/client/result.js'
export { type SchemaIssue, type StandardSchema, validate, type ValidateOptions } from './runtime/client/validate.js'
