import { ResponseParseError } from '../errors/request-failure.js'
import { present } from '../request/serialize.js'
import type { ResultPromise } from './result.js'
import { unwrap } from './result.js'

/** All pages of a list, fetched as the loop asks for them. Throws the typed error of the page that failed. */
export interface Pages<Page, Item> extends AsyncIterable<Page> {
  /** The items of all pages, one by one, up to `limit`. */
  items(options?: { readonly limit?: number | undefined }): AsyncIterable<Item>
}

/** A function of the API that fetches one page. */
type List<Client, Options, Page> = (
  client: Client,
  // The argument beside it says of what type it is: without `strictFunctionTypes`, overloads of the function would mislead inference.
  request: never,
  options: Options,
) => ResultPromise<Page, unknown>

interface PageReader<Page, Item> {
  /** The items of a page; a missing list counts as empty. */
  readonly items: (page: Page) => readonly Item[] | null | undefined
  /** Whether there is another page, or the link to it, where the page says so. */
  readonly more?: (page: Page) => boolean | string | null | undefined
}

/** More pages than any list has; what goes on is a server that does not end. */
const MAX_PAGES = 100_000

/** Pages by offset: each starts after the items received so far. Ends at `total`, without `more`, at an empty page, or at one that repeats another. */
export function pagesByOffset<Client, Request extends object, Options, Page, Item>(
  list: List<Client, Options, Page>,
  client: Client,
  request: Request | undefined,
  options: Options,
  reader: PageReader<Page, Item> & {
    /** The request member that holds the offset. */
    readonly offset: string & keyof Request
    /** How many items there are in all, where the page says so. */
    readonly total?: (page: Page) => number | bigint | null | undefined
  },
): Pages<Page, Item> {
  const { offset } = reader
  return pages(
    reader,
    Number(request?.[offset] ?? 0),
    (position) => list(client, Object.assign({}, request, { [offset]: position }) as never, options),
    (page, position) => {
      const received = reader.items(page)?.length ?? 0
      const next = position + received
      const total = reader.total?.(page)
      return {
        next: received === 0 || next >= (total ?? Infinity) ? undefined : next,
        isCounted: present(total),
      }
    },
  )
}

/** Pages by number, the first one unless the request names another. Ends after `pages`, without `more`, at an empty page, or at one that repeats another. */
export function pagesByNumber<Client, Request extends object, Options, Page, Item>(
  list: List<Client, Options, Page>,
  client: Client,
  request: Request | undefined,
  options: Options,
  reader: PageReader<Page, Item> & {
    /** The request member that holds the number. */
    readonly page: string & keyof Request
    /** Number of the first page. Default 1. */
    readonly first?: number
    /** How many pages there are, where the page says so. */
    readonly pages?: (page: Page) => number | bigint | null | undefined
  },
): Pages<Page, Item> {
  const { page: member, first = 1 } = reader
  return pages(
    reader,
    Number(request?.[member] ?? first),
    (number) => list(client, Object.assign({}, request, { [member]: number }) as never, options),
    (page, number) => {
      const count = reader.pages?.(page)
      const isLast = !reader.items(page)?.length || number - first + 1 >= (count ?? Infinity)
      return { next: isLast ? undefined : number + 1, isCounted: present(count) }
    },
  )
}

/** Pages by cursor: each names the next. Ends without `more`, where none is named, or one that was there before. */
export function pagesByCursor<Client, Request extends object, Options, Page, Item>(
  list: List<Client, Options, Page>,
  client: Client,
  request: Request | undefined,
  options: Options,
  reader: PageReader<Page, Item> & {
    /** The request member that holds the cursor. */
    readonly cursor: string & keyof Request
    /** The cursor of the next page. */
    readonly next: (page: Page) => string | number | bigint | null | undefined
  },
): Pages<Page, Item> {
  const { cursor } = reader
  return pages(
    reader,
    request?.[cursor] as unknown,
    (position) => list(client, Object.assign({}, request, { [cursor]: position }) as never, options),
    (page, _, seen) => {
      const next = reader.next(page)
      return { next: next === null || next === '' || seen.has(next) ? undefined : next, isCounted: true }
    },
  )
}

/** Where the next page begins, if there is one, and whether the page's own word is enough to know. */
interface Onward<Position> {
  readonly next: Position | undefined
  readonly isCounted: boolean
}

function pages<Page, Item, Position>(
  reader: PageReader<Page, Item>,
  first: Position,
  pageAt: (position: Position) => ResultPromise<Page, unknown>,
  onward: (page: Page, position: Position, seen: ReadonlySet<unknown>) => Onward<Position>,
): Pages<Page, Item> {
  async function* generate(): AsyncGenerator<Page, void> {
    /** Positions, and contents by their fingerprints. */
    const seen = new Set<unknown>()
    let position = first
    for (let count = 0; count < MAX_PAGES; count++) {
      const page = await unwrap(pageAt(position))
      if (Object(page) !== page) throw unusable(`page ${count + 1} is no object`)
      seen.add(position)
      const more = reader.more?.(page)
      const { next, isCounted } = onward(page, position, seen)
      if (!isCounted) {
        // A server that does not know the parameter sends the same page again, with the same link to the next one.
        const content = fingerprint([reader.items(page), more])
        if (seen.has(content)) return
        seen.add(content)
      }
      yield page
      if (next === undefined || (more !== undefined && !more)) return
      position = next
    }
    throw unusable(`no end after ${MAX_PAGES} pages`)
  }
  return {
    [Symbol.asyncIterator]: generate,
    async *items({ limit = Infinity } = {}) {
      let left = limit
      if (!(left > 0)) return
      for await (const page of generate()) {
        for (const item of reader.items(page) ?? []) {
          yield item
          if (--left <= 0) return
        }
      }
    },
  }
}

const unusable = (message: string) => new ResponseParseError(message, { statusCode: 200, rawBody: '' })

/** Distinguishes pages without keeping them: 64 bits of hash (FNV-1, and powers of 31 from the length). JSON has no `bigint`, so values are texts. */
function fingerprint(content: unknown): string {
  const text = JSON.stringify(content, (_, part) => (Object(part) === part ? part : `${part}`))
  let a = 1
  let b = text.length
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b, 31) + code
  }
  return `${a} ${b}`
}
