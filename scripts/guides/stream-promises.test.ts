import { describe, expect, expectTypeOf } from 'vitest'
import * as core from '../../packages/core/src/index.ts'
import { promise } from './promise.ts'

const { chatSend, OpenRouter, OpenRouterCore, modelsListPages } = core
const request = { model: 'a/b', messages: [{ role: 'user' as const, content: 'Hi' }], stream: true as const }

const chunk = (content: string) =>
  `data: ${JSON.stringify({ id: '1', object: 'chat.completion.chunk', created: 1, model: 'a', choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`
const end = 'data: [DONE]\n\n'

/** A stream of texts; after them it ends, or the connection breaks. */
function server(texts: readonly string[], { breaks = false, waits = false } = {}) {
  const seen = { requests: 0, cancelled: 0 }
  const fetch = async () => {
    seen.requests++
    const parts = [...texts]
    const body = new ReadableStream({
      pull(controller) {
        const part = parts.shift()
        if (part !== undefined) return controller.enqueue(new TextEncoder().encode(part))
        if (waits) return new Promise<void>(() => {})
        return breaks ? controller.error(new TypeError('terminated')) : controller.close()
      },
      cancel: () => void seen.cancelled++,
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }
  return { seen, client: new OpenRouterCore({ apiKey: 'key', fetch, retryDelayMs: 1 }) }
}

async function open(texts: readonly string[], options: Parameters<typeof server>[1] = {}, call: object = {}) {
  const { seen, client } = server(texts, options)
  const result = await chatSend(client, request, call)
  if (!result.ok) throw result.error
  return { seen, stream: result.value }
}

/** Texts that a loop gets, and the error that ends it. */
async function read(
  stream: AsyncIterable<{ readonly choices: readonly { readonly delta: { readonly content?: unknown } }[] }>,
) {
  const texts: unknown[] = []
  try {
    for await (const event of stream) texts.push(event.choices[0]?.delta.content)
    return { texts, error: undefined }
  } catch (error) {
    return { texts, error }
  }
}

describe('streaming', () => {
  const page = 'packages/docs/guides/streaming.md'

  promise(page, 'Leaving the loop with `break`, `return` or an error ends the request.', async () => {
    const { seen, stream } = await open([chunk('a'), chunk('b')], { waits: true })
    for await (const _ of stream) break
    expect(seen.cancelled).toBe(1)
  })

  promise(page, 'abort the signal of the call or call `cancel()` on the stream', async () => {
    const controller = new AbortController()
    const aborted = await open([chunk('a')], { waits: true }, { signal: controller.signal })
    setTimeout(() => controller.abort(), 10)
    expect(await read(aborted.stream)).toMatchObject({ texts: ['a'], error: { name: 'RequestAbortedError' } })
    const cancelled = await open([chunk('a')], { waits: true })
    await cancelled.stream.cancel()
    expect(cancelled.seen.cancelled).toBe(1)
  })

  promise(page, 'Reading it again throws a `StreamError` whose `reason` is `consumed`.', async () => {
    const { stream } = await open([chunk('a'), end])
    expect(await read(stream)).toEqual({ texts: ['a'], error: undefined })
    expect((await read(stream)).error).toMatchObject({ name: 'StreamError', reason: 'consumed' })
  })

  promise(page, 'With `await using stream = …`, it is cancelled at the end of the block.', async () => {
    const { seen, stream } = await open([chunk('a')], { waits: true })
    {
      await using own = stream
      expect(own).toBe(stream)
    }
    expect(seen.cancelled).toBe(1)
  })

  promise(page, 'once all events that arrived before the failure have been delivered', async () => {
    const cases = [
      [[chunk('a'), chunk('b')], { breaks: true }, { name: 'ConnectionError' }],
      [[chunk('a'), chunk('b')], {}, { name: 'StreamError', reason: 'truncated' }],
      [[chunk('a'), chunk('b'), 'data: {no\n\n'], {}, { name: 'StreamError', reason: 'malformed' }],
      [[chunk('a'), chunk('b'), 'data: {"error":{"code":500,"message":"x"}}\n\n'], {}, { reason: 'reported' }],
    ] as const
    for (const [texts, options, error] of cases)
      expect(await read((await open(texts, options)).stream)).toMatchObject({ texts: ['a', 'b'], error })
  })

  promise(page, 'Streams that have begun are never retried, because events would arrive twice.', async () => {
    const { seen, stream } = await open([chunk('a')], { breaks: true })
    await read(stream)
    expect(seen.requests).toBe(1)
  })

  promise(page, '`idleTimeoutMs` | the wait for the next bytes', async () => {
    const { stream } = await open([chunk('a')], { waits: true }, { idleTimeoutMs: 20 })
    expect(await read(stream)).toMatchObject({ texts: ['a'], error: { name: 'RequestTimeoutError' } })
  })

  promise(page, 'or longer than `maxEventLength`', async () => {
    const { stream } = await open([chunk('a'), chunk('b'.repeat(999)), end], {}, { maxEventLength: 500 })
    expect(await read(stream)).toMatchObject({ texts: ['a'], error: { reason: 'malformed' } })
  })

  promise(
    page,
    'are reported by a middleware, for those who resume a stream after the last event they have seen',
    async () => {
      const seen: unknown[] = []
      const use = [core.eventFields(({ id, retry }) => seen.push([id, retry]))]
      const { stream } = await open([`id: 7\nretry: 100\n${chunk('a')}`, end], {}, { use })
      await read(stream)
      expect(seen.at(-1)).toEqual(['7', 100])
    },
  )

  promise(page, 'a truncated stream is never mistaken for a complete one', async () => {
    const { stream } = await open([chunk('a')])
    await expect(stream.final(core.collectChat)).rejects.toMatchObject({ reason: 'truncated' })
  })

  promise(
    page,
    '`stream.tee()` returns two streams of the same events. Each delivers all events that arrived before a failure.',
    async () => {
      const { stream } = await open([chunk('a'), chunk('b')], { breaks: true })
      for (const half of await Promise.all(stream.tee().map(read)))
        expect(half).toMatchObject({ texts: ['a', 'b'], error: { name: 'ConnectionError' } })
    },
  )

  promise(page, '`true` returns an `EventStream`, `false` or no value returns the complete response', () => {
    const openRouter = new OpenRouter({ apiKey: 'key' })
    const plain = () => openRouter.chat.send({ model: 'a/b', messages: [] })
    const streamed = () => openRouter.chat.send(request)
    expectTypeOf<Awaited<ReturnType<typeof streamed>>>().toHaveProperty('tee')
    expectTypeOf<Awaited<ReturnType<typeof plain>>>().toHaveProperty('choices')
  })
})

describe('pagination', () => {
  const page = 'packages/docs/guides/pagination.md'

  /** A list of pages; the last is given again and again. */
  function list(pages: readonly (readonly string[])[], failsAt = Infinity) {
    const seen = { requests: 0 }
    const fetch = async () => {
      const index = seen.requests++
      if (index >= failsAt) return Response.json({ error: { code: 400, message: 'no' } }, { status: 400 })
      const ids = pages[Math.min(index, pages.length - 1)] ?? []
      return Response.json({ data: ids.map((id) => ({ id })) })
    }
    return { seen, client: new OpenRouterCore({ apiKey: 'key', fetch, retryDelayMs: 1 }) }
  }

  const idsOf = async (client: core.OpenRouterCore, limit?: number) => {
    const ids: string[] = []
    try {
      for await (const { id } of modelsListPages(client).items(limit === undefined ? {} : { limit })) ids.push(id)
      return { ids, error: undefined }
    } catch (error) {
      return { ids, error }
    }
  }

  promise(page, '`items()` iterates over the items of all pages, up to `limit`.', async () => {
    const { seen, client } = list([['a', 'b'], ['c', 'd'], []])
    expect(await idsOf(client, 3)).toEqual({ ids: ['a', 'b', 'c'], error: undefined })
    expect(seen.requests).toBe(2)
  })

  promise(page, 'an empty page or a page that repeats an earlier one ends the list', async () => {
    expect((await idsOf(list([['a'], ['b'], []]).client)).ids).toEqual(['a', 'b'])
    expect(await idsOf(list([['a'], ['b']]).client)).toMatchObject({ ids: ['a', 'b'], error: undefined })
  })

  promise(page, 'After you leave the loop, no more pages are fetched.', async () => {
    const { seen, client } = list([['a'], ['b'], ['c']])
    for await (const _ of modelsListPages(client)) break
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(seen.requests).toBe(1)
  })

  promise(
    page,
    'A page that cannot be fetched throws the typed error of the operation, after the items before it have been delivered.',
    async () => {
      const { ids, error } = await idsOf(list([['a'], ['b'], ['c']], 2).client)
      expect(ids).toEqual(['a', 'b'])
      expect(error).toBeInstanceOf(core.BadRequestResponseError)
    },
  )
})

describe('sign in', () => {
  promise(
    'packages/docs/guides/sign-in.md',
    'The query of `callbackURL` stays, so it can carry where the user was.',
    () => {
      const url = new URL(
        core.authorizationURL({ callbackURL: 'https://app.example.com/back?to=%2Fa', challenge: 'c' }),
      )
      expect([...url.searchParams.values()].find((value) => value.startsWith('https://app'))).toBe(
        'https://app.example.com/back?to=%2Fa',
      )
    },
  )
})
