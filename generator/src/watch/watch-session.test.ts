import { expect, test, vi } from 'vitest'
import { watchAndRun } from './watch-session.ts'

vi.mock('./watch-scope.ts', () => ({
  watchScope: async (_scope: unknown, _note: unknown, onError: (error: unknown) => void) => {
    onError(new Error('ENOSPC: System limit for number of file watchers reached'))
    return { close: async () => {} }
  },
}))

test('a system that cannot watch ends the session, with what to do', async () => {
  const scope = { trees: [], folders: [], output: undefined }
  await expect(watchAndRun({ run: async () => scope, scope })).rejects.toMatchObject({
    code: 'watch-failed',
    message: expect.stringContaining('limit for number of file watchers'),
  })
})
