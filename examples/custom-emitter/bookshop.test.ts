import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  BookshopCore,
  booksCreate,
  booksList,
  booksRead,
  NotFoundResponseError,
} from './sdk/packages/core/src/index.ts'
import * as core from './sdk/packages/core/src/index.ts'
import { mockFetch } from './sdk/packages/mocks/src/generated/index.ts'
import type { Book } from './sdk/packages/types/src/index.ts'

const emma: Book = { id: 'b2', title: 'Emma', price: 9 }

test('operations respond with the examples of the document', async () => {
  const client = new BookshopCore({ fetch: mockFetch() })
  expect(await booksList(client)).toEqual({ ok: true, value: [{ id: 'b1', title: 'Middlemarch', price: 12.5 }] })
  expect(await booksCreate(client, emma)).toEqual({ ok: true, value: emma })
})

test('or with what a test says', async () => {
  const fetch = mockFetch({
    booksList: [],
    booksRead: (request) => ({ ...emma, id: new URL(request.url).pathname.split('/').at(-1) ?? '' }),
  })
  const client = new BookshopCore({ fetch })
  expect(await booksList(client)).toEqual({ ok: true, value: [] })
  expect(await booksRead(client, { id: 'b7' })).toEqual({ ok: true, value: { ...emma, id: 'b7' } })
})

test('a response may be a failure', async () => {
  const fetch = mockFetch({ booksRead: () => Response.json({ message: 'Sold' }, { status: 404 }) })
  const result = await booksRead(new BookshopCore({ fetch }), { id: 'b1' })
  expect(result.ok ? result.value : result.error).toBeInstanceOf(NotFoundResponseError)
})

test('what the configuration leaves out is not there', () => {
  expect(Object.keys(core).filter((name) => /admin|price/i.test(name))).toEqual([])
  const types = readFileSync(new URL('sdk/packages/types/src/generated/schemas.ts', import.meta.url), 'utf8')
  expect([...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name)).toEqual(['Book'])
})

test('a template of the configuration replaces the one of the generator', () => {
  const readme = readFileSync(new URL('sdk/packages/core/README.md', import.meta.url), 'utf8')
  expect(readme).toContain('Talks to the Bookshop, 1.0.0. Ask in `#bookshop-dev`')
})
