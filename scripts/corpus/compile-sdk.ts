import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compilers, root } from '../lib/paths.ts'
import { run } from '../lib/run.ts'

/** Where the JavaScript of an SDK goes, below its folder. */
export const javaScript = 'js'

/**
 * Type-checks all packages of an SDK in one program, as strict as they are delivered and with the declarations of their
 * libraries, and emits them as JavaScript that can be imported.
 *
 * @returns the errors; none for success
 */
export async function compileSdk(folder: string): Promise<readonly string[]> {
  const packages = await readdir(join(folder, 'packages'))
  await link(packages, folder, folder)
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  const compiler = join(root, 'node_modules', compilers['7.0'], 'bin/tsc')
  const { text } = await run(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { cwd: folder })
  const emitted = join(folder, javaScript)
  await link(packages, emitted, emitted)
  for (const name of packages) await writeManifest(name, folder, emitted)
  return text.split('\n').filter((line) => line.includes('error'))
}

const settings = {
  extends: './tsconfig.base.json',
  compilerOptions: {
    lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    jsx: 'react-jsx',
    customConditions: ['@corpus/source'],
    skipLibCheck: false,
    rootDir: '.',
    outDir: javaScript,
  },
  include: ['packages/*/src'],
}

/** Makes packages find each other, as an installation does. */
async function link(packages: readonly string[], folder: string, target: string): Promise<void> {
  const scope = join(folder, 'node_modules/@corpus')
  await mkdir(scope, { recursive: true })
  await Promise.all(packages.map((name) => symlink(join(target, 'packages', name), join(scope, name))))
}

/** The manifest of a package whose sources were emitted in place: each entry is what the sources are for TypeScript. */
async function writeManifest(name: string, folder: string, emitted: string): Promise<void> {
  const text = await readFile(join(folder, 'packages', name, 'package.json'), 'utf8')
  const manifest: { exports: Record<string, string | Record<string, string>> } = JSON.parse(text)
  const entries = Object.entries(manifest.exports).map(([subpath, entry]) => {
    const source = typeof entry === 'string' ? entry : entry['@corpus/source']
    return [subpath, source?.replace(/\.ts$/, '.js')]
  })
  await mkdir(join(emitted, 'packages', name), { recursive: true })
  const runnable = { name: `@corpus/${name}`, type: 'module', exports: Object.fromEntries(entries) }
  await writeFile(join(emitted, 'packages', name, 'package.json'), JSON.stringify(runnable))
}
