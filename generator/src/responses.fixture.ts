import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { SdkFolder } from './compile.fixture.ts'
import type { JsonObject } from './lib/json.ts'

/** Response of a server. */
export interface ServedResponse {
  readonly status?: number
  readonly type?: string
  readonly body?: string
}

/** Result of a call: a value, `{ bytes }`, `{ items }` of a stream, or `{ error }`, the class of its status or its name. */
export type Given = unknown

/** An operation with what it documents, and the results of its responses. */
export interface Case {
  readonly title: string
  readonly responses: JsonObject
  readonly method?: string
  /** Further members of the operation. */
  readonly more?: JsonObject
  /** The type of a call's value, in TypeScript. */
  readonly type: string
  readonly served: readonly (readonly [answer: ServedResponse, want: Given])[]
}

/** A generated SDK with one operation per case, in front of a server with scripted responses. */
export class ResponseServer {
  readonly #folder: SdkFolder
  readonly #cases: readonly Case[]
  readonly #ends: (() => void)[] = []
  #response: ServedResponse = {}
  #errors: readonly (readonly [string, new () => Error])[] = []
  #call: (name: string) => Promise<unknown> = async () => undefined

  constructor(cases: readonly Case[]) {
    this.#cases = cases
    this.#folder = new SdkFolder((remove) => this.#ends.push(remove))
  }

  /** Gives what ends it. */
  async start(): Promise<() => void> {
    const value = documentOf(this.#cases)
    await this.#folder.add('answers', { value, locate: () => ({ file: 'answers.json', line: 1, column: 1 }) })
    this.#folder.writeFile('answers/packages/core/src/check.ts', assertions(this.#cases))
    const sdk = await import(join(this.#folder.path, 'answers/packages/core/src/index.ts'))
    const server = createServer((_request, response) => {
      const { status = 200, type, body } = this.#response
      response.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    this.#ends.push(() => server.close())
    const { port }: Pick<AddressInfo, 'port'> = Object(server.address())
    const acme = new sdk.Acme({ serverURL: `http://127.0.0.1:${port}`, maxRetries: 0 })
    this.#call = (name) => acme[name]()
    this.#errors = Object.entries<new () => Error>(sdk).filter(([name]) => name.endsWith('ResponseError'))
    return () => {
      for (const end of this.#ends) end()
    }
  }

  /** Messages of the compiler about the types. */
  compile(): Promise<readonly string[]> {
    return this.#folder.compile()
  }

  async call(index: number, response: ServedResponse): Promise<Given> {
    this.#response = response
    try {
      return await dataOf(await this.#call(`case${index}`))
    } catch (error) {
      const [status] = this.#errors.find(([, type]) => error instanceof type) ?? []
      return { error: status ?? (error instanceof Error ? error.name : error) }
    }
  }
}

async function dataOf(value: unknown): Promise<Given> {
  if (value instanceof Object && 'bytes' in value && typeof value.bytes === 'function')
    return { bytes: new TextDecoder().decode(await value.bytes()) }
  if (!(value instanceof Object && Symbol.asyncIterator in value)) return value
  const items: unknown[] = []
  const stream: AsyncIterable<unknown> = Object(value)
  for await (const item of stream) items.push(item)
  return { items }
}

function documentOf(cases: readonly Case[]): JsonObject {
  const paths = cases.map(({ responses, method = 'get', more }, index) => [
    `/case${index}`,
    { [method]: { operationId: `case${index}`, 'x-sdk-group': '', responses, ...more } },
  ])
  return { openapi: '3.2.0', info: { title: 'Answers', version: '1' }, paths: Object.fromEntries(paths) }
}

/** A program that compiles if the type of each call's value is the wanted one. */
function assertions(cases: readonly Case[]): string {
  const lines = cases.map(
    ({ type }, index) => `export const check${index}: Same<Awaited<ReturnType<Acme['case${index}']>>, ${type}> = true`,
  )
  return [
    "import type { Acme, BinaryResponse, EventStream } from './index.js'",
    'type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false',
    'export type Known = BinaryResponse | EventStream<unknown>',
    ...lines,
  ].join('\n')
}
