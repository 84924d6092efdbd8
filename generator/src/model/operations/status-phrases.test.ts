import { STATUS_CODES } from 'node:http'
import { expect, test } from 'vitest'
import { statusPhrases } from './status-phrases.ts'

test('has the names of Node', () => {
  expect(statusPhrases).toEqual(STATUS_CODES)
})
