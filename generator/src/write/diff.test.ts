import { expect, test } from 'vitest'
import { diff, isEmpty } from './diff.ts'

const file = (path: string, text = path) => ({ path, text })

test.each([
  { name: 'nothing on disk', files: [file('b'), file('a')], disk: {}, owned: [], want: { added: ['a', 'b'] } },
  { name: 'all the same', files: [file('a')], disk: { a: 'a' }, owned: [], want: { unchanged: ['a'] } },
  { name: 'another text', files: [file('a', 'new')], disk: { a: 'old' }, owned: ['a'], want: { changed: ['a'] } },
  { name: 'an empty file', files: [file('a', '')], disk: { a: '' }, owned: [], want: { unchanged: ['a'] } },
  {
    name: 'strays',
    files: [file('a')],
    disk: { a: 'a', z: '', y: '' },
    owned: ['z', 'a', 'y'],
    want: { unchanged: ['a'], removed: ['y', 'z'] },
  },
  {
    name: 'a name in other case',
    files: [file('chat')],
    disk: { Chat: 'chat' },
    owned: ['Chat'],
    want: { added: ['chat'], removed: ['Chat'] },
  },
])('$name', ({ files, disk, owned, want }) => {
  const got = diff(files, { texts: new Map(Object.entries(disk)), owned })
  const paths = { ...got, added: got.added.map(({ path }) => path), changed: got.changed.map(({ path }) => path) }
  expect(paths).toEqual({ added: [], changed: [], unchanged: [], removed: [], ...want })
  expect(isEmpty(got)).toBe(!('added' in want || 'changed' in want || 'removed' in want))
})
