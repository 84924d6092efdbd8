import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const runner = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './runner.ts' : './runner.js', import.meta.url))

/** Starts the process that programs run in: with an empty environment, and the right to read what it consists of. */
export function startRunner(): ChildProcess {
  return fork(runner, [], {
    env: {},
    execArgv: [...permissions(), '--max-old-space-size=128', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

/** The permission model, where this version has it: its forerunner in Node 20 fails on paths that begin alike. */
function permissions(): readonly string[] {
  if (!process.allowedNodeEnvironmentFlags.has('--permission')) return []
  return ['--permission', ...readable().map((path) => `--allow-fs-read=${path}`)]
}

/** The runner and the packages that it imports, where they are and where links to them are. */
function readable(): readonly string[] {
  const engine = packageFolders('quickjs-emscripten-core', runner)
  const variants = packageFolders('@jitl/quickjs-singlefile-mjs-release-sync', runner)
  const types = [...engine, ...variants].flatMap((folder) =>
    packageFolders('@jitl/quickjs-ffi-types', join(folder, 'package.json')),
  )
  const folders = [...engine, ...variants, ...types].flatMap((folder) => [folder, join(folder, '*')])
  return [...new Set([runner, realpathSync(runner), ...folders])]
}

function packageFolders(name: string, from: string): readonly string[] {
  const places = createRequire(from).resolve.paths(name) ?? []
  const found = places.map((place) => join(place, name)).find((folder) => existsSync(join(folder, 'package.json')))
  return found === undefined ? [] : [found, dirname(realpathSync(join(found, 'package.json')))]
}
