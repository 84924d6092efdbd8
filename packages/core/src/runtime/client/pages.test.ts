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

function resultOf(result: Result<Page, Error>): ResultPromise<Page, Error> {
  const promise = Promise.resolve(result)
  return Object.assign(promise, { withResponse: async () => ({ ...result, response: undefined }) })
}

const all = async <T>(source: AsyncIterable<T>): Promise<T[]> => {
  const seen: T[] = []
  for await (const one of source) seen.push(one)
  return seen
}

interface PageRequest {
  readonly offset?: number
  readonly page?: number
  readonly cursor?: string
}

interface Source {
  readonly fetch: (request: PageRequest) => ResultPromise<Page, Error>
  readonly request?: PageRequest
  readonly more?: (page: Page) => boolean | string | null | undefined
}

const items = (page: Page) => page.data
const client = { name: 'a client' }
const options = { timeoutMs: 5 }

/** The readers of pages, with the same client and options; every page is asked for with just these. */
const listOf =
  ({ fetch }: Source) =>
  (...[usedClient, request, usedOptions]: readonly [object, PageRequest, object]) => {
    expect([usedClient, usedOptions]).toEqual([client, options])
    return fetch(request)
  }
const offsetPages = (source: Source, total?: (page: Page) => number | undefined) =>
  pagesByOffset(listOf(source), client, source.request, options, {
    items,
    offset: 'offset',
    ...(source.more && { more: source.more }),
    ...(total && { total }),
  })
const numberPages = (source: Source, given: { readonly first?: number; readonly pages?: () => number } = {}) =>
  pagesByNumber(listOf(source), client, source.request, options, {
    items,
    page: 'page',
    ...(source.more && { more: source.more }),
    ...given,
  })
const cursorPages = (source: Source, next = (page: Page) => page.next) =>
  pagesByCursor(listOf(source), client, source.request, options, {
    items,
    cursor: 'cursor',
    next,
    ...(source.more && { more: source.more }),
  })

function byOffset(
  numbers: readonly number[],
  size: number,
  asked: number[],
  total?: number,
  request: { offset?: number } = {},
) {
  const fetch = ({ offset = 0 }: PageRequest) => {
    asked.push(offset)
    const data = numbers.slice(offset, offset + size)
    return resultOf({ ok: true, value: { data, ...(total !== undefined && { total }) } })
  }
  return offsetPages({ request, fetch }, (page) => page.total)
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
  const source = cursorPages({
    fetch: ({ cursor = '' }) => resultOf({ ok: true, value: pages[cursor] ?? { data: [] } }),
  })
  expect(await all(source)).toHaveLength(3)
  expect(await all(source.items())).toEqual([1, 2])
})

it.each([true, false])('ends where the page says that there are no more: %s', async (more) => {
  const asked: unknown[] = []
  const source = {
    more: (page: Page) => page.more,
    fetch: (request: PageRequest) => {
      asked.push(request)
      return resultOf({
        ok: true,
        value: { data: asked.length > 2 ? [] : [1], next: `${asked.length}`, more: more && asked.length < 2 },
      })
    },
  }
  for (const pages of [offsetPages(source), numberPages(source), cursorPages(source)]) {
    asked.length = 0
    expect(await all(pages)).toHaveLength(more ? 2 : 1)
  }
})

it('throws the error of the page that failed', async () => {
  const error = new Error('no')
  const source = offsetPages({
    fetch: () => resultOf({ ok: false, error }),
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
  const fetch = ({ page = -1 }: PageRequest) => {
    seen.push(page)
    return resultOf({ ok: true, value: { data: page > 2 ? [] : [page] } })
  }
  await all(numberPages({ request, fetch }, given))
  expect(seen).toEqual(asked)
})

/** Reads pages of a server that responds by the request; beyond `bound` requests it fails. */
function counted(pageFor: (request: Record<string, unknown>) => unknown, bound = 50) {
  const asked: unknown[] = []
  return {
    asked,
    fetch: (request: PageRequest) => {
      asked.push(request)
      if (asked.length > bound) throw new Error('no end')
      return resultOf({ ok: true, value: pageFor(request as Record<string, unknown>) as Page })
    },
  }
}

describe('end on a server that', () => {
  it('does not know the offset or the number', async () => {
    const source = counted(() => ({ data: [1, 2] }))
    expect(await all(offsetPages(source).items())).toEqual([1, 2])
    expect(source.asked).toHaveLength(2)
    expect(await all(numberPages(source).items())).toEqual([1, 2])
  })

  it.each([true, 'https://h.test/?offset=2'])('does not know them and says by %j that there are more', async (next) => {
    const source = { ...counted(() => ({ data: [1, 2], next })), more: (page: Page) => page.next }
    expect(await all(offsetPages(source).items())).toEqual([1, 2])
    expect(await all(numberPages(source).items())).toEqual([1, 2])
    expect(source.asked).toHaveLength(4)
  })

  it('begins again after the last page', async () => {
    const lists = [[1], [2], [3]]
    const source = counted(({ page }) => ({ data: lists[(Number(page) - 1) % 3] }))
    expect(await all(numberPages(source).items())).toEqual([1, 2, 3])
  })

  it.each([null, '', false])('says by %j that there are no more', async (link) => {
    const source = counted(() => ({ data: [1], next: link }))
    const more = (page: Page) => page.next
    expect(await all(offsetPages({ ...source, more }))).toHaveLength(1)
    expect(await all(numberPages({ ...source, more }))).toHaveLength(1)
    expect(await all(cursorPages({ ...source, more }, () => 'x'))).toHaveLength(1)
    expect(source.asked).toHaveLength(3)
  })

  it('has cursors that go in a circle', async () => {
    const next: Record<string, string> = { '': 'a', a: 'b', b: 'c', c: 'a' }
    const source = counted(({ cursor = '' }) => ({ data: [1], next: next[String(cursor)] }))
    expect(await all(cursorPages(source))).toHaveLength(4)
    expect(await all(cursorPages({ ...source, request: { cursor: 'a' } }))).toHaveLength(3)
  })

  it('never ends, by an error that says so', async () => {
    let last = 0
    const source = counted(() => ({ data: [last++] }), Infinity)
    const read = async () => {
      for await (const _ of offsetPages(source)) continue
    }
    await expect(read()).rejects.toThrow('no end after 100000 pages')
  })
})

it.each([
  ['a total', () => ({ total: 4 })],
  ['a link', (offset: unknown) => ({ next: Number(offset) >= 2 ? null : 'https://h.test/2' })],
])('where %s decides, pages may be equal', async (_, says) => {
  const source = counted(({ offset }) => ({ data: [0, 0], ...says(offset) }))
  const pages = offsetPages({ ...source, more: (page) => page.next }, (page) => page.total)
  expect(await all(pages.items())).toEqual([0, 0, 0, 0])
})

it.each([null, undefined, 5, 'text'])('a page that is %j is an error of ours', async (page) => {
  const source = counted(() => page)
  await expect(all(offsetPages(source))).rejects.toThrow(
    new ResponseParseError('page 1 is no object', { statusCode: 200, rawBody: '' }),
  )
})
