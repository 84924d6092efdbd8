import type { Security } from '../auth/schemes.js'
import type { CallContext } from './call-context.js'
import type { HttpRequest } from './http-request.js'

/** Turns a value into wire form: in a path the text that replaces `{name}`; in a query and a cookie `name=value` pairs, `''` for none; in a header its value. */
export type Serializer = (name: string, value: unknown) => string

/**
 * Puts what an operation takes on its HTTP request. Throws for values it cannot express. An encoder of a body sets the content
 * type too, unless the platform does.
 */
export type RequestEncoder = (request: HttpRequest, input: unknown) => void | Promise<void>

/** Reads the body of a successful response. */
export type ResponseDecoder = (response: Response, context: CallContext) => Promise<unknown>

/** If a request asks for a stream: says so in the headers, and gives what reads the response. */
export type Streaming = (headers: Headers, input: unknown) => ResponseDecoder | undefined

/** One operation of the API as data. */
export interface Operation {
  /** Name of the function, for messages and middleware. */
  readonly id: string
  readonly method: string
  /** Template; `{name}` is what `pathParameters` fill in. */
  readonly path: string
  /** How the request is sent: as `parameters(…)` or `pathParameters(…)`, as a body such as `jsonBody`, or as both by `parametersAndBody(…)`. Absent: the operation takes none. */
  readonly request?: RequestEncoder
  /** Absent: JSON, `undefined` if empty. */
  readonly response?: ResponseDecoder
  /** Absent: `application/json`. */
  readonly accept?: string
  readonly stream?: Streaming
  /** Absent: the API's. */
  readonly security?: Security
  /** Used unless the client or the call names one. */
  readonly serverURL?: string
}
