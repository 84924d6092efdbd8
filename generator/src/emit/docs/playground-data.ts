import type { Api, Operation } from '../../model/api.ts'
import { type HttpRequest, httpRequest, neededSchemes } from './http-request.ts'
import { plainTitle } from './operation-title.ts'

/** A request that the playground of the site can send. */
interface PlaygroundRequest {
  readonly name: string
  readonly title: string
  readonly method: string
  readonly target: string
  readonly headers: HttpRequest['headers']
  readonly body?: string
  /** Credentials of the first alternative, by option. */
  readonly credentials: readonly string[]
  /** Absent where the servers of the API serve it. */
  readonly server?: string
}

/** Data of the playground: the servers of the API, its credentials, and an example request of each operation. Texts are plain. */
export function playgroundData(api: Api) {
  return {
    servers: api.servers.map(({ url }) => url.replace(/\/+$/, '')).filter((url) => /^https?:/.test(url)),
    credentials: api.securitySchemes.map((scheme) => ({
      option: scheme.option,
      ...(scheme.kind === 'key'
        ? { in: scheme.in, name: scheme.parameter }
        : { in: scheme.kind === 'basic' ? 'basic' : 'bearer', name: 'authorization' }),
    })),
    requests: api.operations.flatMap((operation) => playgroundRequest(operation, api) ?? []),
  }
}

/** Absent for operations without a known request, and for uploads. */
export function playgroundRequest(operation: Operation, api: Api): PlaygroundRequest | undefined {
  const request = httpRequest(operation)
  if (request === undefined || (request.body !== undefined && request.body.kind !== 'text')) return undefined
  return {
    name: operation.name,
    title: plainTitle(operation),
    method: request.verb,
    target: request.target,
    headers: request.headers,
    ...(request.body === undefined ? {} : { body: request.body.text }),
    credentials: neededSchemes(operation, api).map(({ option }) => option),
    ...(operation.servers[0] === undefined ? {} : { server: operation.servers[0].url }),
  }
}
