import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { GeneratedFile } from '../../generator/src/emit/generated-file.ts'
import { compilers, root } from '../lib/paths.ts'
import { run } from '../lib/run.ts'

/** Output of one case. */
export type Output = readonly GeneratedFile[]

/**
 * Type-checks the packages of several outputs in one run of the compiler, which is quick.
 *
 * @param folder where they are written; inside the repository, so that dependencies are found
 * @returns for each output its first error, or undefined
 */
export async function compileBatch(
  folder: string,
  outputs: readonly Output[],
): Promise<readonly (string | undefined)[]> {
  await rm(folder, { recursive: true, force: true })
  const scopes = await Promise.all(outputs.map((files, index) => place(folder, index, files)))
  const settings = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
      jsx: 'react-jsx',
      noEmit: true,
      // The libraries are the same every time.
      skipLibCheck: true,
      customConditions: [...new Set(scopes.map((scope) => `${scope}/source`))],
    },
    include: ['*/packages/*/src', '*/folder'],
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  const compiler = join(root, 'node_modules', compilers['7.0'], 'bin/tsc')
  const { text } = await run(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { cwd: folder })
  const errors = text.split('\n').filter((line) => line.includes('error'))
  const found = outputs.map((_, index) => errors.find((line) => line.startsWith(`${index}/`)))
  // Failures that belong to no output, such as a compiler crash, belong to all of them.
  const general = errors.find((line) => !/^\d+\//.test(line))
  return found.every((error) => error === undefined) ? found.map(() => general) : found
}

/** Writes the files where packages find each other. @returns the scope of the packages */
async function place(batch: string, index: number, files: Output): Promise<string> {
  const isFolder = !files.some(({ path }) => path.startsWith('packages/'))
  const folder = join(batch, String(index), ...(isFolder ? ['folder'] : []))
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))))
  for (const one of folders) await mkdir(one, { recursive: true })
  await Promise.all(files.map(({ path, text }) => writeFile(join(folder, path), text)))
  let scope = '@fuzz'
  for (const { path, text } of files) {
    const name = /^packages\/([^/]+)\/package\.json$/.exec(path)?.[1]
    if (name === undefined) continue
    const manifest: { readonly name: string } = JSON.parse(text)
    // The compiler takes packages of one name and version for one package.
    await writeFile(join(folder, path), JSON.stringify({ ...manifest, version: `0.0.${index}` }))
    scope = dirname(manifest.name)
    await mkdir(join(folder, 'node_modules', scope), { recursive: true })
    await symlink(join(folder, 'packages', name), join(folder, 'node_modules', manifest.name))
  }
  return scope
}
