import { expect, test } from 'vitest'
import { apiOf } from './model.fixture.ts'

test.each<[title: string, parents: Readonly<Record<string, string | undefined>>, notes: readonly string[]]>([
  ['a tree', { a: undefined, b: 'a', c: 'b' }, []],
  ['a parent that is no tag', { a: 'b' }, ['No tag is named "b", the parent of a tag']],
  ['itself', { a: 'a' }, ['The parents of the tag "a" lead back to it']],
  [
    'a circle, and a tag below it',
    { a: 'b', b: 'a', c: 'a' },
    ['The parents of the tag "a" lead back to it (and 1 more of this kind)'],
  ],
])('parents of tags: %s', (_title, parents, want) => {
  const tags = Object.entries(parents).map(([name, parent]) => (parent === undefined ? { name } : { name, parent }))
  const notes = apiOf({ openapi: '3.2.0', tags, paths: {} }).notes.filter(({ code }) => code === 'tag-parent')
  expect(notes.map(({ message }) => message)).toEqual(want)
})
