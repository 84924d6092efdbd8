import { expect, test } from 'vitest'
import { yamlDocument } from '../../generator/src/compile.fixture.ts'
import { makeSubject, readDocument } from '../oracle/read-document.ts'
import { smallDocuments } from './documents.ts'
import { tryCalls } from './try-calls.ts'

test.each(smallDocuments)(
  '$name: every operation can be called as it describes itself',
  { timeout: 120_000 },
  async (document) => {
    const { faults } = await tryCalls(await readDocument(document))
    expect(faults).toEqual([])
  },
)

test('a response that is not as described is a fault', async () => {
  const json = (type: string) => ({
    responses: { 200: { description: '', content: { 'application/json': { schema: { type } } } } },
  })
  const paths = {
    '/things': { get: { operationId: 'countThings', ...json('integer') } },
    // Requests lack the fragment: the mock of the other operation responds.
    '/things#names': { get: { operationId: 'nameThings', ...json('string') } },
  }
  const { calls, faults } = await tryCalls(
    await makeSubject('fragments', yamlDocument(`paths: ${JSON.stringify(paths)}`)),
  )
  expect(calls).toBeGreaterThan(1)
  expect(faults).toMatchObject([{ problem: expect.stringContaining('ResponseParseError') }])
})
