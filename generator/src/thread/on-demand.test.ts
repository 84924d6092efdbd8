import { expect, test } from 'vitest'
import { TasksOnDemand } from './on-demand.ts'
import { type TaskName, tasks } from './tasks.ts'

/** Reports which tasks threads were started for, and how many have ended. */
function threads() {
  const started: (readonly TaskName[])[] = []
  const ended: number[] = []
  const start = async (wanted: readonly TaskName[]) => {
    const number = started.push(wanted)
    return { ...tasks, [Symbol.asyncDispose]: async () => void ended.push(number) }
  }
  return { started, ended, start }
}

const document = { openapi: '3.1.1', info: { title: 'Acme', version: '1' }, paths: {} }

test('one thread is started, by the first call or ahead of it', async () => {
  for (const isAhead of [true, false]) {
    const { started, ended, start } = threads()
    {
      await using onDemand = new TasksOnDemand(['runRedocly', 'layOut'], start)
      if (isAhead) onDemand.start()
      expect(started).toHaveLength(isAhead ? 1 : 0)
      await onDemand.runRedocly(document, { rules: 'structural' })
      await onDemand.layOut(document)
    }
    expect(started).toEqual([['runRedocly', 'layOut']])
    expect(ended).toEqual([1])
  }
})

test('what was not called until then loads no libraries', async () => {
  const { started, start } = threads()
  await using onDemand = new TasksOnDemand(['runRedocly', 'layOut'], start)
  await onDemand.layOut(document)
  expect(started).toEqual([['layOut']])
})

test('without calls nothing is started; without threads the tasks run here', async () => {
  const { started, start } = threads()
  await new TasksOnDemand(['layOut'], start)[Symbol.asyncDispose]()
  expect(started).toEqual([])
  await using here = new TasksOnDemand(['layOut'])
  expect(await here.layOut(document)).toBe(await tasks.layOut(document))
})
