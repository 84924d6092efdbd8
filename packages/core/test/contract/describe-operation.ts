import { describe, expect, inject, test } from 'vitest'
import { BinaryResponse } from '../../src/runtime/response/binary-response.js'
import type { Client, ClientOptions } from '../../src/runtime/client/client.js'
import { EventStream } from '../../src/runtime/stream/event-stream.js'
import type { RequestOptions } from '../../src/runtime/context/request-options.js'
import type { Result, ResultPromise } from '../../src/runtime/client/result.js'
import type { SdkError } from '../../src/runtime/errors/sdk-error.js'
import type { HttpError } from '../../src/runtime/errors/http-error.js'

type Outcome = Result<unknown, SdkError> & { readonly response: Response | undefined }
type Call<C> = (client: C, options: RequestOptions) => ResultPromise<unknown, SdkError>

/** One operation of the document, as calls to make and responses to expect. */
export interface OperationContract<C extends Client> {
  readonly name: string
  /** A client with credentials, and one without. */
  readonly client: (options: ClientOptions) => C
  readonly anonymous: (options: ClientOptions) => C
  /** The call with the documented example. */
  readonly call: Call<C>
  readonly status: number
  /** What the success response holds; absent for a JSON or text value. `failure` where no success is documented. */
  readonly kind?: 'empty' | 'binary' | 'stream' | 'failure'
  /** The documented example of the success response, if there is one. */
  readonly value?: unknown
  /** Further success statuses and their documented examples. */
  readonly otherSuccesses?: readonly { readonly status: number; readonly value: unknown }[]
  /** The call that asks for a stream, and the documented example event. */
  readonly stream?: { readonly call: Call<C>; readonly event: unknown } | undefined
  readonly errors: readonly {
    readonly status: number
    readonly errorClass: new (...args: never[]) => HttpError
    /** The documented example body. */
    readonly body: unknown
  }[]
  /** Whether a call without credentials is refused, and the class of the refusal. */
  readonly unauthenticated?: (new (...args: never[]) => HttpError) | undefined
  /** Calls whose parameters hold characters that mean something in a URL, and where they must arrive. */
  readonly encoding?: readonly {
    readonly parameter: string
    readonly in: 'path' | 'query'
    readonly value: string
    readonly call: Call<C>
  }[]
}

/** Registers the contract tests of one operation against the mock server. */
export function describeOperation<C extends Client>(contract: OperationContract<C>): void {
  const serverURL = inject('prismURL')
  const client = contract.client({ serverURL, maxRetries: 0 })
  const { kind, otherSuccesses = [] } = contract

  describe(contract.name, () => {
    if (kind !== 'stream' && kind !== 'failure') {
      const content = contentOf(contract)
      test(`returns ${contract.status} with ${content}`, async () => {
        const outcome = await contract.call(client, {}).withResponse()
        expectNoViolation(outcome)
        expect(outcome.response?.status).toBe(contract.status)
        if (kind === 'empty') expect(outcome.value).toBeUndefined()
        else if (kind === 'binary') expect(await bytesOf(outcome.value)).not.toHaveLength(0)
        else if (contract.value !== undefined) expect(outcome.value).toEqual(contract.value)
      })
    }

    test.each(otherSuccesses)('may return $status with the documented example', async ({ status, value }) => {
      const outcome = await contract.call(client, { headers: { Prefer: `code=${status}` } }).withResponse()
      expectNoViolation(outcome)
      expect(outcome.response?.status).toBe(status)
      expect(outcome.value).toEqual(value)
    })

    if (contract.stream !== undefined) {
      const { call, event } = contract.stream
      test('streams the documented event', async () => {
        const outcome = await call(client, {}).withResponse()
        expectNoViolation(outcome)
        expect(await eventsOf(outcome.value)).toEqual([event])
      })
    }

    test.each(contract.errors)('maps $status to its class and body', async ({ status, errorClass, body }) => {
      const outcome = await contract
        .call(client, { headers: { Prefer: `code=${status}`, Accept: errorTypes } })
        .withResponse()
      expectNoRequestViolation(outcome)
      expect(outcome.error).toBeInstanceOf(errorClass)
      expect(outcome.error).toHaveProperty('statusCode', status)
      expect(outcome.error).toHaveProperty('body', body)
    })

    if (contract.unauthenticated !== undefined) {
      const refusal = contract.unauthenticated
      test('is refused without credentials', async () => {
        const outcome = await contract.call(contract.anonymous({ serverURL, maxRetries: 0 }), {})
        expect(outcome.error).toBeInstanceOf(refusal)
        expect(outcome.error).toHaveProperty('statusCode', 401)
      })
    }

    const { encoding = [] } = contract
    test.each(encoding)('encodes $parameter in the $in', async ({ parameter, in: place, value, call }) => {
      const sent: string[] = []
      const outcome = await call(client, {
        fetch: (url, request) => {
          sent.push(url)
          return fetch(url, request)
        },
      }).withResponse()
      expectNoViolation(outcome)
      const url = new URL(sent[0] ?? '')
      if (place === 'query') expect(url.searchParams.get(parameter)).toBe(value)
      else expect(url.pathname).toContain(encodeURIComponent(value))
    })
  })
}

/** Prism plays only what is asked for; real servers send errors in whatever form they have. */
const errorTypes = 'application/json, application/problem+json'

/** The call succeeded, and Prism found nothing in the request that the document does not allow. */
function expectNoViolation(outcome: Outcome): void {
  expectNoRequestViolation(outcome)
  expect(outcome.error).toBeUndefined()
}

function expectNoRequestViolation({ response, error }: Outcome): void {
  expect(response, 'no response arrived').toBeDefined()
  const violations = response?.headers.get('sl-violations') ?? ''
  expect(violations).not.toContain('"location":["request"')
  expect(JSON.stringify(error ?? null), 'Prism has no answer of its own').not.toContain('stoplight.io/prism/errors')
}

function contentOf<C extends Client>({ kind, value }: OperationContract<C>): string {
  if (kind === 'empty') return 'nothing'
  if (kind === 'binary') return 'bytes'
  return value === undefined ? 'a value' : 'the documented example'
}

async function bytesOf(value: unknown): Promise<Uint8Array> {
  expect(value).toBeInstanceOf(BinaryResponse)
  return value instanceof BinaryResponse ? value.bytes() : new Uint8Array()
}

async function eventsOf(value: unknown): Promise<readonly unknown[]> {
  expect(value).toBeInstanceOf(EventStream)
  const events: unknown[] = []
  if (value instanceof EventStream) for await (const event of value) events.push(event)
  return events
}
