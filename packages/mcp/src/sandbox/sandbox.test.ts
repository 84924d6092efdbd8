import { expect, test } from 'vitest'
import { type Tool, tool } from '../tool.js'
import { messageIn } from './messages.js'
import { defaultLimits, type Limits, runCode } from './run-code.js'
import { startRunner } from './start-runner.js'

interface Client {
  readonly calls: unknown[]
}

async function* count() {
  for (let each = 1; each <= 3; each++) yield each
}

const described = { name: 'x', verb: 'GET', title: 'X', description: 'X', isReadOnly: true, input: () => ({}) }

const tools: readonly Tool<Client>[] = [
  tool<Client, object>({
    ...described,
    operation: 'petsList',
    path: ['pets', 'list'],
    call: async ({ calls }, request) => {
      calls.push(request)
      return { ok: true, value: { data: [request] } }
    },
    pages: { method: 'listPages', call: () => ({ [Symbol.asyncIterator]: count, items: count }) },
  }),
  tool<Client, object>({
    ...described,
    operation: 'petsFail',
    path: ['pets', 'fail'],
    call: async () => ({
      ok: false,
      error: Object.assign(new Error('no such pet'), { name: 'NotFound', statusCode: 404 }),
    }),
  }),
  tool<Client, object>({
    ...described,
    operation: 'watch',
    path: ['watch'],
    call: async () => ({ ok: true, value: { [Symbol.asyncIterator]: count } }),
  }),
]

function run(code: string, limits: Partial<Limits> = {}, client: Client = { calls: [] }) {
  return runCode({ code, client, tools, instance: 'acme', limits: { ...defaultLimits, ...limits } })
}

test.each([
  ['a value', 'return 1 + 1', '2'],
  ['nothing', '', 'null'],
  ['a call', 'return (await acme.pets.list({ limit: 2 })).data', '[{"limit":2}]'],
  ['calls at a time', 'return (await Promise.all([acme.pets.list(), client.pets.list()])).length', '2'],
  [
    'an error of the API',
    'try { await acme.pets.fail() } catch (e) { return [e.name, e.statusCode] }',
    '["NotFound",404]',
  ],
  ['a stream', 'const all = []; for await (const x of await acme.watch()) all.push(x); return all', '[1,2,3]'],
  ['items', 'const all = []; for await (const x of acme.pets.listPages().items()) all.push(x); return all', '[1,2,3]'],
  ['a loop that is left', 'for await (const x of acme.pets.listPages()) return x', '1'],
])('%s', async (_title, code, want) => {
  expect(await run(code)).toEqual({ value: want, printed: '' })
})

test('what is printed', async () => {
  expect(await run("console.log('a', { b: 1 }); console.error(new Error('c'))")).toEqual({
    value: 'null',
    printed: 'a {"b":1}\nError: c\n',
  })
})

test.each([
  ['throws', "throw new Error('oh')", 'Error: oh'],
  ['is no program', 'return (', 'SyntaxError'],
  ['calls what is not there', 'await acme.pets.remove()', 'TypeError: not a function'],
])('a program that %s', async (_title, code, want) => {
  expect((await run(code)).error).toContain(want)
})

// Each value is what a program that is not in a sandbox would get.
test.each([
  'typeof process',
  'typeof require',
  'typeof fetch',
  'typeof WebAssembly',
  'typeof setTimeout',
  'typeof globalThis.std + typeof globalThis.os',
  "new Function('return typeof process')()",
  "console.log.constructor('return typeof process')()",
  "acme.pets.list.constructor('return typeof require')()",
])('a program cannot reach its host: %s', async (expression) => {
  const { value = '' } = await run(`return ${expression}`)
  expect(JSON.parse(value).replaceAll('undefined', '')).toBe('')
})

test.each(["await import('node:fs')", "await import('os')", "await import('/etc/passwd')"])(
  'a program has no modules: %s',
  async (code) => {
    expect((await run(code)).error).toBeDefined()
  },
)

test('the process around it has the rights of Node that reading its own files takes, and no environment', () => {
  const child = startRunner()
  child.kill('SIGKILL')
  expect(child.spawnargs).toContain('--permission')
  expect(child.spawnargs.filter((argument) => argument.startsWith('--allow-')).every(isOwnFile)).toBe(true)
})

function isOwnFile(argument: string): boolean {
  return /^--allow-fs-read=.*(?:runner\.ts|quickjs)/.test(argument)
}

test.each([
  ['no JSON', 'x'],
  ['null', 'null'],
  ['no action', '{}'],
  ['another action', '{"action":"key"}'],
  ['a call of no operation', '{"action":"call","id":1}'],
  ['a call without a number', '{"action":"call","id":"1","operation":"petsList"}'],
  ['a stream by its name', '{"action":"next","id":1,"stream":"1"}'],
  ['a text that is a number', '{"action":"log","text":1}'],
  ['more than a program may send', JSON.stringify({ action: 'log', text: 'x'.repeat(20_000_000) })],
])('a message that is %s is none', (_title, text) => {
  expect(messageIn(text)).toBeUndefined()
})

test.each<[string, string, Partial<Limits>, string]>([
  ['time', 'while (true) {}', { timeoutMs: 1_500 }, 'It took longer than 1500 ms.'],
  ['time in a function of the engine', '[].indexOf.call({ length: 2 ** 53 - 1 }, 1)', { timeoutMs: 1_500 }, 'longer'],
  ['time, waiting', 'await new Promise(() => {})', { timeoutMs: 1_500 }, 'longer'],
  ['memory', 'new Array(9e6).fill(1.5).map((x) => [x])', { memoryBytes: 2 ** 24 }, 'out of memory'],
  ['depth', 'const f = () => 1 + f(); f()', {}, 'stack overflow'],
  ['calls', 'for (let i = 0; i < 9; i++) await acme.pets.list()', { calls: 8 }, '8 calls at most'],
])('limits: %s', async (_title, code, limits, want) => {
  expect((await run(code, limits)).error).toContain(want)
})

test('what is printed is limited', async () => {
  const { printed } = await run("for (let i = 0; i < 1000; i++) console.log('x'.repeat(100))", { output: 1_000 })
  expect(printed).toHaveLength(1_000)
})
