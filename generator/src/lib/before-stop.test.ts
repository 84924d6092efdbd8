import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

/** Gets the signal while it draws progress, or while it also does what must not be interrupted. */
const program = `
const load = (path) => import(new URL(path, ${JSON.stringify(import.meta.url)}))
const { startProgress } = await load('../cli/progress.ts')
const { uninterrupted } = await load('./uninterrupted.ts')
const { setTimeout: wait } = await import('node:timers/promises')
const [signal, mode] = process.argv.slice(1)
const progress = await startProgress({ interactive: true }, {})
process.on('exit', () => console.log('exit'))
const work = async () => {
  process.kill(process.pid, signal)
  await wait(50)
  console.log('done')
}
if (mode === 'write') await uninterrupted(work)
else if (mode === 'read') await work()
else progress.stop()
await wait(50)
console.log('went on')
`

test.each([
  ['SIGINT', 'read', ''],
  ['SIGTERM', 'read', ''],
  ['SIGHUP', 'read', ''],
  ['SIGINT', 'write', 'done\n'],
  ['SIGTERM', 'write', 'done\n'],
])('%s ends a process that draws progress, as it would without (%s)', async (signal, mode, want) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, signal, mode])
  const [printed, end] = await Promise.all([text(child.stdout), once(child, 'exit')])
  expect({ printed, end }).toEqual({ printed: want, end: [null, signal] })
})

test('progress that has ended leaves no handlers', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, 'SIGINT', 'stopped'])
  expect(await text(child.stdout)).toBe('went on\nexit\n')
})
