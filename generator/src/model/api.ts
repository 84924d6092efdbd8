import type { DocumentError } from '../diagnostics/document-error.ts'
import type { ApiNames } from './api-names.ts'
import type { OperationConversions } from './conversions/operation-conversions.ts'
import type { Docs } from './docs.ts'
import type { StatusError } from './operations/errors.ts'
import type { OperationExamples } from './examples/examples.ts'
import type { Condition } from './operations/failures.ts'
import type { GlobalParameter } from './globals.ts'
import type { Group } from './groups.ts'
import type { Pagination } from './operations/pagination.ts'
import type { RequestShape } from './operations/request-shape.ts'
import type { SuccessResponse } from './operations/responses.ts'
import type { SchemaTypes } from './schema/schema-types.ts'
import type { Schema } from './schema/schemas.ts'
import type { Security, SecurityScheme } from './security.ts'
import type { Server } from './servers.ts'
import type { Stream } from './operations/streams.ts'
import type { Webhook } from './webhooks.ts'
import type { TypeRef } from './type-ref.ts'

/**
 * The model: everything the emitters know about an API. It is closed and readonly; every decision about names, kinds,
 * streams, pages and errors has been taken before a value of these types exists, so emitters only print.
 */
export interface Api {
  readonly title: string
  /** `info.version` of the document. */
  readonly version: string
  readonly description: string | undefined
  /** Where the site of the reference is published. */
  readonly site: string | undefined
  readonly names: ApiNames
  readonly servers: readonly Server[]
  readonly securitySchemes: readonly SecurityScheme[]
  /** Security of operations that have no requirement of their own. */
  readonly security: Security
  /** The scopes that its alternatives ask for. */
  readonly scopes: Security
  readonly globals: readonly GlobalParameter[]
  /** Sorted by name. */
  readonly schemas: readonly Schema[]
  /** Meanings of the schemas, each resolved on demand. */
  readonly types: SchemaTypes
  /** Sorted by status; one class per status for the whole API. */
  readonly errors: readonly StatusError[]
  /** The class that throws: its methods and groups. */
  readonly root: Group
  /** Sorted by function name. */
  readonly operations: readonly Operation[]
  /** Webhooks and callbacks; types only. */
  readonly webhooks: readonly Webhook[]
  /** Notes for maintainers of the document; the output is correct regardless. */
  readonly notes: readonly DocumentError[]
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
  readonly pages: PagesName | undefined
  /** Rule that made the name. */
  readonly rule: string
  /** Verb and path, and what else identifies it: the record of published names has it by this. */
  readonly address: string
  readonly aliases: readonly OperationAlias[]
  readonly verb: string
  /** Path template as in the document. */
  readonly path: string
  readonly docs: Docs
  /** Address of further documentation (`externalDocs.url`). */
  readonly docsUrl: string | undefined
  /** Its first tag. */
  readonly tag: string | undefined
  /** Description of that tag. */
  readonly tagDescription: string | undefined
  readonly kind: 'query' | 'mutation'
  /** Whether a call changes nothing. */
  readonly isReadOnly: boolean
  readonly types: OperationTypes
  readonly request: RequestShape
  readonly response: SuccessResponse
  readonly errors: readonly OperationError[]
  /** Conditions under which a success body or an event reports a failure; one is enough. */
  readonly failure: readonly Condition[]
  readonly stream: Stream | undefined
  readonly pagination: Pagination | undefined
  /** Absent: what the API requires. */
  readonly security: Security | undefined
  /** The scopes that its alternatives ask for, as `scheme scope`; absent: what the API requires. */
  readonly scopes: Security | undefined
  /** Its own, the first of which it is sent to; none: those of the API. */
  readonly servers: readonly Server[]
  readonly examples: OperationExamples
  readonly conversions: OperationConversions
}

/** Another group and method under which the operation was published. */
export interface OperationAlias extends OperationName {
  readonly pages: PagesName | undefined
  /** Earlier names of its types; types of component schemas keep them. */
  readonly types: OperationTypes
}

/** Function, group and method. */
export interface OperationName {
  readonly name: string
  readonly group: readonly string[]
  readonly method: string
}

/** Reader of the pages of a paginated operation. */
export interface PagesName {
  /** e.g. `apiKeysListPages`. */
  readonly name: string
  /** e.g. `listPages`. */
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

export interface OperationError {
  readonly status: string
  readonly className: string
  readonly description: string | undefined
  readonly body: TypeRef | undefined
}
