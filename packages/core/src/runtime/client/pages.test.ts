import { describe, expect, it, test } from 'vitest'
import { pagesByCursor, pagesByNumber, pagesByOffset } from './pages.js'
import { ResponseParseError } from '../errors/request-failure.js'
import type { Result, ResultPromise } from './result.js'

interface Page {
  readonly data: readonly number[] | null
  readonly total?: number
  readonly next?: string | null
  readonly more?: boolean
}

function answer(result: Result<Page, Error>): ResultPromise<Page, Error> {
  const promise = Promise.resolve(result)
  return Object.assign(promise, { withResponse: async () => ({ ...result, response: undefined }) })
}

const all = async <T>(source: AsyncIterable<T>): Promise<T[]> => {
  const seen: T[] = []
  for await (const one of source) seen.push(one)
  return seen
}

function byOffset(
  items: readonly number[],
  size: number,
  asked: number[],
  total?: number,
  request: { offset?: number } = {},
) {
  return pagesByOffset({
    request,
    offset: 'offset',
    items: (page: Page) => page.data,
    total: (page) => page.total,
    fetch: ({ offset = 0 }) => {
      asked.push(offset)
      return answer({
        ok: true,
        value: { data: items.slice(offset, offset + size), ...(total !== undefined && { total }) },
      })
    },
  })
}

test.each([
  ['an empty page', 2, undefined, {}, [1, 2, 3, 4, 5], [0, 2, 4, 5]],
  ['the total', 2, 5, {}, [1, 2, 3, 4, 5], [0, 2, 4]],
  ['a given offset', 2, 5, { offset: 3 }, [4, 5], [3]],
])('offset: stops at %s', async (_, size, total, request, want, wantAsked) => {
  const asked: number[] = []
  expect(await all(byOffset([1, 2, 3, 4, 5], size, asked, total, request).items())).toEqual(want)
  expect(asked).toEqual(wantAsked)
})

it('fetches no page more than the limit needs', async () => {
  const asked: number[] = []
  expect(await all(byOffset([1, 2, 3, 4, 5], 2, asked).items({ limit: 3 }))).toEqual([1, 2, 3])
  expect(asked).toEqual([0, 2])
  expect(await all(byOffset([1], 2, asked).items({ limit: 0 }))).toEqual([])
})

it('cursor: follows it until none is named or it repeats', async () => {
  const pages: Record<string, Page> = {
    '': { data: [1], next: 'a' },
    a: { data: null, next: 'b' },
    b: { data: [2], next: 'b' },
  }
  const source = pagesByCursor({
    request: {} as { cursor?: string },
    cursor: 'cursor',
    items: (page: Page) => page.data,
    next: (page) => page.next,
    fetch: ({ cursor = '' }) => answer({ ok: true, value: pages[cursor] ?? { data: [] } }),
  })
  expect(await all(source)).toHaveLength(3)
  expect(await all(source.items())).toEqual([1, 2])
})

it.each([true, false])('ends where the page says that there are no more: %s', async (more) => {
  const asked: unknown[] = []
  const source = {
    items: (page: Page) => page.data,
    more: (page: Page) => page.more,
    fetch: (request: object) => {
      asked.push(request)
      return answer({
        ok: true,
        value: { data: asked.length > 2 ? [] : [1], next: `${asked.length}`, more: more && asked.length < 2 },
      })
    },
  }
  const request: { offset?: number; page?: number; cursor?: string } = {}
  const readers = [
    pagesByOffset({ ...source, request, offset: 'offset' }),
    pagesByNumber({ ...source, request, page: 'page' }),
    pagesByCursor({ ...source, request, cursor: 'cursor', next: (page: Page) => page.next }),
  ]
  for (const pages of readers) {
    asked.length = 0
    expect(await all(pages)).toHaveLength(more ? 2 : 1)
  }
})

it('throws the error of the page that failed', async () => {
  const error = new Error('no')
  const source = pagesByOffset({
    request: {} as { offset?: number },
    offset: 'offset',
    items: (page: Page) => page.data,
    fetch: () => answer({ ok: false, error }),
  })
  await expect(all(source)).rejects.toBe(error)
})

test.each([
  { title: 'until an empty page', given: {}, request: {}, asked: [1, 2, 3] },
  { title: 'until the last of so many', given: { pages: () => 2 }, request: {}, asked: [1, 2] },
  { title: 'from another first page', given: { first: 0, pages: () => 2 }, request: {}, asked: [0, 1] },
  { title: 'from the page of the request', given: {}, request: { page: 2 }, asked: [2, 3] },
])('by number: $title', async ({ given, request, asked }) => {
  const seen: number[] = []
  const pages = pagesByNumber({
    request: request as { page?: number },
    page: 'page',
    items: (page: Page) => page.data,
    fetch: ({ page = -1 }) => {
      seen.push(page)
      return answer({ ok: true, value: { data: page > 2 ? [] : [page] } })
    },
    ...given,
  })
  await all(pages)
  expect(seen).toEqual(asked)
})

/** Reads pages that a server answers by the request; beyond `bound` requests it fails. */
function counted(answerTo: (request: Record<string, unknown>) => unknown, bound = 50) {
  const asked: unknown[] = []
  return {
    asked,
    items: (page: Page) => page.data,
    fetch: (request: object) => {
      asked.push(request)
      if (asked.length > bound) throw new Error('no end')
      return answer({ ok: true, value: answerTo(request as Record<string, unknown>) as Page })
    },
  }
}
const noRequest: { offset?: number; page?: number; cursor?: string } = {}

describe('end on a server that', () => {
  it('does not know the offset or the number', async () => {
    const source = counted(() => ({ data: [1, 2] }))
    expect(await all(pagesByOffset({ ...source, request: noRequest, offset: 'offset' }).items())).toEqual([1, 2])
    expect(source.asked).toHaveLength(2)
    expect(await all(pagesByNumber({ ...source, request: noRequest, page: 'page' }).items())).toEqual([1, 2])
  })

  it.each([true, 'https://h.test/?offset=2'])('does not know them and says by %j that there are more', async (next) => {
    const source = { ...counted(() => ({ data: [1, 2], next })), more: (page: Page) => page.next }
    expect(await all(pagesByOffset({ ...source, request: noRequest, offset: 'offset' }).items())).toEqual([1, 2])
    expect(await all(pagesByNumber({ ...source, request: noRequest, page: 'page' }).items())).toEqual([1, 2])
    expect(source.asked).toHaveLength(4)
  })

  it('begins again after the last page', async () => {
    const lists = [[1], [2], [3]]
    const source = counted(({ page }) => ({ data: lists[(Number(page) - 1) % 3] }))
    expect(await all(pagesByNumber({ ...source, request: noRequest, page: 'page' }).items())).toEqual([1, 2, 3])
  })

  it.each([null, '', false])('says by %j that there are no more', async (link) => {
    const source = counted(() => ({ data: [1], next: link }))
    const more = (page: Page) => page.next
    expect(await all(pagesByOffset({ ...source, more, request: noRequest, offset: 'offset' }))).toHaveLength(1)
    expect(await all(pagesByNumber({ ...source, more, request: noRequest, page: 'page' }))).toHaveLength(1)
    expect(
      await all(pagesByCursor({ ...source, more, request: noRequest, cursor: 'cursor', next: () => 'x' })),
    ).toHaveLength(1)
    expect(source.asked).toHaveLength(3)
  })

  it('has cursors that go in a circle', async () => {
    const next: Record<string, string> = { '': 'a', a: 'b', b: 'c', c: 'a' }
    const source = counted(({ cursor = '' }) => ({ data: [1], next: next[String(cursor)] }))
    const pages = pagesByCursor({ ...source, request: noRequest, cursor: 'cursor', next: (page: Page) => page.next })
    expect(await all(pages)).toHaveLength(4)
    const from = pagesByCursor({
      ...source,
      request: { cursor: 'a' },
      cursor: 'cursor',
      next: (page: Page) => page.next,
    })
    expect(await all(from)).toHaveLength(3)
  })

  it('never ends, by an error that says so', async () => {
    let last = 0
    const source = counted(() => ({ data: [last++] }), Infinity)
    const read = async () => {
      for await (const _ of pagesByOffset({ ...source, request: noRequest, offset: 'offset' })) continue
    }
    await expect(read()).rejects.toThrow('no end after 100000 pages')
  })
})

it.each([
  ['a total', { total: 4 }],
  ['a link', { next: 'https://h.test/2' }],
])('where %s decides, pages may be equal', async (_, says) => {
  const source = counted(({ offset }) => ({ data: [0, 0], ...says, ...(Number(offset) >= 2 && { next: null }) }))
  const pages = pagesByOffset({
    ...source,
    request: noRequest,
    offset: 'offset',
    total: (page: Page) => page.total,
    more: (page: Page) => page.next,
  })
  expect(await all(pages.items())).toEqual([0, 0, 0, 0])
})

it.each([null, undefined, 5, 'text'])('a page that is %j is an error of ours', async (page) => {
  const source = counted(() => page)
  await expect(all(pagesByOffset({ ...source, request: noRequest, offset: 'offset' }))).rejects.toThrow(
    new ResponseParseError('page 1 is no object', { statusCode: 200, rawBody: '' }),
  )
})
