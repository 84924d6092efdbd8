import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { events, json, type ScriptedServer, startServer } from '../../../test/scripted-server.js'

let server: ScriptedServer
beforeAll(async () => void (server = await startServer()))
afterAll(() => server.close())

/** Lets Node read the sources: they import each other as `.js`. */
const hooks = `import { registerHooks } from 'node:module'
registerHooks({ resolve: (name, context, next) => next(name.replace(/^(\\..*)\\.js$/, '$1.ts'), context) })`

/** Runs a module in a process of its own, from this folder; gives what it prints. */
async function run(script: string): Promise<string> {
  const imported = `data:text/javascript,${encodeURIComponent(hooks)}`
  const args = ['--import', imported, '--input-type=module', '--eval', script]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: import.meta.dirname, timeout: 20_000 })
  return stdout
}

it('the process exits at once after the last call, an unread body included, and importing reads no environment', async () => {
  server.play(
    json(1),
    json({}, 404),
    json(2),
    events(['data: 1\n\n', 'data: [DONE]\n\n'], 0, 'stall'),
    events([], 0, 'stall'),
  )
  const output = await run(`
    const reads = new Set()
    process.env = new Proxy(process.env, { get: (env, name) => (reads.add(name), env[name]) })
    const { binaryResponse } = await import('../response/binary-response.ts')
    const { call } = await import('./call.ts')
    const { Client } = await import('./client.ts')
    const { HttpError } = await import('../errors/http-error.ts')
    const { jsonBody } = await import('../body/json-body.ts')
    const { serverSentEvents } = await import('../stream/server-sent-events.ts')
    // Node's own module loader looks at this one.
    reads.delete('WATCH_REPORT_DEPENDENCIES')
    console.log('reads', ...reads)
    const client = new Client({ userAgent: 'x', error: HttpError }, { serverURL: '${server.url}' })
    const get = { id: 'get', method: 'GET', path: '/' }
    const stream = { ...get, method: 'POST', request: jsonBody, stream: serverSentEvents({ sentinel: '[DONE]' }) }
    console.log((await call(client, get)).ok, (await call(client, get)).ok)
    console.log((await call(client, { ...get, response: binaryResponse })).ok)
    for await (const event of (await call(client, stream, {})).value) console.log(event)
    await (await call(client, stream, {})).value.cancel()
    const started = performance.now()
    process.on('exit', () => console.log('waited', performance.now() - started > 1000))
  `)
  expect(output.trim().split('\n')).toEqual(['reads', 'true false', 'true', '1', 'waited false'])
})

const runtime = join(import.meta.dirname, '..')
const sources = readdirSync(runtime, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(name),
)
test.each(sources)('%s builds no code from text', (name) => {
  const text = readFileSync(join(runtime, name), 'utf8')
  expect(text).not.toMatch(/\beval\b|\bFunction\(|\bimport\(|setTimeout\(['"`]/)
})
