import type { CallContext } from './call-context.js'
import type { RequestBody } from './http-request.js'

/** Turns a value into wire form: in a path the text that replaces `{name}`; in a query and a cookie `name=value` pairs, `''` for none; in a header its value. */
export type Serializer = (name: string, value: unknown) => string

/** Where a request member goes, if not where the defaults send it. */
export interface ParameterSpec {
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  /** Wire name, if it differs from the member's. */
  readonly name?: string
  readonly serialize?: Serializer
}

/** A body ready for `fetch`. Without `contentType` the platform sets it. */
export interface EncodedBody {
  readonly body: RequestBody
  readonly contentType?: string | undefined
}

/** Encodes a request body. Throws for values it cannot express. */
export type BodyEncoder = (body: unknown) => EncodedBody | Promise<EncodedBody>

/** Reads the body of a successful response. */
export type ResponseDecoder = (response: Response, context: CallContext) => Promise<unknown>

/** Reads a successful response as a stream. */
export interface StreamDecoder {
  /** The body member that asks for a stream; without it the operation always streams. */
  readonly field?: string | undefined
  /** Media type the response must have. */
  readonly mediaType: string
  readonly open: ResponseDecoder
}

/** Alternatives, each a list of scheme names that must all be present. */
export type Security = readonly (readonly string[])[]

/** One operation of the API as data. */
export interface Operation {
  /** `operationId`, for messages. */
  readonly id: string
  readonly method: string
  /** Template; request members that occur in it are path parameters. */
  readonly path: string
  /** Absent: one flat object of parameters, or none. `body`: the request is the body. `mixed`: parameters, and `body`. */
  readonly shape?: 'body' | 'mixed'
  /** Only those that differ from the defaults: in the path simple, everything else query, form, exploded. */
  readonly parameters?: Readonly<Record<string, ParameterSpec>>
  /** Absent: JSON. */
  readonly body?: BodyEncoder
  /** Absent: JSON, `undefined` if empty. */
  readonly response?: ResponseDecoder
  /** Absent: `application/json`. */
  readonly accept?: string
  readonly stream?: StreamDecoder
  /** Absent: the API's. An empty list: none. */
  readonly security?: Security
  /** Used unless the client or the call names one. */
  readonly serverURL?: string
}
