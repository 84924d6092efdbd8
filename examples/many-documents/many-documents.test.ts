import { execFile } from 'node:child_process'
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const example = fileURLToPath(new URL('.', import.meta.url))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'many-documents-'))
  const isSource = (path: string) => !/[\\/](?:node_modules|\.turbo|sdk)$/.test(path)
  await cp(example, folder, { recursive: true, filter: isSource })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs a task for every document; how many of them came from the cache. */
async function turbo(task: string): Promise<string | undefined> {
  const args = ['run', task, '--cache-dir', join(folder, 'cache'), '--no-update-notifier']
  // The tools of this repository replace an installation of the copy.
  const PATH = [join(example, '../../node_modules/.bin'), process.env['PATH']].join(delimiter)
  const env = { ...process.env, PATH, TURBO_TELEMETRY_DISABLED: '1', TURBO_FORCE: undefined }
  const { stdout } = await promisify(execFile)('turbo', args, { cwd: folder, env })
  return /Cached:\s+(.*)$/m.exec(stdout)?.[1]
}

test('what has not changed comes from the cache, files included', async () => {
  expect(await turbo('generate')).toBe('0 cached, 3 total')
  expect(await turbo('generate')).toBe('3 cached, 3 total')
  const sdk = join(folder, 'apis/weather/sdk')
  const before = await readdir(sdk, { recursive: true })
  await rm(sdk, { recursive: true })
  expect(await turbo('generate')).toBe('3 cached, 3 total')
  expect((await readdir(sdk, { recursive: true })).toSorted()).toEqual(before.toSorted())
  await appendFile(join(folder, 'apis/weather/openapi.yaml'), '# edited\n')
  expect(await turbo('generate')).toBe('2 cached, 3 total')
}, 120_000)

test('check finds an SDK that differs from its document', async () => {
  await turbo('generate')
  expect(await turbo('check')).toMatch(/, 3 total$/)
  const document = join(folder, 'apis/weather/openapi.yaml')
  await writeFile(document, (await readFile(document, 'utf8')).replace('operationId: ', 'operationId: other'))
  await expect(turbo('check')).rejects.toThrow('run failed: command  exited (1)')
}, 120_000)
