/**
 * Root of every error this package makes. `name` is a literal in each class, so `switch (error.name)` narrows too. It also holds
 * where a program has two copies of the package, whose classes `instanceof` cannot compare.
 */
export class SdkError extends Error {
  override readonly name: string = 'SdkError'

  /** `details` become fields, `cause` among them. */
  constructor(message: string, details?: object) {
    super(message, details)
    Object.assign(this, details)
  }

  /** What `JSON.stringify` shows: name, message and the fields, never request headers or credentials. */
  toJSON(): object {
    return { ...this, message: this.message }
  }
}
