import { readFile, writeFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { exportedIn } from '../api/exported.ts'
import { readManifest } from '../api/package-paths.ts'
import { reportPath } from '../api/report.ts'
import { packageFolders } from '../lib/paths.ts'
import { consumer } from './consumer.ts'
import { type Runtime, runOn } from './runtimes.ts'

/** How a program loads a module of the packages. */
const loaders = { mjs: 'await import', cjs: 'require' }

/**
 * Throws where a path of the packages, loaded on a runtime, lacks a value that the API reports promise: subpaths can share files,
 * so a path that leads to the wrong file is found only here.
 */
export async function checkSubpaths(runtime: Runtime): Promise<void> {
  const promised = JSON.stringify(await promisedValues())
  for (const [ending, load] of Object.entries(loaders)) {
    const file = `subpaths.${ending}`
    await writeFile(join(consumer, file), `const paths = ${promised}\n${program(load)}`)
    await runOn(runtime, file)
  }
}

/** Names of values by the path that users import them from. */
async function promisedValues(): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, string[]> = {}
  for (const folder of packageFolders) {
    const { name } = readManifest(folder)
    const exported = exportedIn(await readFile(reportPath(folder), 'utf8'))
    for (const { name: value, paths, kind } of exported.values()) {
      for (const path of kind === 'value' ? paths : []) (found[posix.join(name, path)] ??= []).push(value)
    }
  }
  return found
}

function program(load: string): string {
  return `const missing = []
for (const [path, names] of Object.entries(paths)) {
  const module = ${load}(path)
  missing.push(...names.filter((name) => module[name] === undefined).map((name) => \`\${path} lacks \${name}.\`))
}
if (missing.length > 0) throw new Error(missing.join('\\n'))
const runtime = 'Bun' in globalThis ? 'Bun' : 'Deno' in globalThis ? 'Deno' : \`Node \${process.versions.node}\`
console.log(runtime, 'ok')
`
}
