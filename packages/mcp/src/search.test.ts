import { expect, test } from 'vitest'
import { type Page, searchOf } from './search.js'

const pages: readonly Page[] = [
  {
    name: 'petsRemove',
    title: 'Remove a pet',
    call: 'await acme.pets.remove(request)',
    http: 'DELETE /pets/{id}',
    types: '',
  },
  {
    name: 'petsListFavourites',
    title: 'List favourites',
    call: 'await acme.pets.listFavourites()',
    types: 'type Pets = Pet[]',
  },
  {
    name: 'petsList',
    title: 'List pets',
    call: 'await acme.pets.list(request)',
    text: 'All pets of a shop.',
    types: 'type Pets = Pet[]',
  },
  { name: 'Pet', title: 'type Pet', text: 'An animal.', types: 'type Pet = { name: string }' },
  { name: '__proto__', title: 'type __proto__', types: '' },
]

test.each([
  ['the name of a function', 'petsList', 'petsList'],
  ['the name of a method', 'pets.list', 'petsList'],
  ['the method as it is called', 'acme.pets.remove', 'petsRemove'],
  ['a title', 'list pets', 'petsList'],
  ['the name of a type', 'Pet', 'Pet'],
  ['words of a text', 'animal', 'Pet'],
  ['words within a name', 'favourites', 'petsListFavourites'],
  ['a path', 'DELETE /pets', 'petsRemove'],
  ['a word with a mistake', 'favorites', 'petsListFavourites'],
  ['a name of JavaScript', '__proto__', '__proto__'],
])('finds by %s', (_title, query, want) => {
  expect(searchOf(pages)(query, 5)[0]?.name).toBe(want)
})

test('finds nothing, and no more than asked for', () => {
  expect(searchOf(pages)('zebra', 5)).toEqual([])
  expect(searchOf(pages)('pets', 1)).toHaveLength(1)
})
