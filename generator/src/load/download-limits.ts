import type { HeadersByAddress } from './request-headers.ts'

/** Limits of a download. */
export interface DownloadLimits {
  /** Bytes of one document, after decompression. */
  readonly maxBytes: number
  /** Milliseconds for one document, from the first connection to the last byte. */
  readonly timeoutMs: number
  /** Whether documents may come from other machines unencrypted, so that anyone on the way can change them. */
  readonly allowHttp: boolean
  /** Additional request headers. */
  readonly headers?: HeadersByAddress | undefined
}

/** Of documents that are named as inputs: no description of an API is larger, and a person waits. */
export const usualLimits: DownloadLimits = { maxBytes: 64 * 1024 * 1024, timeoutMs: 30_000, allowHttp: false }
