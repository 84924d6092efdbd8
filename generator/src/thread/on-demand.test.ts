import { expect, test } from 'vitest'
import { runRedoclyHere } from '../lint/lint.ts'
import { RulesOnDemand } from './on-demand.ts'

/** Counts the threads that were started and those that have ended. */
function threads() {
  const counts = { started: 0, ended: 0 }
  const start = () => {
    counts.started += 1
    return { runRedocly: runRedoclyHere, [Symbol.asyncDispose]: async () => void (counts.ended += 1) }
  }
  return { counts, start }
}

const document = { openapi: '3.1.1', info: { title: 'Acme', version: '1' }, paths: {} }

test.each([true, false])('one thread is started, by the call or ahead of it (%s)', async (isAhead) => {
  const { counts, start } = threads()
  {
    await using onDemand = new RulesOnDemand(start)
    if (isAhead) onDemand.start()
    expect(counts.started).toBe(isAhead ? 1 : 0)
    await onDemand.runRedocly(document, { rules: 'structural' })
  }
  expect(counts).toEqual({ started: 1, ended: 1 })
})

test('without a call nothing is started; without threads the rules run here', async () => {
  const { counts, start } = threads()
  await new RulesOnDemand(start)[Symbol.asyncDispose]()
  expect(counts.started).toBe(0)
  await using here = new RulesOnDemand()
  const options = { rules: 'structural' } as const
  expect(await here.runRedocly(document, options)).toEqual(await runRedoclyHere(document, options))
})
