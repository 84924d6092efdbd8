import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { program } from '../program.fixture.ts'

type Version = 'old' | 'new'

/** Every operation of one version differs from that of the other, and each version has some of its own. */
function document(version: Version): string {
  const ids = Array.from({ length: 8 }, (_, index) => `thing${index}`).concat([`${version}1`, `${version}2`])
  const paths = ids.map((id) => [`/${id}`, { get: operation(id, version) }])
  const info = { title: 'Things', version: '1.0.0', description: version }
  const servers = [{ url: 'https://api.example.com' }]
  return JSON.stringify({ openapi: '3.1.1', info, servers, security: [], paths: Object.fromEntries(paths) })
}

function operation(id: string, version: string) {
  const schema = { type: 'object', properties: { [version]: { type: 'string' } } }
  const content = { 'application/json': { schema } }
  const responses = { 200: { description: version, content }, 404: { description: 'Not found' } }
  return { operationId: `get_${id}`, tags: ['things'], summary: `${id} in the ${version} version`, responses }
}

function filesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => join(entry.parentPath, entry.name))
}

class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'sdkgen-kill-'))
  readonly output = join(this.folder, 'sdk')

  constructor() {
    mkdirSync(join(this.folder, 'node_modules'))
    for (const version of ['old', 'new'] as const) {
      writeFileSync(join(this.folder, `${version}.json`), document(version))
    }
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }))
  }

  start(version: Version): ChildProcess {
    const args = [program, 'generate', '--spec', `${version}.json`, '--out', 'sdk']
    return spawn(process.execPath, args, { cwd: this.folder, stdio: 'ignore' })
  }

  async finish(version: Version): Promise<ReadonlyMap<string, string>> {
    const [exitCode] = await once(this.start(version), 'exit')
    if (exitCode !== 0) throw new Error(`generate ended with ${exitCode}`)
    return this.read()
  }

  /** The packages as any reader sees them. */
  read(): ReadonlyMap<string, string> {
    const folders = readdirSync(this.output).filter((name) => !name.startsWith('.sdkgen'))
    const paths = folders.flatMap((name) => filesIn(join(this.output, name))).toSorted()
    return new Map(paths.map((path) => [relative(this.output, path), readFileSync(path, 'utf8')]))
  }

  /** Whether this is in the folder that a write works in. */
  has(name: string): boolean {
    return existsSync(join(this.output, '.sdkgen', name))
  }

  /** Resolves when the second process has put the last file in place. */
  async settled(): Promise<void> {
    while (this.has('journal.json')) await turn()
  }
}

/** When to kill: at any moment of the run, while files are prepared, and while they are put in place, which is short. */
const moments: readonly ((project: Project, child: ChildProcess, random: number, wholeRun: number) => Promise<void>)[] =
  [
    (_project, _child, random, wholeRun) => wait(random * wholeRun),
    async (project, child, random) => {
      while (!project.has('') && child.exitCode === null) await turn()
      await wait(random * 10)
    },
    async (project, child) => {
      while (!project.has('journal.json') && child.exitCode === null) await turn()
    },
  ]

/** The same numbers from 0 to 1 in every run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32
}

test('killed at any moment, it leaves the old or the new packages, whole', { timeout: 900_000 }, async () => {
  const project = new Project()
  const versions = { new: await project.finish('new'), old: await project.finish('old') }
  const began = performance.now()
  await project.finish('new')
  const wholeRun = performance.now() - began
  const random = numbers(7)
  let now: Version = 'new'
  const seen = { old: 0, new: 0, halfway: 0 }
  for (let round = 0; round < 30; round++) {
    const next: Version = now === 'old' ? 'new' : 'old'
    const child = project.start(next)
    const exit = once(child, 'exit')
    await moments[round % 3]?.(project, child, random(), wholeRun)
    child.kill('SIGKILL')
    await exit
    if (project.has('journal.json')) seen.halfway++
    await project.settled()
    const found = project.read()
    const whole: Version = [...versions[next]].every(([path, text]) => found.get(path) === text) ? next : now
    expect(found, `round ${round}`).toEqual(versions[whole])
    seen[whole === now ? 'old' : 'new']++
    now = whole
  }
  expect(Math.min(seen.old, seen.new, seen.halfway)).toBeGreaterThan(0)
  const last = now === 'old' ? 'new' : 'old'
  expect(await project.finish(last)).toEqual(versions[last])
})

test(
  'two processes at once wait for each other: the packages of one of them, whole',
  { timeout: 300_000 },
  async () => {
    const project = new Project()
    const versions = [await project.finish('old'), await project.finish('new')]
    const runs = [project.start('old'), project.start('new'), project.start('old')]
    const exits = await Promise.all(runs.map((run) => once(run, 'exit')))
    expect(exits).toEqual([
      [0, null],
      [0, null],
      [0, null],
    ])
    expect(versions).toContainEqual(project.read())
  },
)
