import { expect, test } from 'vitest'
import type { JsonObject } from '../lib/json.ts'
import { tagGroup, tagsOf } from './tag-groups.ts'

const document = {
  tags: [
    { name: 'beta', kind: 'badge' },
    { name: 'shop', kind: 'nav' },
    { name: 'books', parent: 'shop' },
    { name: 'rare', parent: 'books' },
    { name: 'left', parent: 'right' },
    { name: 'right', parent: 'left' },
    { name: 'orphan', parent: 'nobody' },
  ],
}

test.each<[string, JsonObject, readonly string[] | undefined]>([
  ['the parents come first', { tags: ['rare'] }, ['shop', 'books', 'rare']],
  ['a tag without a parent says it itself', { tags: ['shop', 'books'] }, undefined],
  ['a tag that is not for navigation names no group', { tags: ['beta', 'shop'] }, ['shop']],
  ['nothing but such tags', { tags: ['beta'] }, undefined],
  ['parents in a circle end', { tags: ['left'] }, ['right', 'left']],
  ['a parent that is not declared counts', { tags: ['orphan'] }, ['nobody', 'orphan']],
  ['a tag that is not declared', { tags: ['new'] }, undefined],
  ['no tags', {}, undefined],
])('%s', (_title, operation, want) => {
  expect(tagGroup(operation, tagsOf(document))).toEqual(want)
})
