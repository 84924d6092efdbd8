/** Where attempts are reported; `console` fits. Gets no headers, bodies or queries, and credentials are cut from the rest. */
export interface Logger {
  /** One line per attempt: method, URL, status or error, duration. */
  debug(message: string): void
}
