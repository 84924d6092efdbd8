import { readdir, readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GeneratedFile } from '../emit/generated-file.ts'

/** What the generator brings along: text for the packages and the hand-written runtime. */
export interface Assets {
  /** Handlebars sources of the files of the packages, by the path they are written to. */
  readonly packageTemplates: readonly GeneratedFile[]
  /** Handlebars sources of the files around the packages; empty where a workspace exists already. */
  readonly workspaceTemplates: readonly GeneratedFile[]
  /** Sources of the runtimes; empty where the output is the repository they live in. */
  readonly runtime: readonly GeneratedFile[]
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
const packages = ['types', 'core', 'react-query']

/**
 * Reads templates and runtime sources.
 *
 * @param output Absolute path of the output root. An SDK outside this repository gets its own copy of the runtime and a
 *   workspace around the packages.
 */
export async function readAssets(output: string): Promise<Assets> {
  const isHome = resolve(output) === resolve(root)
  const [packageTemplates, workspaceTemplates, runtime] = await Promise.all([
    templates('packages', 'packages/'),
    isHome ? [] : templates('workspace', ''),
    isHome ? [] : runtimeFiles(),
  ])
  return { packageTemplates, workspaceTemplates, runtime }
}

async function templates(folder: string, prefix: string): Promise<readonly GeneratedFile[]> {
  const base = join(root, 'templates', folder)
  const paths = (await filesIn(base)).filter((path) => path.endsWith('.hbs'))
  return Promise.all(
    paths.map(async (path) => ({
      path: `${prefix}${posix(relative(base, path)).slice(0, -'.hbs'.length)}`,
      text: await readFile(path, 'utf8'),
    })),
  )
}

async function runtimeFiles(): Promise<readonly GeneratedFile[]> {
  const folders = await Promise.all(packages.map((name) => filesIn(join(root, 'packages', name, 'src'))))
  const paths = [...folders.flat().filter(isRuntime), join(root, 'tsconfig.base.json')]
  return Promise.all(
    paths.map(async (path) => ({ path: posix(relative(root, path)), text: await readFile(path, 'utf8') })),
  )
}

/** Hand-written sources that fit every API: neither generated files, nor tests, nor extras for the API of this repository. */
function isRuntime(path: string): boolean {
  const folders = path.split(sep)
  return (
    /\.tsx?$/.test(path) &&
    !/\.test(?:-d)?\.tsx?$/.test(path) &&
    !folders.includes('generated') &&
    !folders.includes('extras')
  )
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

function posix(path: string): string {
  return path.split(sep).join('/')
}
