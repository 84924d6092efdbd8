import { isStream, resultOf } from '../result-of.js'
import type { Tool } from '../tool.js'
import type { Question } from './messages.js'
import type { Run } from './run-code.js'

/** Most items and events that a program reads. */
const maxSteps = 10_000

/** Calls the API for a program in the sandbox. */
export class Calls<Client> {
  readonly #run: Run<Client>
  readonly #byOperation: ReadonlyMap<string, Tool<Client>>
  readonly #streams = new Map<number, AsyncIterator<unknown>>()
  /** Streams of which each step is a request. */
  readonly #pages = new Set<number>()
  readonly #ended = new AbortController()
  #count = 0
  #steps = 0

  constructor(run: Run<Client>) {
    this.#run = run
    this.#byOperation = new Map(run.tools.map((tool) => [tool.operation, tool]))
  }

  /** The reply to a question, as text; a failure is a reply too. */
  async respond(question: Question): Promise<string> {
    const { id } = question
    try {
      return JSON.stringify({ id, ...(await this.#reply(question)) })
    } catch (error) {
      return JSON.stringify({ id, error: failureOf(error) })
    }
  }

  /** Ends what is under way. */
  end(): void {
    this.#ended.abort()
    for (const stream of this.#streams.values()) stream.return?.().catch(() => {})
  }

  async #reply(question: Question): Promise<object> {
    if ('stream' in question) return this.#step(question.stream, question.action)
    this.#take()
    const tool = this.#byOperation.get(question.operation)
    if (tool === undefined) throw new TypeError(`There is no operation ${question.operation.slice(0, 100)}.`)
    const options = { signal: this.#ended.signal }
    if (question.action !== 'call') {
      if (tool.pages === undefined) throw new TypeError(`${question.operation} has no pages.`)
      const pages = tool.pages.call(this.#run.client, question.request, options)
      if (question.action === 'items') return this.#open(pages.items())
      const opened = this.#open(pages)
      this.#pages.add(opened.stream)
      return opened
    }
    const outcome = await tool.call(this.#run.client, question.request, options)
    if (outcome.ok && isStream(outcome.value)) return this.#open(outcome.value)
    return { value: await resultOf(Promise.resolve(outcome)) }
  }

  #open(stream: { [Symbol.asyncIterator](): AsyncIterator<unknown> }): { readonly stream: number } {
    const id = this.#streams.size + 1
    this.#streams.set(id, stream[Symbol.asyncIterator]())
    return { stream: id }
  }

  async #step(id: number, action: 'next' | 'return'): Promise<object> {
    const stream = this.#streams.get(id)
    if (stream === undefined) throw new TypeError('There is no such stream.')
    if (action === 'next') {
      this.#steps += 1
      if (this.#steps > maxSteps) throw new RangeError(`A program may read ${maxSteps} items at most.`)
      if (this.#pages.has(id)) this.#take()
      return stream.next()
    }
    await stream.return?.()
    return { done: true }
  }

  #take(): void {
    const { calls } = this.#run.limits
    this.#count += 1
    if (this.#count > calls) throw new RangeError(`A program may make ${calls} calls at most.`)
  }
}

function failureOf(error: unknown): object {
  if (!(error instanceof Error)) return { name: 'Error', message: 'The call failed.' }
  const { name, message } = error
  return { name, message, statusCode: Reflect.get(error, 'statusCode') }
}
