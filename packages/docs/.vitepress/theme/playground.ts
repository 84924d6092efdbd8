/** The requests and credentials that the generator wrote for the playground. */
export interface PlaygroundData {
  readonly servers: readonly string[]
  readonly credentials: readonly Credential[]
  readonly requests: readonly PlaygroundRequest[]
}

export interface Credential {
  readonly option: string
  readonly in: 'bearer' | 'basic' | 'header' | 'query' | 'cookie'
  readonly name: string
}

export interface PlaygroundRequest {
  readonly name: string
  readonly title: string
  readonly method: string
  readonly target: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body?: string
  readonly credentials: readonly string[]
  readonly server?: string
}

/** Where `prism mock` listens. */
export const mockServer = 'http://127.0.0.1:4010'

export interface Edited {
  readonly server: string
  readonly target: string
  readonly body: string
  /** Values by option. */
  readonly values: Readonly<Record<string, string>>
}

export interface Arrived {
  readonly summary: string
  readonly text: string
  readonly ok: boolean
}

/**
 * Sends a request, and reports what has arrived so far after each piece.
 *
 * @throws TypeError where the browser reaches no server or may not read its response; AbortError when it is stopped
 */
export async function send(
  request: PlaygroundRequest,
  { server, target, body, values }: Edited,
  credentials: readonly Credential[],
  signal: AbortSignal,
  onArrived: (arrived: Arrived) => void,
): Promise<void> {
  // The path goes before the query that a server may have.
  const [base = '', query = ''] = server.split(/\?(.*)/s)
  const url = new URL(base.replace(/\/+$/, '') + target)
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.append(name, value)
  const headers = new Headers(request.headers.map(([name, value]) => [name, value]))
  for (const credential of credentials) {
    const value = values[credential.option] ?? ''
    if (value !== '') authorize(credential, value, url, headers)
  }
  const started = performance.now()
  const response = await fetch(url, {
    method: request.method,
    headers,
    signal,
    credentials: 'omit',
    ...(request.body === undefined ? {} : { body }),
  })
  const status = `${response.status} ${response.statusText}`.trim()
  const report = (text: string) =>
    onArrived({ ok: response.ok, text, summary: `${status}, ${Math.round(performance.now() - started)} ms` })
  report('')
  const type = response.headers.get('content-type') ?? ''
  if (!/json|text|xml/.test(type)) return report(`${(await response.blob()).size} bytes of ${type || 'no type'}`)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    text += part.value
    report(text)
  }
  if (/\bjson\b/.test(type)) report(pretty(text))
}

function authorize({ in: place, name }: Credential, value: string, url: URL, headers: Headers): void {
  if (place === 'query') url.searchParams.set(name, value)
  else if (place === 'header') headers.set(name, value)
  else if (place !== 'cookie') headers.set(name, place === 'basic' ? `Basic ${btoa(value)}` : `Bearer ${value}`)
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
