import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { packageFolders } from '../lib/paths.ts'
import type { Benchmark, Contender, Row } from './benchmark.ts'
import { readManifest } from './manifest.ts'
import { spread } from './rounds.ts'

interface Footprint {
  readonly files: number
  readonly bytes: number
  readonly scripts: number
}

const scripts = ['preinstall', 'install', 'postinstall']

/** Size of an installation: the packages and their dependencies, without peers. */
export const footprint: Benchmark = {
  name: 'footprint',
  about: 'Files of the installed packages and their dependencies, without peer dependencies.',
  async run({ project }) {
    const ours = await Promise.all(packageFolders.map(async (folder) => (await readManifest(folder)).name))
    const found: readonly (readonly [Contender, Footprint])[] = [
      ['ours', await installed(project, ours)],
      ['official', await installed(project, ['@openrouter/sdk'])],
      ['openai', await installed(project, ['openai'])],
    ]
    const row = (what: keyof Footprint, unit: Row['unit'], goal: number): Row => {
      const figures = Object.fromEntries(found.map(([name, figure]) => [name, spread([figure[what]])]))
      return { what, unit, figures, goal }
    }
    return [row('files', 'count', 400), row('bytes', 'bytes', 3_000_000), row('scripts', 'count', 0)]
  },
}

async function installed(project: string, names: readonly string[]): Promise<Footprint> {
  const folders = new Set<string>()
  for (const name of names) await addPackage(folders, project, name)
  const all = await Promise.all([...folders].map(measure))
  const sum = (key: keyof Footprint) => all.reduce((total, one) => total + one[key], 0)
  return { files: sum('files'), bytes: sum('bytes'), scripts: sum('scripts') }
}

/** Finds a package from a folder as Node does, then what it depends on. */
async function addPackage(folders: Set<string>, from: string, name: string): Promise<void> {
  let base = from
  while (!existsSync(join(base, 'node_modules', name))) {
    if (dirname(base) === base) throw new Error(`${name} is not installed`)
    base = dirname(base)
  }
  const folder = join(base, 'node_modules', name)
  if (folders.has(folder)) return
  folders.add(folder)
  const { dependencies = {} } = await readManifest(folder)
  for (const dependency of Object.keys(dependencies)) await addPackage(folders, folder, dependency)
}

async function measure(folder: string): Promise<Footprint> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const own = files.filter((file) => !file.slice(folder.length).includes('node_modules'))
  const sizes = await Promise.all(own.map(async (file) => (await stat(file)).size))
  const manifest = await readManifest(folder)
  return {
    files: own.length,
    bytes: sizes.reduce((total, size) => total + size, 0),
    scripts: scripts.filter((script) => manifest.scripts?.[script] !== undefined).length,
  }
}
