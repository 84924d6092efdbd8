import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { program } from '../program.fixture.ts'
import { openapi, Workspace } from './workspace.fixture.ts'

/** Makes `a.yaml` something else than a file. */
const kinds: Readonly<Record<string, (path: string) => unknown>> = {
  folder: (path) => mkdirSync(path),
  'named pipe': (path) => execFileSync('bash', ['-c', 'mkfifo "$0"', path]),
  socket: (path) => listening(path),
  device: (path) => symlinkSync('/dev/zero', path),
  'dangling link': (path) => symlinkSync('nowhere', path),
  'link to itself': (path) => symlinkSync('a.yaml', path),
  'missing file': () => {},
}

const config = (extra: string) => `export default {\n  name: 'A',\n  scope: '@a',\n  ${extra}\n}\n`
const reference = openapi({
  paths: "  /a: { get: { responses: { 200: { description: '', content: { a/b: { schema: { $ref: a.yaml } } } } } } }",
})

/** Commands that read `a.yaml`, and the place in the file that names it. */
const readers: Readonly<
  Record<string, { args: readonly string[]; files?: Readonly<Record<string, string>>; place?: RegExp }>
> = {
  lint: { args: ['lint', 'a.yaml'] },
  'generate --spec': { args: ['generate', '--spec', 'a.yaml', '--out', 'out'] },
  merge: { args: ['merge', 'a.yaml', '--output', 'b.yaml'] },
  'merge of two': { args: ['merge', 'ok.yaml', 'a.yaml', '--output', 'b.yaml'] },
  'diff, left': { args: ['diff', 'a.yaml', 'ok.yaml'] },
  'diff, right': { args: ['diff', 'ok.yaml', 'a.yaml'] },
  init: { args: ['init', 'project', '--spec', 'a.yaml', '--yes'] },
  $ref: { args: ['lint', 'ref.yaml'], files: { 'ref.yaml': reference }, place: /^ref\.yaml:\d\d?:\d+ error/m },
  inputs: {
    args: ['check'],
    files: { 'sdk.config.mjs': config("inputs: ['ok.yaml',\n 'a.yaml'],") },
    place: /^sdk\.config\.mjs:5:3 error/m,
  },
  overlays: {
    args: ['check'],
    files: { 'sdk.config.mjs': config("inputs: ['ok.yaml'], overlays: [\n'a.yaml'],") },
    place: /^sdk\.config\.mjs:5:2 error/m,
  },
  '--config': { args: ['check', '--config', 'a.yaml'] },
  'pull --list': { args: ['pull', '--list', 'a.yaml'] },
}

test.each(Object.keys(kinds).flatMap((kind) => Object.keys(readers).map((reader) => [reader, kind] as const)))(
  '%s says that its file is a %s, and where it is named',
  async (reader, kind) => {
    const { args = [], files = {}, place } = readers[reader] ?? {}
    const workspace = new Workspace({ 'ok.yaml': openapi(), ...files })
    kinds[kind]?.(join(workspace.folder, 'a.yaml'))
    const { exitCode, err } = await workspace.run(...args)
    expect(exitCode).not.toBe(0)
    expect(err).toContain('a.yaml')
    expect(err).toMatch(/error [a-z-]+:|error [\w-]+:/)
    expect(err).not.toContain('has a bug')
    if (place !== undefined) expect(err).toMatch(place)
    expect(workspace.list()).toEqual(['ok.yaml', ...Object.keys(files)].toSorted())
  },
)

test.each(Object.keys(kinds).filter((kind) => kind !== 'folder' && kind !== 'missing file'))(
  'a template that is a %s is no template, and not passed over',
  async (kind) => {
    const files = { 'ok.yaml': openapi(), 'sdk.config.mjs': config("inputs: ['ok.yaml'],\n  templates: 'own',") }
    const workspace = new Workspace({ ...files, 'own/packages/core/package.json.hbs': '{}' })
    kinds[kind]?.(join(workspace.folder, 'own/a.yaml'))
    const { exitCode, err } = await workspace.run('check')
    expect(exitCode).toBe(1)
    expect(err).toMatch(/^sdk\.config\.mjs:5:3 error file-unreadable: .*own\/a\.yaml/m)
  },
)

test.each(['named pipe', 'device', 'dangling link', 'link to itself'])(
  'rules that are a %s are not passed over',
  async (kind) => {
    const workspace = new Workspace({ 'ok.yaml': openapi() })
    kinds[kind]?.(join(workspace.folder, 'a.yaml'))
    symlinkSync('a.yaml', join(workspace.folder, 'redocly.yaml'))
    const { exitCode, err } = await workspace.run('lint', 'ok.yaml')
    expect(exitCode).not.toBe(0)
    expect(err).toContain('redocly.yaml')
  },
)

test('what the shell opened is read: it ends with the command', async () => {
  const workspace = new Workspace({ 'ok.yaml': openapi() })
  const command = `"${process.execPath}" "${program}" diff <(cat ok.yaml) ok.yaml 2>&1`
  expect(execFileSync('bash', ['-c', command], { cwd: workspace.folder, encoding: 'utf8' })).toContain('no change')
})

function listening(path: string): void {
  const server = createServer().listen(path)
  onTestFinished(() => void server.close())
}
