import { expect, test } from 'vitest'
import { moduleURL } from './module-url.ts'

test.each([
  ['file:///repo/generator/src/thread/second-thread.ts', 'file:///repo/generator/src/thread/worker.ts'],
  ['file:///app/node_modules/g/src/thread/second-thread.js', 'file:///app/node_modules/g/src/thread/worker.js'],
])('beside %s', (from, want) => {
  expect(moduleURL('worker', from).href).toBe(want)
})
