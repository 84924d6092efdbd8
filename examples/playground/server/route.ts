import type { Account } from './accounts.ts'

/** The file of a multipart body. */
export interface Upload {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** A request that Prism has found valid. */
export interface Call {
  readonly method: string
  /** Below `/api/v1`, such as `/keys`. */
  readonly path: string
  readonly query: URLSearchParams
  /** The JSON text of the body; empty if there is none. */
  readonly body: string
  readonly upload: Upload | undefined
  readonly account: Account
}

export interface JsonReply {
  readonly status: number
  readonly json: object
  readonly headers?: Readonly<Record<string, string>>
}

export interface StreamReply {
  /** The data of one server-sent event each. */
  readonly events: readonly object[]
  /** How many times longer than between two words of a chat it takes to the next event. Default 1. */
  readonly slowness?: number
}

interface BytesReply {
  readonly bytes: Uint8Array
  readonly contentType: string
}

export type Reply = JsonReply | StreamReply | BytesReply

/** Responds to the calls it knows; `undefined` leaves a call to the next route, and at last to the generated mock of the operation. */
export type Route = (call: Call) => Reply | undefined

export const ok = (json: object): JsonReply => ({ status: 200, json })

/** An error as the API words it. */
export function failure(status: number, message: string, headers: Readonly<Record<string, string>> = {}): JsonReply {
  return { status, json: { error: { code: status, message } }, headers }
}

/** One page of a list, as `offset` asks. */
export function page<T>(items: readonly T[], query: URLSearchParams, limit: number): T[] {
  const offset = Number(query.get('offset') ?? 0)
  return items.slice(offset, offset + limit)
}
