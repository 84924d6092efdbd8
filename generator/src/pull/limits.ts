/** What a download may take. */
export interface Limits {
  /** Bytes of one document, after decompression. */
  readonly maxBytes: number
  /** Milliseconds for one document, from the first connection to the last byte. */
  readonly timeoutMs: number
  /** Whether documents may come from other machines unencrypted, so that anyone on the way can change them. */
  readonly allowHttp: boolean
}
