import type { Security } from './auth.js'
import type { CallContext } from './call-context.js'
import type { HttpRequest } from './http-request.js'
import type { Place } from './places.js'

/** Turns a value into wire form: in a path the text that replaces `{name}`; in a query and a cookie `name=value` pairs, `''` for none; in a header its value. */
export type Serializer = (name: string, value: unknown) => string

/** What the defaults cannot know of a parameter. */
interface ParameterSpec {
  /** Absent: the path if its template has the wire name, else the query. */
  readonly in?: Place
  /** Wire name, if it differs from the member's. */
  readonly name?: string
  /** Absent: the default style of the place. */
  readonly serialize?: Serializer
}

/** Puts a body on a request, and its content type unless the platform sets it. Throws for values it cannot express. */
export type BodyEncoder = (request: HttpRequest, body: unknown) => void | Promise<void>

/** Reads the body of a successful response. */
export type ResponseDecoder = (response: Response, context: CallContext) => Promise<unknown>

/** If a request body asks for a stream: says so in the headers, and gives what reads the response. */
export type Streaming = (headers: Headers, body: unknown) => ResponseDecoder | undefined

/** One operation of the API as data. */
export interface Operation {
  /** `operationId`, for messages. */
  readonly id: string
  readonly method: string
  /** Template; request members that occur in it are path parameters. */
  readonly path: string
  /** Absent: one flat object of parameters, or none. `body`: the request is the body. `mixed`: parameters, and `body`. */
  readonly shape?: 'body' | 'mixed'
  /** Only those that differ from the defaults: a member of the path simple, everything else query, form, exploded. */
  readonly parameters?: Readonly<Record<string, ParameterSpec>>
  /** How the body is sent, where `shape` says that there is one. */
  readonly body?: BodyEncoder
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
