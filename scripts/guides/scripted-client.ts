import { OpenRouterCore } from '../../packages/core/src/index.ts'

export const secret = 'sk-or-v1-secret'
export const empty = () => Response.json({ data: [] })
export const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    Response.json({ error: { code, message: 'no' } }, { status: code, headers })

export type Step = () => Response | Promise<Response>

/** A client whose requests get one step after the other, the last one again and again; it records the requests. */
export function scripted(steps: readonly Step[], options: object = {}) {
  const requests: Request[] = []
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    requests.push(new Request(url, { ...init, signal: null }))
    return (steps[requests.length - 1] ?? steps.at(-1) ?? empty)()
  }
  const client = new OpenRouterCore({ apiKey: secret, fetch, retryDelayMs: 1, maxRetryDelayMs: 1, ...options })
  const header = (name: string) => requests.map(({ headers }) => headers.get(name))
  return { client, requests, header }
}
