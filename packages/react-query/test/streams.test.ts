// @vitest-environment happy-dom
import { act, cleanup, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { StreamError, TooManyRequestsResponseError } from '@openrouter-sdk/core'
import { useChatSendStream, useInternsChatStream } from '../src/index.js'
import { type FakeStream, fakeApi, fakeStream, json, never } from './fake-api.js'
import { renderWith } from './render.js'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const request = { model: 'm', messages: [] }
const chunk = (content: string) => ({ id: 'c', choices: [{ index: 0, delta: { content } }] })

/** The text of a chat, whose streams are handed out in turn. */
function renderText(...streams: readonly FakeStream[]) {
  const rest = [...streams]
  const api = fakeApi((received) => rest.shift()?.response ?? never(received))
  const onFinish = vi.fn<(text: string) => void>()
  const onError = vi.fn<(error: unknown, text: string) => void>()
  let renders = 0
  const rendered = renderWith(api.client, () => {
    renders += 1
    return useChatSendStream({
      initialData: '',
      reduce: (text, { choices }) => text + (choices[0]?.delta.content ?? ''),
      onFinish,
      onError,
    })
  })
  return { ...api, ...rendered, onFinish, onError, renders: () => renders }
}

describe('what a callback throws', () => {
  const mine = new Error('mine')
  const throwing = {
    initialData: '',
    reduce: (text: string) => text,
    onFinish: () => {
      throw mine
    },
    onError: () => {
      throw mine
    },
  }

  it.each([
    ['onFinish', true],
    ['onError', false],
  ])('%s is reported, and start does not reject', async (_, isGood) => {
    const reported: unknown[] = []
    vi.stubGlobal('reportError', (error: unknown) => reported.push(error))
    const stream = fakeStream()
    const { client } = fakeApi(() => (isGood ? stream.response : json({}, 400)))
    const { result } = renderWith(client, () => useChatSendStream(throwing))
    let done: Promise<string | undefined> | undefined
    act(() => void (done = result.current.start(request)))
    stream.end()
    await act(async () => expect(await done).toBe(isGood ? '' : undefined))
    expect(result.current.status).toBe(isGood ? 'success' : 'error')
    expect(reported).toEqual([mine])
  })

  it('reduce is the error of the stream', async () => {
    const stream = fakeStream()
    const { client } = fakeApi(() => stream.response)
    const { result } = renderWith(client, () =>
      useChatSendStream({
        initialData: '',
        reduce: () => {
          throw mine
        },
      }),
    )
    let done: Promise<string | undefined> | undefined
    act(() => void (done = result.current.start(request)))
    stream.send(chunk('a'))
    await act(async () => expect(await done).toBeUndefined())
    expect(result.current).toMatchObject({ status: 'error', error: mine })
    await waitFor(() => expect(stream.cancelled()).toBe(true))
  })
})

describe('a stream', () => {
  it('sends nothing before it is started', () => {
    const { received, result } = renderText()
    expect(result.current).toMatchObject({ status: 'idle', data: '', error: undefined })
    expect(received).toEqual([])
  })

  it('folds its events and resolves to the data', async () => {
    const stream = fakeStream()
    const { result, received, onFinish } = renderText(stream)
    let done: Promise<string | undefined> | undefined
    act(() => void (done = result.current.start(request)))
    expect(result.current.status).toBe('connecting')
    await waitFor(() => expect(result.current.status).toBe('streaming'))
    expect(received).toHaveLength(1)
    stream.send(chunk('Hel'))
    await waitFor(() => expect(result.current.data).toBe('Hel'))
    stream.send(chunk('lo'))
    stream.end()
    await act(async () => expect(await done).toBe('Hello'))
    expect(result.current).toMatchObject({ status: 'success', data: 'Hello', error: undefined })
    expect(onFinish.mock.calls).toEqual([['Hello']])
    expect(received[0]?.body).toMatchObject({ model: 'm', stream: true })
  })

  it('lists its events where there is no fold', async () => {
    const stream = fakeStream()
    const { client } = fakeApi(() => stream.response)
    const { result } = renderWith(client, () => useChatSendStream())
    expect(result.current.data).toEqual([])
    stream.send(chunk('a'))
    stream.send(chunk('b'))
    stream.end()
    await act(() => result.current.start(request))
    expect(result.current.data).toEqual([chunk('a'), chunk('b')])
  })

  it('gives a JSON response as its only event', async () => {
    const steered = { session_id: 's', status: 'steered' }
    const { client } = fakeApi(() => json(steered, 202))
    const { result } = renderWith(client, () => useInternsChatStream())
    const message = { role: 'user', content: 'Go on' } as const
    await act(() => result.current.start({ internId: 'i', body: { messages: [message], stream: true } }))
    expect(result.current).toMatchObject({ status: 'success', data: [steered] })
  })

  it('keeps its actions from render to render', async () => {
    const stream = fakeStream()
    const { result } = renderText(stream)
    const { start, stop, reset } = result.current
    stream.end()
    await act(() => start(request))
    expect(result.current).toMatchObject({ start, stop, reset })
  })

  it('renders once per frame', async () => {
    const paints: (() => void)[] = []
    vi.stubGlobal('requestAnimationFrame', (paint: () => void) => paints.push(paint))
    const stream = fakeStream()
    const { result, renders } = renderText(stream)
    act(() => void result.current.start(request))
    await waitFor(() => expect(result.current.status).toBe('streaming'))
    const before = renders()
    for (let event = 0; event < 200; event += 1) stream.send(chunk('x'))
    await waitFor(() => expect(paints).toHaveLength(1))
    expect(renders()).toBe(before)
    act(() => paints.forEach((paint) => paint()))
    expect(result.current.data.length).toBeGreaterThan(0)
    // StrictMode renders twice.
    expect(renders()).toBe(before + 2)
  })
})

describe('stopping', () => {
  it('aborts and keeps what has arrived, without an error', async () => {
    const stream = fakeStream()
    const { result, received, onFinish, onError } = renderText(stream)
    let done: Promise<string | undefined> | undefined
    act(() => void (done = result.current.start(request)))
    stream.send(chunk('par'))
    await waitFor(() => expect(result.current.data).toBe('par'))
    act(() => result.current.stop())
    expect(result.current).toMatchObject({ status: 'stopped', data: 'par', error: undefined })
    expect(await done).toBeUndefined()
    expect(received[0]?.signal.aborted).toBe(true)
    expect(stream.cancelled()).toBe(true)
    expect(onFinish).not.toHaveBeenCalled()
    expect(onError).not.toHaveBeenCalled()
  })

  it('works before the response has arrived', async () => {
    const { result, received } = renderText()
    let done: Promise<string | undefined> | undefined
    act(() => void (done = result.current.start(request)))
    act(() => result.current.stop())
    expect(result.current.status).toBe('stopped')
    expect(await done).toBeUndefined()
    expect(received.every(({ signal }) => signal.aborted)).toBe(true)
  })

  it('does nothing where there is no stream', () => {
    const { result } = renderText()
    act(() => result.current.stop())
    expect(result.current.status).toBe('idle')
  })

  it('goes back to the beginning with reset', async () => {
    const stream = fakeStream()
    const { result } = renderText(stream)
    act(() => void result.current.start(request))
    stream.send(chunk('par'))
    await waitFor(() => expect(result.current.data).toBe('par'))
    act(() => result.current.reset())
    expect(result.current).toMatchObject({ status: 'idle', data: '', error: undefined })
    await waitFor(() => expect(stream.cancelled()).toBe(true))
  })

  it('happens when the component goes away', async () => {
    const stream = fakeStream()
    const { result, received, unmount } = renderText(stream)
    act(() => void result.current.start(request))
    await waitFor(() => expect(result.current.status).toBe('streaming'))
    unmount()
    await waitFor(() => expect(stream.cancelled()).toBe(true))
    expect(received[0]?.signal.aborted).toBe(true)
  })

  it('leaves nothing to start afterwards', async () => {
    const { result, received, unmount } = renderText()
    unmount()
    expect(await result.current.start(request)).toBeUndefined()
    expect(received).toEqual([])
  })
})

it('shows only the latest of two streams', async () => {
  const [first, second] = [fakeStream(), fakeStream()]
  const { result, received, onFinish } = renderText(first, second)
  let replaced: Promise<string | undefined> | undefined
  act(() => void (replaced = result.current.start(request)))
  first.send(chunk('old'))
  await waitFor(() => expect(result.current.data).toBe('old'))
  second.send(chunk('new'))
  second.end()
  await act(() => result.current.start(request))
  expect(await replaced).toBeUndefined()
  expect(received.map(({ signal }) => signal.aborted)[0]).toBe(true)
  expect(result.current).toMatchObject({ status: 'success', data: 'new' })
  expect(onFinish.mock.calls).toEqual([['new']])
})

describe('a failure', () => {
  it('before the stream is the typed error of the status', async () => {
    const { client } = fakeApi(() => json({ error: { code: 429, message: 'slow down' } }, 429), { maxRetries: 0 })
    const { result } = renderWith(client, () => useChatSendStream())
    await act(() => result.current.start(request))
    expect(result.current.status).toBe('error')
    expect(result.current.error).toBeInstanceOf(TooManyRequestsResponseError)
  })

  it('within the stream keeps the data and has no status', async () => {
    const stream = fakeStream()
    const { result, onError, onFinish } = renderText(stream)
    stream.send(chunk('par'))
    stream.send({ ...chunk(''), error: { code: 502, message: 'provider failed' } })
    await act(() => result.current.start(request))
    expect(result.current).toMatchObject({ status: 'error', data: 'par' })
    expect(result.current.error).toBeInstanceOf(StreamError)
    expect(result.current.error).not.toHaveProperty('statusCode')
    expect(onError.mock.calls).toEqual([[result.current.error, 'par']])
    expect(onFinish).not.toHaveBeenCalled()
  })

  it('is forgotten by the next start', async () => {
    const stream = fakeStream()
    const responses = [json({}, 404), stream.response]
    const { client } = fakeApi((received) => responses.shift() ?? never(received))
    const { result } = renderWith(client, () => useChatSendStream())
    await act(() => result.current.start(request))
    expect(result.current.status).toBe('error')
    stream.end()
    await act(() => result.current.start(request))
    expect(result.current).toMatchObject({ status: 'success', error: undefined })
  })

  it('of the fold closes the connection', async () => {
    const stream = fakeStream()
    const { client } = fakeApi(() => stream.response)
    const broken = () => {
      throw new RangeError('fold')
    }
    const { result } = renderWith(client, () => useChatSendStream({ initialData: 0, reduce: broken }))
    stream.send(chunk('a'))
    await act(() => result.current.start(request))
    expect(result.current.error).toBeInstanceOf(RangeError)
    await waitFor(() => expect(stream.cancelled()).toBe(true))
  })
})
