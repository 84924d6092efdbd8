import { expect, test } from 'vitest'
import { startThread } from './second-thread.ts'
import { type TaskName, tasks } from './tasks.ts'

const document = {
  openapi: '3.1.1',
  info: { title: 'Acme', version: '1' },
  paths: { '/a/{id}': { get: { responses: { 200: { description: 'OK' } } } } },
  components: { schemas: { A: { type: 'strin' } } },
}
const view = {
  ...document,
  components: { schemas: { A: { type: 'string', 'x-sdk-type': 'schemas.A' } } },
}

async function thread(...wanted: readonly TaskName[]) {
  const started = await startThread(wanted)
  if (started === undefined) throw new Error('The tests need a machine with two cores')
  return started
}

test('the thread returns the results of the tasks, to several calls at once', async () => {
  await using second = await thread('runRedocly', 'runRedocly', 'layOut')
  const [report, again, text] = await Promise.all([
    second.runRedocly(document, { rules: 'structural' }),
    second.runRedocly(document, { rules: 'full' }),
    second.layOut(view),
  ])
  expect(report).toEqual(await tasks.runRedocly(document, { rules: 'structural' }))
  expect(again).not.toEqual(report)
  expect(text).toBe(await tasks.layOut(view))
  expect(text).toContain('A: schemas.A')
})

test('what a task throws arrives', async () => {
  await using second = await thread('layOut')
  await expect(
    second.layOut({ components: { schemas: 1 }, paths: { '/a': { get: { parameters: 1 } } } }),
  ).rejects.toThrow(/./)
})

test('a thread that has ended rejects further calls, and none hangs', async () => {
  const second = await thread('runRedocly', 'layOut')
  const call = second.runRedocly(document, { rules: 'structural' })
  await second[Symbol.asyncDispose]()
  await expect(call).rejects.toThrow('ended')
  await expect(second.layOut(view)).rejects.toThrow('ended')
})

test('the thread ends after the last call', async () => {
  await using second = await thread('layOut')
  await second.layOut(view)
  await expect(second.layOut(view)).rejects.toThrow('ended')
})
