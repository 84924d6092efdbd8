/**
 * The model: everything the emitters know about an API. It is closed and readonly; every decision about names, kinds,
 * streams, pages and errors has been taken before a value of these types exists, so emitters only print.
 */
export interface Api {
  readonly title: string
  /** `info.version` of the document. */
  readonly version: string
  readonly description: string | undefined
  readonly names: ApiNames
  readonly servers: readonly Server[]
  readonly securitySchemes: readonly SecurityScheme[]
  /** What an operation requires when it says nothing itself. */
  readonly security: Security
  readonly globals: readonly GlobalParameter[]
  /** Sorted by name. */
  readonly schemas: readonly Schema[]
  /** Sorted by status; one class per status for the whole API. */
  readonly errors: readonly StatusError[]
  /** The class that throws: its methods and groups. */
  readonly root: Group
  /** Sorted by function name. */
  readonly operations: readonly Operation[]
}

/** Names that derive from `name` and `scope` of the configuration. */
export interface ApiNames {
  /** Class that throws, e.g. `Acme`. */
  readonly sdk: string
  /** Tree-shakeable client, e.g. `AcmeCore`. */
  readonly client: string
  /** Options of the client, e.g. `AcmeOptions`. */
  readonly options: string
  /** Base of every error, e.g. `AcmeError`. */
  readonly error: string
  /** Any HTTP error status, base of the status classes, e.g. `AcmeDefaultError`. */
  readonly defaultError: string
  /** Prefix of environment variables, e.g. `ACME`. */
  readonly environment: string
  /** React provider, e.g. `AcmeProvider`. */
  readonly provider: string
  /** React hook that returns the client, e.g. `useAcme`. */
  readonly useClient: string
  /** First element of every query key, e.g. `acme`. */
  readonly keyRoot: string
  /** Constant that holds it, e.g. `acmeKey`. */
  readonly keyConstant: string
  readonly packages: { readonly types: string; readonly core: string; readonly reactQuery: string }
}

export interface Docs {
  readonly summary: string | undefined
  readonly description: string | undefined
  readonly deprecated: boolean
}

export interface Server {
  /** With variables replaced by their defaults. */
  readonly url: string
  readonly description: string | undefined
}

/** How a credential travels; `option` is the client option that holds it. */
export type SecurityScheme =
  | {
      readonly kind: 'bearer'
      readonly name: string
      readonly option: string
      readonly description: string | undefined
    }
  | { readonly kind: 'basic'; readonly name: string; readonly option: string; readonly description: string | undefined }
  | {
      readonly kind: 'key'
      readonly name: string
      readonly option: string
      readonly in: 'header' | 'query' | 'cookie'
      readonly parameter: string
      readonly description: string | undefined
    }

/** Alternatives, each a list of scheme names that are needed together; an empty list means "no credential needed". */
export type Security = readonly (readonly string[])[]

/** A header that every call sends when the client option is set (`x-sdk-globals`). */
export interface GlobalParameter {
  readonly option: string
  readonly header: string
  readonly description: string | undefined
}

/** A type the document describes, found by JSON pointer; the type printer turns it into TypeScript. */
export interface TypeRef {
  /** JSON pointer of the schema in the normalised document, starting with `#/`. */
  readonly pointer: string
}

/** A named component schema. */
export interface Schema {
  /** Name in the document. */
  readonly key: string
  /** Exported TypeScript name. */
  readonly name: string
  readonly type: TypeRef
  readonly docs: Docs
  /** Names it was published under before; emitted as deprecated aliases. */
  readonly aliases: readonly string[]
}

/** The error class of one HTTP status. */
export interface StatusError {
  /** `429`, or a range as in `4XX`. */
  readonly status: string
  /** e.g. `TooManyRequestsResponseError`. */
  readonly className: string
  readonly description: string | undefined
  /** The documented bodies; none when no operation documents one. */
  readonly bodies: readonly TypeRef[]
}

export interface Group {
  /** Property name, e.g. `apiKeys`. */
  readonly name: string
  /** From the root, e.g. `['beta', 'responses']`. */
  readonly path: readonly string[]
  /** e.g. `ApiKeys`, `BetaResponses`. */
  readonly className: string
  /** Sorted by name, as are the groups. */
  readonly methods: readonly GroupMethod[]
  readonly groups: readonly Group[]
}

export interface GroupMethod {
  readonly name: string
  /** Function name of the operation it calls. */
  readonly operation: string
  /** True when it stands for another method that should be used instead. */
  readonly deprecatedAlias: boolean
}

export interface Operation {
  /** `operationId`. */
  readonly id: string
  /** Function, file and hook stem, e.g. `apiKeysList`. */
  readonly name: string
  /** e.g. `['apiKeys']`. */
  readonly group: readonly string[]
  /** e.g. `list`. */
  readonly method: string
  readonly aliases: readonly OperationAlias[]
  readonly verb: string
  /** Path template as in the document. */
  readonly path: string
  readonly docs: Docs
  /** Address of further documentation (`externalDocs.url`). */
  readonly docsUrl: string | undefined
  readonly kind: 'query' | 'mutation'
  readonly types: OperationTypes
  readonly request: RequestShape
  readonly response: SuccessResponse
  readonly errors: readonly OperationError[]
  readonly stream: Stream | undefined
  readonly pagination: Pagination | undefined
  /** Absent: what the API requires. */
  readonly security: Security | undefined
  /** Absent: the servers of the API. */
  readonly serverUrl: string | undefined
  readonly examples: OperationExamples
}

/** Another group and method under which the operation was published. */
export interface OperationAlias {
  readonly name: string
  readonly group: readonly string[]
  readonly method: string
}

/** Exported type names of one operation. */
export interface OperationTypes {
  /** Absent when the operation takes no argument. */
  readonly request: string | undefined
  readonly response: string
  /** One event of the stream. */
  readonly event: string | undefined
  /** One item of a paginated response. */
  readonly item: string | undefined
  /** Union of the error classes (in core). */
  readonly error: string
  /** Documented error bodies by status (in types). */
  readonly errorBodies: string
  /** Header parameters that are passed with the call options. */
  readonly headers: string | undefined
}

/**
 * What the caller passes. `parameters`: one flat object. `body`: the body itself, optional header parameters travel in
 * the call options. `mixed`: flat parameters plus `body`.
 */
export type RequestShape =
  | { readonly kind: 'none' }
  | { readonly kind: 'parameters'; readonly parameters: readonly Parameter[]; readonly required: boolean }
  | { readonly kind: 'body'; readonly body: Body; readonly headers: readonly Parameter[] }
  | {
      readonly kind: 'mixed'
      readonly parameters: readonly Parameter[]
      readonly body: Body
      readonly required: boolean
    }

export type ParameterStyle =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'deepObject'
  /** Serialised as JSON (`content` instead of `schema`). */
  | 'json'

export interface Parameter {
  /** Property of the request object; the wire name unless two parameters collide. */
  readonly property: string
  readonly wireName: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly style: ParameterStyle
  readonly explode: boolean
  /** Reserved characters of RFC 3986 are sent as they are. */
  readonly allowReserved: boolean
  /** Whether any string is a valid value. */
  readonly acceptsAnyText: boolean
  /** Absent where the document gives no schema. */
  readonly type: TypeRef | undefined
  readonly docs: Docs
}

export type BodyEncoding = 'json' | 'form' | 'multipart' | 'binary' | 'text'

export interface Body {
  readonly encoding: BodyEncoding
  readonly mediaType: string
  readonly required: boolean
  /** Absent where the document gives no schema. */
  readonly type: TypeRef | undefined
  readonly description: string | undefined
}

export type ResponseDecoding = 'json' | 'text' | 'binary' | 'none'

export interface SuccessResponse {
  /** Lowest documented success status, e.g. `200`. */
  readonly status: string
  readonly decoding: ResponseDecoding
  /** Sent as `Accept`. */
  readonly mediaType: string | undefined
  /** One per distinct body; none for `text`, `binary` and `none`. */
  readonly types: readonly TypeRef[]
  /** True when another success status has no content. */
  readonly maybeEmpty: boolean
  readonly description: string | undefined
}

export interface OperationError {
  readonly status: string
  readonly className: string
  readonly description: string | undefined
  readonly body: TypeRef | undefined
}

/** How one stream is chosen and read. */
export interface Stream {
  /** Body field that selects the stream; absent when the operation always streams. */
  readonly field: string | undefined
  readonly mediaType: string
  /** `data` that ends the stream, e.g. `[DONE]`. */
  readonly sentinel: string | undefined
  /** Absent where the document gives no schema. */
  readonly event: TypeRef | undefined
}

export type Pagination =
  | {
      readonly kind: 'offset'
      readonly offset: string
      readonly limit: string | undefined
      readonly items: PropertyPath
      readonly itemType: TypeRef
      readonly total: PropertyPath | undefined
    }
  | {
      readonly kind: 'cursor'
      readonly cursor: string
      readonly limit: string | undefined
      readonly items: PropertyPath
      readonly itemType: TypeRef
      /** Where the next cursor stands in the response. */
      readonly next: PropertyPath
    }

/** Properties from the response inwards; `optional` says that the property may be absent or null. */
export type PropertyPath = readonly { readonly name: string; readonly optional: boolean }[]

/** Values from the document, for tests and documentation. */
export interface OperationExamples {
  /** Parameter values by property, where the document has one for each required parameter. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined
  readonly body: unknown
  readonly response: unknown
  readonly event: unknown
  /** Documented error bodies by status. */
  readonly errors: Readonly<Record<string, unknown>>
}
