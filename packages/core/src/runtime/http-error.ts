import { SdkError } from './sdk-error.js'

/** What an `HttpError` tells. */
interface HttpErrorDetails {
  readonly statusCode: number
  readonly headers: Headers
  /** The parsed JSON body; `undefined` if it is not JSON. */
  readonly body: unknown
  /** The body as text, cut after about a million characters. */
  readonly rawBody: string
  /** What the server says happened, as the body words it, to show to people: `message` is for logs. `undefined` if it says nothing. */
  readonly serverMessage: string | undefined
  /** The id to quote to the API's support, from `x-request-id`, `request-id` or `cf-ray`. */
  readonly requestId: string | undefined
  /** Seconds the server asks to wait, from `retry-after-ms` or `retry-after`. */
  readonly retryAfter: number | undefined
  readonly method: string
  /** Without its query. */
  readonly url: string
}

/** A class that can be `ApiDefinition.error`. */
export type HttpErrorClass = new (message: string, details: HttpErrorDetails) => HttpError

/** Names of the classes of statuses, as far as a program has them. */
export const statusNames: Record<number, string> = {}

/** The server answered with an error status. Credentials are removed from every field, even where the server echoes them. */
export class HttpError extends SdkError implements HttpErrorDetails {
  /** Tells the API, for errors of another copy of the package too: the name of its class for every status. */
  declare readonly api: string
  declare readonly statusCode: number
  declare readonly headers: Headers
  declare readonly body: unknown
  declare readonly rawBody: string
  declare readonly serverMessage: string | undefined
  declare readonly requestId: string | undefined
  declare readonly retryAfter: number | undefined
  declare readonly method: string
  declare readonly url: string
}
