import { SdkError } from './sdk-error.js'

/** Details of an `HttpError`. */
interface HttpErrorDetails {
  readonly statusCode: number
  readonly headers: Headers
  /** The parsed JSON body; `undefined` if it is not JSON. */
  readonly body: unknown
  /** The body as text, cut after about a million characters. */
  readonly rawBody: string
  /** The server's message from the body, to show to people: `message` is for logs. `undefined` if there is none. */
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

/** The server responded with an error status. Credentials are removed from every field, even where the server echoes them. */
export class HttpError extends SdkError implements HttpErrorDetails {
  /** Identifies the API, for errors of another copy of the package too: the name of its class for every status. */
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

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** The numbers of a range of statuses: `StatusOf<'4XX'>` is `400 | 401 | … | 499`. */
export type StatusOf<Range extends `${Digit}XX`> = Range extends `${infer First}XX`
  ? `${First}${Digit}${Digit}` extends `${infer Status extends number}`
    ? Status
    : never
  : never

/** Makes the name of an error that of the class for its status: `{ 429: 'TooManyRequestsError', '5XX': 'ServerError' }`. Gives `api`. */
export function nameErrors(api: string, names: Readonly<Record<string, string>>): string {
  for (const [status, name] of Object.entries(names)) {
    const first = Number(status.replace('XX', '00'))
    const last = status.endsWith('XX') ? first + 99 : first
    // The class of a status goes before that of a range.
    for (let code = first; code <= last; code++) if (first === last || !(code in names)) statusNames[code] = name
  }
  return api
}

/**
 * Whether an error is one of an API, by the `api` of its errors, and of a status, `429`, or of one in a range, `'4XX'`. The class
 * of a status implements `instanceof` by it. So it need not be known where the error is made, and a bundle has only the classes that
 * a program names; it holds for operations that do not document the status, and for errors of another copy of the package.
 */
export function isStatus(error: unknown, api: string, status: number | string): boolean {
  if (!(error instanceof Error)) return false
  const { statusCode, api: own } = error as Error & { api?: unknown; statusCode?: unknown }
  return own === api && [statusCode, `${statusCode}`[0] + 'XX'].includes(status)
}
