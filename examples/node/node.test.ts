import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))
const execute = promisify(execFile)
const node = (path: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) =>
  execute(process.execPath, [fileURLToPath(new URL(path, import.meta.url)), ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
  })

test('the app is generated, type-checks, and reads the pages of an API', async () => {
  await node('../../generator/src/cli.ts', ['generate'])
  await node('../../node_modules/typescript/bin/tsc', ['-p', '.'])
  const server = createServer((request, response) => {
    const isFirst = new URL(request.url ?? '', 'http://localhost').searchParams.get('offset') === '0'
    const items = isFirst ? ['Rex', 'Tom'].map((name) => ({ id: name, name })) : []
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ items }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const { stdout } = await node('src/main.ts', [], { PETSTORE_URL: `http://127.0.0.1:${port}` })
  expect(stdout).toBe('Rex\nTom\n')
})
