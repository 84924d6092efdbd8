import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { root } from './lib/paths.ts'

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly 'runs-on'?: string
  readonly 'timeout-minutes'?: number
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[]
}

const folder = join(root, '.github/workflows')
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)
/** Those of new projects, with what `sdkgen init` fills in. */
const projectFolder = join(root, 'templates/project/.github/workflows')
const projectWorkflows = readdirSync(projectFolder).map((name) => ({
  name: `project/${name}`,
  workflow: load(filledIn(readFileSync(join(projectFolder, name), 'utf8'))) as Workflow,
}))

/** As Handlebars makes it where every condition holds. */
function filledIn(template: string): string {
  return template.replaceAll(/^\{\{[#/]if.*\}\}\n/gm, '').replaceAll('$\\{{', '${{')
}

const workflows = readdirSync(folder).map((name) => ({
  name,
  workflow: load(readFileSync(join(folder, name), 'utf8')) as Workflow,
}))

test('there are workflows for changes, releases and new versions of the API', () => {
  expect(workflows.map(({ name }) => name)).toEqual(['ci.yml', 'pull.yml', 'release.yml'])
})

describe.each(workflows)('$name', ({ workflow }) => {
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  test('may only read, where a job does not say otherwise, and runs once at a time', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(workflow.concurrency).toBeDefined()
  })

  test('ends every job that hangs', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
  })

  test('pins what it uses', () => {
    for (const { uses } of steps.filter((step) => step.uses !== undefined)) expect(uses).toMatch(/@[0-9a-f]{40}$/)
  })

  test('builds no script from what others wrote', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  test('calls scripts that are there', () => {
    const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]))
    const called = commands.flatMap((command) => scriptIn(command) ?? [])
    for (const name of called) expect(scripts).toHaveProperty([name])
    const files = commands.flatMap((command) => /^(\.\S+)$/.exec(command)?.[1] ?? [])
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true)
    expect(called.length + files.length).toBeGreaterThan(0)
  })
})

/** The script of the root that a command runs. */
function scriptIn(command: string): string | undefined {
  return /^npx -y pnpm@12 (?:--silent )?(\S+)/.exec(command)?.[1]
}

test('the jobs on Linux run the steps of .ci/run, each once', () => {
  const { jobs = {} } = workflows.find(({ name }) => name === 'ci.yml')?.workflow ?? {}
  const onLinux = Object.values(jobs).filter((job) => job['runs-on'] === 'ubuntu-latest')
  const called = onLinux.flatMap(({ steps }) => steps.flatMap(({ run = '' }) => scriptIn(run) ?? []))
  const steps = readFileSync(join(root, '.ci/run'), 'utf8').matchAll(/(?:^step|npx -y pnpm@12 --silent) ([\w:]+)/gm)
  expect(called.toSorted()).toEqual([...steps].map(([, name]) => name).toSorted())
})

test('.ci/run calls scripts that are there', () => {
  const steps = readFileSync(join(root, '.ci/run'), 'utf8').matchAll(/^step (\S+)/gm)
  for (const [, name = ''] of steps) expect(scripts).toHaveProperty([name])
})

describe.each(projectWorkflows)('$name', ({ workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

  test('may only read, pins what it uses, and builds no script from what others wrote', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    for (const { uses, run = '' } of steps) {
      // Steps of the platform and the command line are enough: no third-party code runs beside the tokens.
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/)
      expect(run).not.toContain('${{')
    }
  })
})
