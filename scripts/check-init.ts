/**
 * What a newcomer does: `sdkgen init` in an empty folder, then the scripts of the new project, which must pass untouched.
 *
 * Usage: pnpm check:init [document...] (default: the documents of this repository and of an example)
 */
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { root } from './lib/paths.ts'
import { Report } from './lib/report.ts'
import { mustRun } from './lib/run.ts'

const given = process.argv.slice(2).map((path) => resolve(path))
const documents =
  given.length > 0
    ? given
    : ['spec/openapi.yaml', 'examples/custom-emitter/openapi.yaml'].map((path) => join(root, path))
const report = new Report()

for (const document of documents) await tryProject(document)

async function tryProject(document: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sdkgen-init-'))
  const name = basename(document)
  try {
    await mkdir(folder, { recursive: true })
    await copyFile(document, join(folder, name))
    await report.check(`${document}: init`, () => sdkgen(folder, 'init', 'sdk', '--spec', name, '--yes'))
    const project = join(folder, 'sdk')
    await report.check(`${document}: install`, () => pnpm(project, 'install', '--prefer-offline'))
    for (const script of ['check', 'typecheck', 'test', 'build']) {
      await report.check(`${document}: ${script}`, () => pnpm(project, script))
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function sdkgen(cwd: string, ...args: readonly string[]): Promise<void> {
  await mustRun(process.execPath, [join(root, 'generator/src/cli.ts'), ...args], { cwd })
}

async function pnpm(cwd: string, ...args: readonly string[]): Promise<void> {
  await mustRun('pnpm', args, { cwd })
}
