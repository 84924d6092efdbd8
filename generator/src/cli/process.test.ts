import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { program } from '../program.fixture.ts'
import { main } from './main.ts'
import { openapi, Workspace } from './workspace.fixture.ts'

function sdkgen(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env },
  })
  return { status, stdout, stderr }
}

test.each([
  { args: ['--version'], want: { status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' } },
  { args: ['lint', 'missing.yaml'], want: { status: 1, stdout: '', stderr: expect.stringContaining('missing.yaml') } },
  { args: ['generate', '--nonsense'], want: { status: 2, stdout: '', stderr: expect.stringContaining('--nonsense') } },
])('a real process: $args', ({ args, want }) => {
  expect(sdkgen(args, new Workspace().folder)).toEqual(want)
})

test.each([
  { env: {}, colored: false },
  { env: { FORCE_COLOR: '1' }, colored: true },
  { env: { NO_COLOR: '1' }, colored: false },
])('colour with $env', ({ env, colored }) => {
  const { stderr } = sdkgen(['lint', 'missing.yaml'], new Workspace().folder, env)
  expect(stderr.includes('\u001b[')).toBe(colored)
})

const entries = "name: 'Acme', scope: '@acme', inputs: ['api.yaml'], output: 'sdk'"

test.each([
  ['process.exit(0)', '', 'ended the process'],
  ['', 'transform() { process.exit(0) }', 'ended the process'],
  ["setTimeout(() => { throw new Error('late') })", '', 'waited for: late'],
  ["Promise.reject(new Error('lost'))", '', 'waited for: lost'],
  ['', "transform() { queueMicrotask(() => { throw new Error('stray') }) }", 'waited for: stray'],
])('config-ended: %s %s', (statement, entry, message) => {
  const config = `${statement}\nexport default { ${entries}, ${entry} }`
  const workspace = new Workspace({ 'api.yaml': openapi(), 'sdk.config.mjs': config })
  const { status, stderr } = sdkgen(['check'], workspace.folder)
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('error config-ended: Code of the') })
  expect(stderr).toContain(message)
  expect(stderr).not.toMatch(/^ +at /m)
  const { stdout } = sdkgen(['check', '--json'], workspace.folder)
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, errors: [{ code: 'config-ended' }] })
})

test('a timer that a configuration leaves behind does not keep the process, nor what it logs the report', () => {
  const config = `setInterval(() => {}, 1000)\nconsole.log('hello')\nexport default { ${entries} }`
  const workspace = new Workspace({ 'api.yaml': openapi(), 'sdk.config.mjs': config })
  const { stdout, stderr } = sdkgen(['check', '--json'], workspace.folder)
  expect(JSON.parse(stdout)).toMatchObject({ command: 'check', errors: [] })
  expect(stderr).toBe('hello\n')
})

test('without a terminal to answer at, `init` asks nothing', () => {
  const { status, stdout, stderr } = sdkgen(['init', 'sdk'], new Workspace().folder)
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining('--spec') })
})

test('a reader that goes away early is no error', () => {
  const workspace = new Workspace({ 'api.yaml': openapi() })
  const command = `"${process.execPath}" "${program}" merge api.yaml | head -c 1`
  const { stderr } = spawnSync('sh', ['-c', command], { cwd: workspace.folder, encoding: 'utf8' })
  expect(stderr).not.toMatch(/EPIPE|^\s+at /m)
})

test.runIf(existsSync('/dev/full')).each([
  { redirection: '> /dev/full', status: 1, stderr: /^sdkgen cannot print its result: ENOSPC.*\n/m },
  { redirection: '2> /dev/full', status: 0, stderr: /^$/ },
])('a result that cannot be printed: $redirection', ({ redirection, status, stderr }) => {
  const workspace = new Workspace({ 'api.yaml': openapi() })
  const command = `"${process.execPath}" "${program}" merge api.yaml ${redirection}`
  const run = spawnSync('sh', ['-c', command], { cwd: workspace.folder, encoding: 'utf8' })
  expect(run).toMatchObject({ status, stderr: expect.stringMatching(stderr) })
  expect(run.stderr).not.toMatch(/^\s+at /m)
})

/** A run whose emitters fail. */
async function failWith(failure: Error, ...flags: readonly string[]) {
  const workspace = new Workspace({ 'api.yaml': openapi() })
  let err = ''
  const terminal = {
    cwd: workspace.folder,
    out: (text: string) => void (err += text),
    err: (text: string) => void (err += text),
    outColor: false,
    errColor: false,
    interactive: false,
  }
  const args = ['generate', '--spec', 'api.yaml', '--out', 'sdk', ...flags]
  const exitCode = await main(args, terminal, { emit: () => Promise.reject(failure) })
  expect(exitCode).toBe(1)
  expect(workspace.list()).toEqual(['api.yaml'])
  return err
}

test.each([{ debug: false }, { debug: true }])('a bug of our own, debug $debug', async ({ debug }) => {
  const err = await failWith(new TypeError('nothing works'), ...(debug ? ['--debug'] : []))
  expect(err).toContain('sdkgen has a bug: nothing works')
  expect(/^\s+at /m.test(err)).toBe(debug)
  expect(err.includes('--debug')).toBe(!debug)
  const { errors }: { readonly errors: readonly unknown[] } = JSON.parse(await failWith(new TypeError('no'), '--json'))
  expect(errors).toEqual([expect.objectContaining({ code: 'internal' })])
})

test('what the file system refuses is no bug of our own', async () => {
  const refused = Object.assign(new Error("EACCES: permission denied, scandir 'templates'"), { code: 'EACCES' })
  expect(await failWith(refused)).toContain("error EACCES: permission denied, scandir 'templates'\n  hint:")
})
