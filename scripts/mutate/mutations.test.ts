import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../lib/paths.ts'
import { folder, mutations } from './mutations.ts'

it.each(mutations)('$file still has the text of a mutation, and $tests.0 exists', ({ file, find, tests: [test] }) => {
  expect(readFileSync(join(root, folder, file), 'utf8').split(find)).toHaveLength(2)
  expect(existsSync(join(root, folder, test))).toBe(true)
})
