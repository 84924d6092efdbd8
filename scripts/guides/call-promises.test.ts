import { inspect } from 'node:util'
import { afterEach, describe, expect, vi } from 'vitest'
import * as core from '../../packages/core/src/index.ts'
import { promise } from './promise.ts'
import { empty, scripted, secret, status, type Step } from './scripted-client.ts'

const { apiKeysCreate, apiKeysDelete, apiKeysGet, apiKeysUpdate, modelsList } = core
const lost: Step = () => Promise.reject(new TypeError('fetch failed'))
const begun: Step = () =>
  new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) }), {
    headers: { 'content-type': 'application/json' },
  })

afterEach(() => vi.unstubAllEnvs())

describe('getting started', () => {
  const page = 'packages/docs/guides/getting-started.md'

  promise(page, 'It never throws.', async () => {
    const odd: readonly (readonly [Step, object])[] = [
      [() => Promise.reject('text'), {}],
      [() => undefined as never, {}],
      [() => ({}) as never, {}],
      [empty, { signal: {} }],
      [empty, { headers: { 'a b': '1' } }],
      [empty, { timeoutMs: Number.NaN }],
      [empty, { serverURL: 'not a URL' }],
    ]
    for (const [step, options] of odd) {
      const { ok } = await modelsList(scripted([step], { maxRetries: 0 }).client, {}, options)
      expect([inspect(options), ok]).toEqual([inspect(options), false])
    }
  })

  promise(page, 'reads the environment variable `OPENROUTER_API_KEY` when it is created', async () => {
    vi.stubEnv('OPENROUTER_API_KEY', 'first')
    const { client, header } = scripted([empty], { apiKey: undefined })
    vi.stubEnv('OPENROUTER_API_KEY', 'second')
    await modelsList(client)
    expect(header('authorization')).toEqual(['Bearer first'])
  })

  promise(page, 'It is called before every attempt, so it can refresh a token', async () => {
    let calls = 0
    const { client, header } = scripted([status(500), empty], { apiKey: async () => `key-${++calls}` })
    expect((await modelsList(client)).ok).toBe(true)
    expect(header('authorization')).toEqual(['Bearer key-1', 'Bearer key-2'])
  })

  promise(page, "pass `{ credentials: { apiKey: '…' } }` in its options", async () => {
    const { client, header } = scripted([empty])
    await modelsList(client, {}, { credentials: { apiKey: 'other' } })
    await modelsList(client)
    expect(header('authorization')).toEqual(['Bearer other', `Bearer ${secret}`])
  })

  promise(page, 'Errors, logs and `console.log(client)` never show a credential.', async () => {
    const logged: string[] = []
    const log = (line: string): void => void logged.push(line)
    const use = [core.logRequests({ debug: log, info: log, warn: log, error: log, log } as never)]
    const { client } = scripted([() => new Response(`denied: ${secret}`, { status: 401 })], { use })
    const { error } = await modelsList(client)
    expect(logged.length).toBeGreaterThan(0)
    expect(inspect([client, error, logged, String(error), JSON.stringify(error)], { depth: 12 })).not.toContain(secret)
  })

  promise(
    page,
    'Fields that the types do not know yet are sent anyway, and unknown fields of a response are kept.',
    async () => {
      const { client, requests } = scripted([() => Response.json({ data: [], later: 1 })])
      const result = await apiKeysCreate(client, { name: 'a', later: true } as never)
      expect(await requests[0]?.json()).toEqual({ name: 'a', later: true })
      expect(result.value).toEqual({ data: [], later: 1 })
    },
  )

  promise(page, 'An operation with both takes the parameters and `body`.', async () => {
    const { client, requests } = scripted([empty])
    await apiKeysUpdate(client, { hash: 'h', body: { name: 'b' } })
    expect(requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual(['PATCH /api/v1/keys/h'])
    expect(await requests[0]?.json()).toEqual({ name: 'b' })
  })

  promise(page, 'gives the file name that the server suggests, without folders', () => {
    const names = ['a.txt', '../../etc/a.txt', 'C:\\\\a.txt'].map((name) =>
      core.fileNameOf(new Response('', { headers: { 'content-disposition': `attachment; filename="${name}"` } })),
    )
    expect(names).toEqual(['a.txt', 'a.txt', 'a.txt'])
  })

  promise(page, 'Sent with each request; `null` removes one', async () => {
    const { client, header } = scripted([empty], { headers: { 'x-a': '1', 'x-b': '2' } })
    await modelsList(client, {}, { headers: { 'x-a': null } })
    expect([header('x-a'), header('x-b')]).toEqual([[null], ['2']])
  })
})

describe('errors', () => {
  const page = 'packages/docs/guides/errors.md'

  promise(page, '408, 429, 500, 502, 503, 504, 520 to 524 and 529 (overloaded)', async () => {
    const retried: number[] = []
    for (let code = 400; code < 600; code++) {
      const { client, requests } = scripted([status(code)], { maxRetries: 1 })
      await modelsList(client)
      if (requests.length > 1) retried.push(code)
    }
    expect(retried).toEqual([408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529])
  })

  promise(page, 'Credentials never appear in an error, even if the server echoes them.', async () => {
    const echo: Step = () =>
      Response.json({ error: { code: 400, message: `bad ${secret}` }, [secret]: 1 }, { status: 400 })
    const { error } = await modelsList(scripted([echo]).client)
    expect(inspect(error, { depth: 12 }) + JSON.stringify(error)).not.toContain(secret)
  })

  promise(page, '`instanceof` compares the status, so a class works for every operation.', async () => {
    const { error } = await modelsList(scripted([status(418)]).client)
    expect(error).toBeInstanceOf(core.OpenRouterDefaultError)
    expect(error).not.toBeInstanceOf(core.NotFoundResponseError)
    const other = await apiKeysGet(scripted([status(404)]).client, { hash: 'h' })
    expect(other.error).toBeInstanceOf(core.NotFoundResponseError)
  })

  promise(page, 'Beyond it the call fails immediately, with `retryAfter` on the error.', async () => {
    const { client, requests } = scripted([status(429, { 'retry-after': '120' })])
    const { error } = await modelsList(client)
    expect(requests).toHaveLength(1)
    expect(error).toMatchObject({ statusCode: 429, retryAfter: 120 })
  })

  promise(page, 'in all three forms of a date, `0` means at once, and `retry-after-ms` is read as well', async () => {
    const later = new Date(Date.now() + 3_600_000)
    const [day = '', date = '', month = '', year = '', time = ''] = later.toUTCString().split(/,? /)
    const weekday = later.toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' })
    const forms = [
      later.toUTCString(),
      `${weekday}, ${date}-${month}-${year.slice(2)} ${time} GMT`,
      `${day} ${month} ${String(Number(date)).padStart(2)} ${time} ${year}`,
    ]
    for (const form of forms) {
      const { error } = await modelsList(scripted([status(429, { 'retry-after': form })]).client)
      expect([form, Math.round(Number((error as core.HttpError).retryAfter) / 100)]).toEqual([form, 36])
    }
    for (const headers of [{ 'retry-after': '0' }, { 'retry-after-ms': '1' }] as const) {
      const { client, requests } = scripted([status(503, { ...headers }), empty], {
        retryDelayMs: 60_000,
        maxRetryDelayMs: 60_000,
      })
      expect((await modelsList(client)).ok).toBe(true)
      expect(requests).toHaveLength(2)
    }
  })

  promise(page, 'Methods that change something carry the same `idempotency-key` at each attempt', async () => {
    const { client, header } = scripted([status(503), status(503), empty])
    await apiKeysCreate(client, { name: 'a' })
    const [first, ...others] = header('idempotency-key')
    expect(first).toMatch(/\w{8}/)
    expect(others).toEqual([first, first])
    const read = scripted([empty])
    await modelsList(read.client)
    expect(read.header('idempotency-key')).toEqual([null])
  })

  promise(
    page,
    'GET and HEAD are always retried. PUT, DELETE and requests with a key, including your own, are retried unless a response has begun.',
    async () => {
      const attempts = async (
        call: (client: core.OpenRouterCore) => PromiseLike<unknown>,
        step: Step,
        options = {},
      ) => {
        const { client, requests } = scripted([step], { maxRetries: 1, ...options })
        await call(client)
        return requests.length
      }
      const create = (client: core.OpenRouterCore) => apiKeysCreate(client, { name: 'a' })
      const remove = (client: core.OpenRouterCore) => apiKeysDelete(client, { hash: 'a' })
      expect(await attempts(modelsList, lost)).toBe(2)
      expect(await attempts(modelsList, begun)).toBe(2)
      expect(await attempts(remove, lost)).toBe(2)
      expect(await attempts(remove, begun)).toBe(1)
      expect(await attempts(create, lost)).toBe(2)
      expect(await attempts(create, lost, { headers: { 'idempotency-key': 'mine' } })).toBe(2)
      expect(await attempts(create, begun)).toBe(1)
    },
  )

  promise(
    page,
    'If a credential function fails at a later attempt, the call fails with the error of the attempt before it, and the new failure is its `cause`.',
    async () => {
      let calls = 0
      const failure = new Error('no token')
      const apiKey = () => (calls++ === 0 ? secret : Promise.reject(failure))
      const { error } = await modelsList(scripted([status(503)], { apiKey }).client)
      expect(error).toMatchObject({ statusCode: 503 })
      expect(inspect(error?.cause)).toContain('no token')
    },
  )

  promise(
    page,
    'A limit that is not a number above 0 is refused with an `InvalidRequestError`; `Infinity` is no limit.',
    async () => {
      for (const limit of [0, -1, Number.NaN, '5']) {
        const { client, requests } = scripted([empty])
        const { error } = await modelsList(client, {}, { timeoutMs: limit as number })
        expect([limit, error?.name, requests.length]).toEqual([limit, 'InvalidRequestError', 0])
      }
      const { ok } = await modelsList(scripted([empty]).client, {}, { timeoutMs: Infinity, totalTimeoutMs: Infinity })
      expect(ok).toBe(true)
    },
  )

  promise(page, 'The signal ends everything: the request, the wait before a retry', async () => {
    const never: Step = () => new Promise(() => {})
    for (const [step, options] of [
      [never, {}],
      [status(503), { retryDelayMs: 60_000, maxRetryDelayMs: 60_000 }],
    ] as const) {
      const call = modelsList(scripted([step], options).client, {}, { signal: AbortSignal.timeout(20) })
      expect((await call).error).toBeInstanceOf(core.RequestAbortedError)
    }
  })
})
