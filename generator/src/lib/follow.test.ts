import { expect, test } from 'vitest'
import { follow } from './follow.ts'

const root = {
  a: { $ref: '#/b~1c' },
  'b/c': { $ref: '#/d' },
  d: { type: 'string' },
  one: { $ref: '#/other' },
  other: { $ref: '#/one' },
  far: { $ref: 'file.yaml#/d' },
  gone: { $ref: '#/nothing' },
}

test.each([
  ['no reference', root.d, { state: 'found', value: root.d, pointer: undefined }],
  ['a chain', root.a, { state: 'found', value: root.d, pointer: '#/d' }],
  ['a circle', root.one, { state: 'circular', value: undefined, pointer: '#/other' }],
  ['another file', root.far, { state: 'missing', value: undefined, pointer: 'file.yaml#/d' }],
  ['nothing', root.gone, { state: 'missing', value: undefined, pointer: '#/nothing' }],
  ['no value', undefined, { state: 'missing', value: undefined, pointer: undefined }],
] as const)('%s', (_title, value, want) => {
  expect(follow(value, root)).toEqual(want)
})
