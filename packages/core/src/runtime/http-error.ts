import { SdkError } from './sdk-error.js'

/** What an `HttpError` is made from. */
export interface HttpErrorDetails {
  readonly message: string
  readonly statusCode: number
  readonly headers: Headers
  readonly body: unknown
  readonly rawBody: string
  readonly requestId: string | undefined
  readonly retryAfter: number | undefined
  readonly method: string
  readonly url: string
}

/** A class that can be listed in `ApiDefinition.errors`. */
export type HttpErrorClass = new (details: HttpErrorDetails) => HttpError

/** The server answered with an error status. Credentials are removed from every field, even where the server echoes them. */
export class HttpError extends SdkError {
  override readonly name: string = 'HttpError'
  readonly statusCode: number
  readonly headers: Headers
  /** The parsed JSON body; `undefined` if it is not JSON. */
  readonly body: unknown
  /** The body as text, cut after 1 MiB. */
  readonly rawBody: string
  /** The id to quote to the API's support, from `x-request-id`, `request-id` or `cf-ray`. */
  readonly requestId: string | undefined
  /** Seconds the server asks to wait, from `retry-after-ms` or `retry-after`. */
  readonly retryAfter: number | undefined
  readonly method: string
  /** Without secrets in the query. */
  readonly url: string

  constructor(details: HttpErrorDetails) {
    super(details.message)
    this.statusCode = details.statusCode
    this.headers = details.headers
    this.body = details.body
    this.rawBody = details.rawBody
    this.requestId = details.requestId
    this.retryAfter = details.retryAfter
    this.method = details.method
    this.url = details.url
  }
}
