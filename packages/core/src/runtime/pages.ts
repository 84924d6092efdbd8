import type { ResultPromise } from './result.js'
import { unwrap } from './unwrap.js'

/** All pages of a list, fetched as the loop asks for them. Throws the typed error of the page that failed. */
export interface Pages<Page, Item> extends AsyncIterable<Page> {
  /** The items of all pages, one by one, up to `limit`. */
  items(options?: { readonly limit?: number | undefined }): AsyncIterable<Item>
}

interface PageSource<Request, Page, Item> {
  readonly request: Request
  /** The items of a page; a missing list counts as empty. */
  readonly items: (page: Page) => readonly Item[] | null | undefined
  /** Whether there is another page, where the page says so. */
  readonly more?: (page: Page) => boolean | null | undefined
  readonly fetch: (request: Request) => ResultPromise<Page, unknown>
}

/** Pages by offset: each starts after the items received so far. Ends at `total`, without `more`, or at an empty page. */
export function pagesByOffset<Request extends object, Page, Item>(
  source: PageSource<Request, Page, Item> & {
    /** The request member that holds the offset. */
    readonly offset: string & keyof Request
    /** How many items there are in all, where the page says so. */
    readonly total?: (page: Page) => number | null | undefined
  },
): Pages<Page, Item> {
  return pages(source.items, async function* () {
    const { request, offset } = source
    for (let position = Number(request[offset] ?? 0); ;) {
      const page = await unwrap(source.fetch({ ...request, [offset]: position }))
      yield page
      const received = source.items(page)?.length
      position += received ?? 0
      if (!received || isLast(source, page) || position >= (source.total?.(page) ?? Infinity)) return
    }
  })
}

/** Pages by number, the first one unless the request names another. Ends after `pages`, without `more`, or at an empty page. */
export function pagesByNumber<Request extends object, Page, Item>(
  source: PageSource<Request, Page, Item> & {
    /** The request member that holds the number. */
    readonly page: string & keyof Request
    /** Number of the first page. Default 1. */
    readonly first?: number
    /** How many pages there are, where the page says so. */
    readonly pages?: (page: Page) => number | null | undefined
  },
): Pages<Page, Item> {
  return pages(source.items, async function* () {
    const { request, page: member, first = 1 } = source
    for (let number = Number(request[member] ?? first); ; number++) {
      const page = await unwrap(source.fetch({ ...request, [member]: number }))
      yield page
      if (
        !source.items(page)?.length ||
        isLast(source, page) ||
        number - first + 1 >= (source.pages?.(page) ?? Infinity)
      )
        return
    }
  })
}

/** Pages by cursor: each names the next. Ends without `more`, where none is named, or the same one again. */
export function pagesByCursor<Request extends object, Page, Item>(
  source: PageSource<Request, Page, Item> & {
    /** The request member that holds the cursor. */
    readonly cursor: string & keyof Request
    /** The cursor of the next page. */
    readonly next: (page: Page) => string | number | null | undefined
  },
): Pages<Page, Item> {
  return pages(source.items, async function* () {
    const { request, cursor } = source
    let position: unknown = request[cursor]
    for (;;) {
      const page = await unwrap(source.fetch({ ...request, [cursor]: position }))
      yield page
      const next = source.next(page)
      if (isLast(source, page) || next === undefined || next === null || next === '' || next === position) return
      position = next
    }
  })
}

function isLast<Page>({ more }: { readonly more?: (page: Page) => boolean | null | undefined }, page: Page): boolean {
  return more?.(page) === false
}

function pages<Page, Item>(
  itemsOf: (page: Page) => readonly Item[] | null | undefined,
  generate: () => AsyncGenerator<Page, void>,
): Pages<Page, Item> {
  return {
    [Symbol.asyncIterator]: generate,
    async *items({ limit = Infinity } = {}) {
      let left = limit
      if (!(left > 0)) return
      for await (const page of generate()) {
        for (const item of itemsOf(page) ?? []) {
          yield item
          if (--left <= 0) return
        }
      }
    },
  }
}
