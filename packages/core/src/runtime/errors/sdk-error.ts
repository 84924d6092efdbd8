/**
 * Root of every error this package makes. `name` is a literal in each class, so `switch (error.name)` narrows too, also where a
 * program has two copies of the package, whose classes `instanceof` cannot compare. That of an `HttpError` is for logs: the class
 * of the status, as far as the program has loaded it.
 */
export class SdkError extends Error {
  /** `details` become fields, `cause` among them. Spaces, line ends and control characters, which servers may send to forge lines of a log, become one space. */
  constructor(message: string, details?: object) {
    // One list: the library of ES2020, which apps compile with, declares one parameter.
    super(...([message.replace(/[\s\p{Cc}]+/gu, ' '), details] as unknown as [string]))
    Object.assign(this, details)
  }

  /** Members for `JSON.stringify`: name, message and the fields, never request headers or credentials. */
  toJSON(): object {
    return { ...this, message: this.message }
  }
}
