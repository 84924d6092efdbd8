import { join } from 'node:path'
import { createPrism } from '../../packages/core/test/contract/prism.ts'
import type { JsonObject } from './lib/json.ts'
import { SdkFolder } from './compile.fixture.ts'
import type { Reader, Wire } from './wire-judges.fixture.ts'

/** A parameter with a value, and what has to be on the wire. */
export interface Case {
  readonly title: string
  readonly parameter: JsonObject
  readonly value: unknown
  readonly want: {
    readonly url: string
    readonly headers?: Readonly<Record<string, string>>
    /** Headers that must not be there. */
    readonly without?: readonly string[]
  }
  /** Prism unless it says otherwise. */
  readonly judge?: Judge
}

/**
 * Code of another project that reads what was sent and finds the values again, or the sentence of a specification which decides
 * where no project has the rule.
 */
export type Judge =
  | { readonly reader: Reader; readonly finds?: unknown }
  | { readonly specification: string; readonly because: string }

/** With what Prism has against it. */
interface Sent extends Wire {
  readonly violations: readonly unknown[]
}

interface Message {
  readonly url: string
  readonly headers: Headers
}

type Call = (input: object) => Promise<unknown>

/** A generated SDK with one operation per case, in front of a mock server of the same document that checks requests. */
export class WireServer {
  readonly #cases: readonly Case[]
  #calls = new Map<string, Call>()
  #sent: Sent | undefined
  #isForPrism = true

  constructor(cases: readonly Case[]) {
    this.#cases = cases
  }

  /** Gives what ends it. */
  async start(): Promise<() => Promise<void>> {
    const value = documentOf(this.#cases)
    const removals: (() => void)[] = []
    const folder = new SdkFolder((remove) => removals.push(remove))
    await folder.add('wire', { value, locate: () => ({ file: 'wire.json', line: 1, column: 1 }) })
    const sdk = await import(join(folder.path, 'wire/packages/core/src/index.ts'))
    const prism = createPrism(JSON.parse(JSON.stringify(value)))
    const base = await prism.listen(0, '127.0.0.1')
    const send = async (url: string, request: Message & RequestInit) => {
      const { headers } = request
      const response = this.#isForPrism
        ? await fetch(url, { ...request, headers })
        : new Response(null, { status: 204 })
      const [, rest = ''] = /\/case\d+(.*)/.exec(url) ?? []
      this.#sent = {
        url: rest.startsWith('/') ? rest : `/${rest}`,
        headers: Object.fromEntries(headers),
        violations: requestViolations(response.headers.get('sl-violations')),
      }
      return response
    }
    const acme = new sdk.Acme({ serverURL: base, fetch: send, maxRetries: 0 })
    this.#calls = new Map(this.#cases.map(({ title }, index) => [title, (input) => acme[`case${index}`](input)]))
    return async () => {
      await prism.close()
      for (const remove of removals) remove()
    }
  }

  /** Rejects with the error of the SDK where nothing was sent. */
  async send({ title, value, judge }: Case): Promise<Sent> {
    this.#sent = undefined
    this.#isForPrism = judge === undefined
    const failure: unknown = await this.#calls
      .get(title)?.({ p: value })
      .then(
        () => undefined,
        (error: unknown) => error,
      )
    if (this.#sent === undefined) throw failure
    return this.#sent
  }
}

function documentOf(cases: readonly Case[]): JsonObject {
  const paths = cases.map(({ parameter }, index) => {
    const path = parameter['in'] === 'path' ? `/case${index}/{p}` : `/case${index}`
    const parameters = [{ required: true, ...parameter }]
    return [
      path,
      {
        get: { operationId: `case${index}`, 'x-sdk-group': '', parameters, responses: { 204: { description: 'OK' } } },
      },
    ]
  })
  return { openapi: '3.2.0', info: { title: 'Wire', version: '1' }, paths: Object.fromEntries(paths) }
}

function requestViolations(header: string | null): readonly unknown[] {
  const all: unknown = JSON.parse(header ?? '[]')
  return Array.isArray(all) ? all.filter((each) => JSON.stringify(each).includes('"location":["request"')) : [all]
}
