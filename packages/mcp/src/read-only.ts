/** A request of an operation that may change something, while only reading is allowed. */
class ReadOnlyError extends Error {
  override readonly name = 'ReadOnlyError'
}

interface ReadingTool {
  readonly operation: string
  readonly verb: string
  readonly isReadOnly: boolean
}

/**
 * Middleware that lets no request out but those of operations that only read. It sees each request as it would be sent, so it
 * holds however the call came about.
 */
export function readOnly(tools: readonly ReadingTool[]) {
  const allowed = new Map(tools.flatMap(({ operation, verb, isReadOnly }) => (isReadOnly ? [[operation, verb]] : [])))
  return async <Request extends { readonly method: string }>(
    request: Request,
    next: (request: Request) => Promise<Response>,
    { operation }: { readonly operation: { readonly id: string } },
  ): Promise<Response> => {
    if (allowed.get(operation.id) === request.method) return next(request)
    throw new ReadOnlyError(`${operation.id} (${request.method}) may change something, and this server is read-only.`)
  }
}
