/** The outcome of a call: `ok` says which. Never thrown, never rejected. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T; readonly error?: undefined }
  | { readonly ok: false; readonly error: E; readonly value?: undefined }

/** A `Result` on its way. It never rejects. */
export interface ResultPromise<T, E> extends Promise<Result<T, E>> {
  /** The result together with the raw response (`undefined` if none arrived). Its body has been read. */
  withResponse(): Promise<Result<T, E> & { readonly response: Response | undefined }>
}

/** The value on its way. It rejects with the typed error. */
export interface ResponsePromise<T> extends Promise<T> {
  /** The value together with the raw response. The response's body has been read. */
  withResponse(): Promise<{ readonly data: T; readonly response: Response }>
}

/** The value of a result; a failure is thrown. */
export function unwrap<T, E>(promise: ResultPromise<T, E>): ResponsePromise<T> {
  const value = promise.then(valueOrThrow)
  const withResponse = async () => {
    // Callers who ask for the pair get the failure there, and need not handle it twice.
    value.catch(() => {})
    const { response = Response.error(), ...result } = await promise.withResponse()
    return { data: valueOrThrow<T, E>(result), response }
  }
  return Object.assign(value, { withResponse })
}

function valueOrThrow<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value
  throw result.error
}
