import { expect, test } from 'vitest'
import { runRedoclyHere } from '../lint/lint.ts'
import { startThread } from './second-thread.ts'

const document = {
  openapi: '3.1.1',
  info: { title: 'Acme', version: '1' },
  paths: { '/a/{id}': { get: { responses: { 200: { description: 'OK' } } } } },
  components: { schemas: { A: { type: 'strin' } } },
}

function thread() {
  const started = startThread()
  if (started === undefined) throw new Error('The tests need a machine with two cores')
  return started
}

test.each(['structural', 'full'] as const)('the thread reports what the %s rules report here', async (rules) => {
  await using second = thread()
  const report = await second.runRedocly(document, { rules })
  expect(report).toEqual(await runRedoclyHere(document, { rules }))
  expect(report).toHaveProperty('problems.0')
})

test('what the rules throw arrives', async () => {
  await using second = thread()
  await expect(second.runRedocly({ openapi: 1 }, { rules: 'structural' })).rejects.toThrow(/./)
})

test('a thread that has ended rejects further calls, and none hangs', async () => {
  const second = thread()
  const call = second.runRedocly(document, { rules: 'structural' })
  await second[Symbol.asyncDispose]()
  await expect(call).rejects.toThrow('ended')
  await expect(second.runRedocly(document, { rules: 'structural' })).rejects.toThrow('ended')
})

test('with the report the thread ends', async () => {
  await using second = thread()
  await second.runRedocly(document, { rules: 'structural' })
  await expect(second.runRedocly(document, { rules: 'structural' })).rejects.toThrow('ended')
})
