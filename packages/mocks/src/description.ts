import type { Maker } from './maker.js'

/** Description of one operation. */
export interface Description {
  readonly method: string
  /** With parameters in braces. */
  readonly path: string
  /** Paths of other operations that would be taken for this one. */
  readonly except?: readonly string[]
  /** Media type of the body, where another operation of the same path takes another. */
  readonly bodyType?: string
  /** Media type that a request for another operation of the same path accepts. */
  readonly refuses?: string
  /** A header by which it is known from other operations of the same path. */
  readonly header?: { readonly name: string; readonly value: string }
  /** Addresses of the server, with variables in braces. */
  readonly servers: readonly string[]
  /** By status: `200`, `4XX` or `default`. */
  readonly responses: Readonly<Record<string, Content>>
  /** The status of the usual response; absent where the operation only streams. */
  readonly status?: string
  readonly stream?: StreamContent
  readonly pages?: PageContent
  /** Credentials of which one has to be sent; none where a call needs none. */
  readonly credentials?: readonly Credential[]
}

/** Where a credential is sent. */
export interface Credential {
  readonly in: 'header' | 'query' | 'cookie'
  readonly name: string
}

/** How a list is read in pages. */
export interface PageContent {
  readonly kind: 'offset' | 'page' | 'cursor'
  /** Query parameters: where a page begins, and how many items it has. */
  readonly position: string
  readonly limit?: string
  /** The documented position, for which the documented page is. */
  readonly example?: string
  /** Number of the first page. */
  readonly first?: number
  /** Where the items are in the body. */
  readonly items: readonly string[]
  readonly next?: PageMember
  readonly more?: PageMember
  /** Whether `more` is a link to the next page. */
  readonly isLink?: boolean
  readonly total?: PageMember
  readonly pages?: PageMember
}

/** A member of the body that says whether there is another page. */
export interface PageMember {
  readonly path: readonly string[]
  /** Its value on the last page; absent: it is left out there. */
  readonly end?: unknown
}

/** Contents of a response. */
export interface Content {
  /** Media type; absent where there is no body. */
  readonly type?: string
  /** The documented body. */
  readonly example?: unknown
  readonly maker?: Maker
}

/** Events of a stream in order. */
export interface StreamContent extends Content {
  /** Status of the response. */
  readonly status: string
  /** Member of the body that asks for the stream. */
  readonly field?: string
  readonly format: 'events' | 'lines' | 'sequence'
  /** Whether an event is the JSON of `data`, its text, or `{ event, data }`. */
  readonly carries: 'json' | 'text' | 'named'
  /** Events whose `data` is text. */
  readonly textEvents?: readonly string[]
  /** `data` of the last event. */
  readonly sentinel?: string
}
