import { expect, it, test } from 'vitest'
import { pagesByCursor, pagesByNumber, pagesByOffset } from './pages.js'
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
