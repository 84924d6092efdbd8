import type { Tool } from '../tool.js'
import { Calls } from './calls.js'
import { guest } from './guest.js'
import { messageIn } from './messages.js'
import { startRunner } from './start-runner.js'

/** Bounds of one run. */
export interface Limits {
  /** Milliseconds, waits for the API included. */
  readonly timeoutMs: number
  /** Of the program. */
  readonly memoryBytes: number
  /** Requests to the API, pages included. */
  readonly calls: number
  /** Characters of what is printed. */
  readonly output: number
}

export const defaultLimits: Limits = { timeoutMs: 60_000, memoryBytes: 64 * 1024 * 1024, calls: 100, output: 50_000 }

export interface Run<Client> {
  readonly code: string
  readonly client: Client
  readonly tools: readonly Tool<Client>[]
  /** Name of the client in the program. */
  readonly instance: string
  readonly limits: Limits
  readonly signal?: AbortSignal | undefined
}

/** Result of a run. */
export interface Ran {
  /** Value that the program returned, as JSON. */
  readonly value?: string
  readonly error?: string
  readonly printed: string
}

/** Runs a program of a model in a process of its own. The process has no credential: this one calls the API for it. */
export async function runCode<Client>(run: Run<Client>): Promise<Ran> {
  const { code, tools, instance, limits, signal } = run
  const child = startRunner()
  const calls = new Calls(run)
  let printed = ''
  let problem = ''
  const ended = new Promise<Omit<Ran, 'printed'>>((resolve) => {
    const stop = (error: string) => resolve({ error })
    AbortSignal.timeout(limits.timeoutMs).addEventListener('abort', () =>
      stop(`It took longer than ${limits.timeoutMs} ms.`),
    )
    signal?.addEventListener('abort', () => stop('It was stopped.'))
    child.stderr?.on('data', (chunk) => (problem = `${problem}${chunk}`.slice(0, 2_000)))
    child.on('error', ({ message }) => stop(message))
    child.on('exit', () => stop(`The sandbox ended before the program did. ${problem}`.trim()))
    child.on('message', (text) => {
      if (text === 'ready') {
        const manifest = JSON.stringify(manifestOf(tools))
        child.send({ code, guest, manifest, instance, memoryBytes: limits.memoryBytes })
        return
      }
      const message = messageIn(text)
      if (message?.action === 'log') printed = `${printed}${message.text}\n`.slice(0, limits.output)
      else if (message?.action === 'done') resolve(message)
      else if (message !== undefined) void calls.respond(message).then((reply) => child.connected && child.send(reply))
    })
  })
  try {
    const { value, error } = await ended
    return { printed, ...(error === undefined ? { value: value ?? 'null' } : { error }) }
  } finally {
    child.kill('SIGKILL')
    calls.end()
  }
}

function manifestOf<Client>(tools: readonly Tool<Client>[]) {
  return tools.flatMap(({ path, operation, pages }) => [
    { path, operation, isPages: false },
    ...(pages === undefined ? [] : [{ path: [...path.slice(0, -1), pages.method], operation, isPages: true }]),
  ])
}
