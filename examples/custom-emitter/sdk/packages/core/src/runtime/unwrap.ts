import type { ResponsePromise, Result, ResultPromise } from './result.js'

/** The value of a result; a failure is thrown. */
export function unwrap<T, E>(promise: ResultPromise<T, E>): ResponsePromise<T> {
  const value = promise.then(valueOf)
  const withResponse = async () => {
    // Whoever asks for the pair gets the failure there, and need not handle it twice.
    value.catch(() => {})
    const { response = Response.error(), ...result } = await promise.withResponse()
    return { data: valueOf<T, E>(result), response }
  }
  return Object.assign(value, { withResponse })
}

function valueOf<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value
  throw result.error
}
