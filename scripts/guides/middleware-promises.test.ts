import { expect } from 'vitest'
import * as core from '../../packages/core/src/index.ts'
import { promise } from './promise.ts'
import { empty, scripted } from './scripted-client.ts'

const { modelsList } = core
const page = 'packages/docs/guides/middleware.md'

promise(
  page,
  'The first middleware in the list is the outermost. Those of a call run inside those of its client.',
  async () => {
    const order: string[] = []
    const named =
      (name: string): core.Middleware =>
      (request, next) => {
        order.push(name)
        return next(request)
      }
    await modelsList(scripted([empty], { use: [named('a'), named('b')] }).client, {}, { use: [named('c')] })
    expect(order).toEqual(['a', 'b', 'c'])
  },
)

promise(page, 'It becomes the error of the result, unchanged, and is never retried.', async () => {
  const failure = new Error('mine')
  let runs = 0
  const use: core.Middleware[] = [
    () => {
      runs++
      throw failure
    },
  ]
  const { error } = await modelsList(scripted([empty], { use }).client)
  expect([error === failure, runs]).toEqual([true, 1])
})

promise(page, 'If a middleware returns no readable response, the call fails with a `ResponseParseError`.', async () => {
  for (const returned of [undefined, {}, 'text']) {
    const use: core.Middleware[] = [async () => returned as never]
    expect((await modelsList(scripted([empty], { use }).client)).error).toBeInstanceOf(core.ResponseParseError)
  }
})

promise(page, 'The time that a middleware takes counts towards `timeoutMs`.', async () => {
  const use: core.Middleware[] = [() => new Promise(() => {})]
  const { error } = await modelsList(scripted([empty], { use, timeoutMs: 20 }).client)
  expect(error).toBeInstanceOf(core.RequestTimeoutError)
})

promise(
  page,
  'It logs no headers and no bodies. Calls do not wait for the logger, and its errors are ignored.',
  async () => {
    const lines: string[] = []
    const log = (line: string) => {
      lines.push(line)
      throw new Error('full')
    }
    const use = [core.logRequests({ debug: log, info: log, warn: log, error: log, log } as never)]
    const { client } = scripted([() => Response.json({ data: ['body'] })], { use, headers: { 'x-mine': 'header' } })
    expect((await modelsList(client, { category: 'programming' })).ok).toBe(true)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/GET .*\/models .*200/)
    expect(lines[0]).not.toMatch(/programming|header|body|secret/)
  },
)
