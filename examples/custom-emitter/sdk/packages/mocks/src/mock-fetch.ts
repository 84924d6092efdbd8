/** Where an operation is, and its response. */
export interface Route {
  readonly name: string
  readonly verb: string
  /** Path template: `/books/{id}`. */
  readonly path: string
  readonly status: number
  /** Absent where the document has none. */
  readonly example?: unknown
}

/** A body, or a function that makes a body or a whole response from the request. */
export type MockResponse<T> = T | ((request: Request) => T | Response | Promise<T | Response>)

/** Finds the operation of each request by its method and the end of its path. */
export function mockFetchOf(routes: readonly Route[], responses: Readonly<Record<string, unknown>>): typeof fetch {
  const patterns = routes.map((route) => ({ ...route, pattern: patternOf(route.path) }))
  return async (input, init) => {
    const request = new Request(input, init)
    const { pathname } = new URL(request.url)
    const route = patterns.find(({ verb, pattern }) => verb === request.method && pattern.test(pathname))
    if (route === undefined) throw new Error(`No operation answers ${request.method} ${pathname}`)
    const given = route.name in responses ? responses[route.name] : route.example
    const value: unknown = typeof given === 'function' ? await given(request) : given
    if (value instanceof Response) return value
    if (value === undefined && route.status !== 204) {
      throw new Error(`The document has no example for ${route.name}: pass an answer`)
    }
    return value === undefined ? new Response(null, { status: 204 }) : Response.json(value, { status: route.status })
  }
}

/** Templates end the path: the base URL may have a prefix of its own. */
function patternOf(path: string): RegExp {
  const parts = path.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`${parts.join('[^/]+')}$`)
}
