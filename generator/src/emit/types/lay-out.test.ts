import { expect, test } from 'vitest'
import { layOut } from './lay-out.ts'

test.each(['/discounts/100%', '/100%25/%zz', '/é%', '/plain'])('the path %j keeps its characters', (path) => {
  const responses = { 204: { description: 'Done' } }
  const text = layOut({ openapi: '3.1.1', info: {}, paths: { [path]: { get: { responses } } } })
  const key = /^ {4}("[^"]*"): \{$/m.exec(text)?.[1] ?? ''
  expect(JSON.parse(key)).toBe(path)
})
