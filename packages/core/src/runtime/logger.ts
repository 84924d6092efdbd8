/** One finished attempt. It has no headers and no bodies, and credentials are cut from the rest. */
export interface LogEntry {
  readonly operation: string
  readonly method: string
  readonly url: string
  /** 1 for the first attempt. */
  readonly attempt: number
  readonly durationMs: number
  /** `undefined` if no response arrived. */
  readonly statusCode: number | undefined
  /** The name of the error that ended the attempt. */
  readonly error: string | undefined
}

/** Where attempts are reported; `console` fits. */
export interface Logger {
  debug(message: string, entry: LogEntry): void
}
