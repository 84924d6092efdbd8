import { SdkError } from './sdk-error.js'
import type { StreamError } from './stream-error.js'

/** The server could not be reached, or the connection broke before the response was complete. `cause` is the platform's error. */
export class ConnectionError extends SdkError {
  override readonly name = 'ConnectionError'
}

/** `timeoutMs`, `totalTimeoutMs` or `idleTimeoutMs` ran out. */
export class RequestTimeoutError extends SdkError {
  override readonly name = 'RequestTimeoutError'
}

/** The caller's `signal` was aborted; `cause` is `signal.reason`. */
export class RequestAbortedError extends SdkError {
  override readonly name = 'RequestAbortedError'
}

/** The request or an option cannot be sent as given. Nothing left the machine. */
export class InvalidRequestError extends SdkError {
  override readonly name = 'InvalidRequestError'
}

/** A successful status whose body is not what the operation promises. The body is never part of the message. */
export class ResponseParseError extends SdkError {
  override readonly name = 'ResponseParseError'
  declare readonly statusCode: number
  /** The beginning of the body, credentials removed. */
  declare readonly rawBody: string
}

/** Every way a call can fail without an HTTP error status. `StreamError` only arises while a stream is read. */
export type RequestFailure =
  | ConnectionError
  | RequestTimeoutError
  | RequestAbortedError
  | InvalidRequestError
  | ResponseParseError
  | StreamError
